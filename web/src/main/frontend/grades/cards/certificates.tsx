import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api, type Schemas } from '../../shell/api.ts';
import { day, nameOf, today } from '../../shell/format.ts';
import { nextId } from '../../shell/ids.ts';
import type { Params } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Button, Chip, Choices, Field, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { save } from './save.ts';
import { t } from './texts.ts';
import { useAsking } from './use-asking.tsx';

type Certificate = Schemas['CertificateView'];

export const KINDS = ['schooling', 'transcript', 'conduct', 'leaving'] as const;

const paper = async (id: string, copy: boolean) => (await answer(api.GET('/api/v1/certificates/{certificate}/paper', { params: { path: { certificate: id }, query: { copy } }, parseAs: 'blob' }))) as unknown as Blob;

/** What the school has attested about a pupil: issued here, numbered, and printed again. */
export default function Certificates({ params: { person = '' } }: { params: Params }) {
  const pupil = useAnswer(() => api.GET('/api/v1/pupils/{pupil}', { params: { path: { pupil: person } } }), [person], `pupils/${person}`);
  const issued = useAnswer(() => api.GET('/api/v1/certificates', { params: { query: { pupil: person } } }), [person], `certificates ${person}`);
  const who = pupil.data?.person;
  return (
    <Page title={t().certificates} context={who && nameOf(who)} up={`/people/pupil/${person}`} two>
      {may('report-cards.issue') && <Issue pupil={person} done={issued.again} />}
      <Sheet title={t().issuedOnes}>
        <Answered of={issued}>
          {(all) => all.length === 0 ? <div class="body"><State kind="empty" title={t().noCertificates}>{t().noCertificatesHelp}</State></div> : <ul class="rows">{all.map((each) => <li key={each.id}><Issued of={each} /></li>)}</ul>}
        </Answered>
      </Sheet>
    </Page>
  );
}

function Issue({ pupil, done }: { pupil: string; done: () => void }) {
  const [id, setId] = useState(nextId);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('schooling');
  const [remark, setRemark] = useState('');
  const asking = useAsking();
  const issue = () => asking.run('issue', async () => {
    const made = await answer(api.PUT('/api/v1/certificates/{certificate}', { params: { path: { certificate: id } }, body: { pupil, kind, remark: remark.trim() || undefined } }));
    done();
    setId(nextId());
    save(await paper(made.id, false), t().certificateFile(t().certificateKinds[kind]!, made.number));
  });
  return (
    <Sheet title={t().issueCertificate}>
      <div class="body form">
        <Choices legend={t().certificateKind} name="kind" value={kind} options={KINDS.map((each): [typeof each, string] => [each, t().certificateKinds[each]!])} onChange={setKind} />
        <Field label={t().certificateRemark} hint={t().certificateRemarkHint} name="remark" maxLength={300} value={remark} onInput={(event) => setRemark(event.currentTarget.value)} />
        {asking.refused}
        <div class="actions"><Button kind="solid" icon="shield" busy={asking.busy && t().issuing} onClick={() => void issue()}>{t().issueAndPrint}</Button></div>
      </div>
    </Sheet>
  );
}

function Issued({ of: { id, kind, number, yearName, issuedAt, state, reason } }: { of: Certificate }) {
  const asking = useAsking();
  const again = () => asking.run('again', async () => save(await paper(id, true), t().certificateFile(t().certificateKinds[kind]!, number)));
  return (
    <>
      <Row
        margin={<Icon name="shield" />}
        under={[t().issuedOn(day(today(new Date(issuedAt)), 'full')), reason].filter(Boolean).join(' · ')}
        end={state === 'withdrawn' ? <Chip kind="bad">{t().withdrawn}</Chip> : <Button busy={asking.busy && t().reading} onClick={() => void again()}>{t().printAgain}</Button>}
      >
        <b>{t().certificateKinds[kind]}</b> {t().numbered(number, yearName)}
      </Row>
      {asking.refused}
    </>
  );
}
