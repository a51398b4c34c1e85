import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { usePages } from '../shell/desk/pages.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { w } from '../shell/desk/words.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Button, Refusal, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { save } from '../grades/cards/save.ts';
import { t } from './words.ts';

type Line = Schemas['DocumentLine'];

const PAPERS = ['report_card', 'certificate'];

/** What the school keeps of closed years, and for how long. */
export default function Archive() {
  const [kind, setKind] = useState('');
  const documents = usePages<Line>((cursor) => api.GET('/api/v1/archive/documents', { params: { query: { cursor, kind: kind || undefined } } }), [kind]);
  const rules = useAnswer(() => api.GET('/api/v1/archive/rules', {}), []);
  const [bold, rest] = t().lead;
  return (
    <Page title={t().title} up="/year-end" two end={may('people.erase') && <a class="button" href="/erasures">{t().erasures}</a>}>
      <p class="lead wide"><b>{bold}</b>{rest}</p>
      <Sheet title={t().documents}>
        <div class="body">
          <Select label={t().kind} name="kind" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="">{t().every}</option>
            {Object.entries(t().kinds).map(([code, label]) => <option key={code} value={code}>{label}</option>)}
          </Select>
        </div>
        <Listed of={documents} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
          {(pages) => <ul class="rows">{pages.flat().map((each) => <li key={each.id}><Document of={each} /></li>)}</ul>}
        </Listed>
      </Sheet>
      {!documents.blank && <Sheet title={t().rules}>
        <Answered of={rules}>{(all) => <ul class="rows">{all.map((rule) => <li key={rule.kind}><Row under={rule.country === '*' ? t().ownRule(t().own[rule.kind] ?? '') : t().source(rule.source, rule.read)}><b>{t().kinds[rule.kind] ?? rule.kind}</b> {t().years(rule.years)}</Row></li>)}</ul>}</Answered>
      </Sheet>}
    </Page>
  );
}

function Document({ of }: { of: Line }) {
  const call = useCall();
  const open = () => call.run(async () => {
    const content = await answer(api.GET('/api/v1/archive/documents/{document}/paper', { params: { path: { document: of.id } }, parseAs: 'blob' }));
    save(content as unknown as Blob, t().file(of.name));
  });
  const what = [t().kinds[of.kind] ?? of.kind, of.period, of.schoolYear].filter(Boolean).join(' · ');
  return (
    <>
      <Row under={what} end={PAPERS.includes(of.kind) && <Button kind="quiet" icon="download" aria-label={t().open(of.name)} busy={call.busy && t().opening} onClick={() => void open()} />}><b>{of.name}</b></Row>
      <Refusal of={call.problem} offline={w().notSent} />
    </>
  );
}
