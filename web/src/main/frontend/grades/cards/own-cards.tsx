import { useState } from 'preact/hooks';
import { apiAt } from '../../children/own-children.ts';
import { useAnswer } from '../../shell/answers.ts';
import { answer, isProblem, type Problem, type Schemas } from '../../shell/api.ts';
import { day, today } from '../../shell/format.ts';
import { Answered } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Row, Sheet } from '../../shell/ui/parts.tsx';
import { save } from './save.ts';
import { t } from './texts.ts';
import { useAsking } from './use-asking.tsx';

/** The report cards that the school has issued for a pupil, to open on a phone. */
export function OwnCards({ place, pupil }: { place: string; pupil: string }) {
  const asked = useAnswer(() => apiAt(place).GET('/api/v1/own-children/{pupil}/report-cards', { params: { path: { pupil } } }), [place, pupil], `own-cards ${pupil}`);
  return (
    <>
      <Sheet title={t().own}>
        <Answered of={asked} empty={<p class="body quiet-text">{t().noOwn}</p>}>
          {(cards) => cards.length === 0 ? <p class="body quiet-text">{t().noOwn}</p> : (
            <ul class="rows">{cards.map((card) => <li key={card.id}><Card card={card} place={place} pupil={pupil} /></li>)}</ul>
          )}
        </Answered>
      </Sheet>
      <OwnCertificates place={place} pupil={pupil} />
    </>
  );
}

function Card({ card, place, pupil }: { card: Schemas['CardView']; place: string; pupil: string }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const read = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const content = await answer(apiAt(place).GET('/api/v1/own-children/{pupil}/report-cards/{card}/paper', { params: { path: { pupil, card: card.id } }, parseAs: 'blob' }));
      save(content as unknown as Blob, t().ownFile(card.periodName));
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Row margin={<Icon name="shield" />} under={`${card.className} · ${t().issuedOn(day(today(new Date(card.issuedAt)), 'full'))}`} end={<Button busy={busy && t().reading} onClick={() => void read()}>{t().read}</Button>}><b>{card.periodName}</b></Row>
      {problem && <Banner kind="bad">{problem.status === 0 ? t().offline : (problem.detail ?? problem.title)}</Banner>}
    </>
  );
}

/** Transcripts and certificates that the school has issued for a pupil; most families have none, and see nothing. */
function OwnCertificates({ place, pupil }: { place: string; pupil: string }) {
  const asked = useAnswer(() => apiAt(place).GET('/api/v1/own-children/{pupil}/certificates', { params: { path: { pupil } } }), [place, pupil], `own-certificates ${pupil}`);
  if (!asked.data?.length) return null;
  return (
    <Sheet title={t().certificates}>
      <ul class="rows">{asked.data.map((each) => <li key={each.id}><Certificate of={each} place={place} pupil={pupil} /></li>)}</ul>
    </Sheet>
  );
}

function Certificate({ of: { id, kind, number, yearName, issuedAt }, place, pupil }: { of: Schemas['CertificateView']; place: string; pupil: string }) {
  const asking = useAsking();
  const name = t().certificateKinds[kind]!;
  const read = () => asking.run('read', async () => {
    const content = await answer(apiAt(place).GET('/api/v1/own-children/{pupil}/certificates/{certificate}/paper', { params: { path: { pupil, certificate: id } }, parseAs: 'blob' }));
    save(content as unknown as Blob, t().certificateFile(name, number));
  });
  return (
    <>
      <Row margin={<Icon name="shield" />} under={`${t().numbered(number, yearName)} · ${t().issuedOn(day(today(new Date(issuedAt)), 'full'))}`} end={<Button busy={asking.busy && t().reading} onClick={() => void read()}>{t().openPaper}</Button>}><b>{name}</b></Row>
      {asking.refused}
    </>
  );
}
