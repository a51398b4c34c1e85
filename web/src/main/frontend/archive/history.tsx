import { useAnswer } from '../shell/answers.ts';
import { api, type Schemas } from '../shell/api.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { PaperRow } from './paper.tsx';
import type { Package } from './types.ts';
import { code, t } from './words.ts';

export type Paper = Schemas['BroughtPaper'];

/** What a pupil brought along, school by school: the years there, and the papers with their signatures. */
export function HistoryView({ document, of }: { document: string; of: Package }) {
  const papers = useAnswer(() => api.GET('/api/v1/archive/documents/{history}/papers', { params: { path: { history: document } } }), [document]);
  return (
    <>
      {[of, ...(of.earlier ?? [])].map((each, i) => <Years key={i} of={each} />)}
      <Answered of={papers}>
        {(all) => <Papers of={all} ask={(number) => api.GET('/api/v1/archive/documents/{history}/papers/{number}', { params: { path: { history: document, number } }, parseAs: 'blob' })} />}
      </Answered>
    </>
  );
}

export function Years({ of }: { of: Package }) {
  return (
    <Sheet title={of.school}>
      {of.years.length === 0 ? <p class="body">{t().noYears}</p> : (
        <ul class="rows">{of.years.map((each, i) => <li key={i}><Row under={each.repeating && t().repeating} end={each.decision && code(each.decision)}><b>{each.class}</b> {each.year}</Row></li>)}</ul>
      )}
    </Sheet>
  );
}

/** Whose signature each paper bears, and whether it is right; only what is right can be opened. */
export function Papers({ of, ask }: { of: Paper[]; ask: Parameters<typeof Brought>[0]['ask'] }) {
  if (of.length === 0) return <State kind="empty" title={t().noPapers} />;
  return (
    <Sheet title={t().papers}>
      <p class="body quiet-text">{t().signedHelp}</p>
      <ul class="rows">
        {of.map((paper) => (
          <li key={paper.number}>
            <Brought paper={paper} ask={ask} />
            <p class="body">
              <Chip kind={paper.verifies ? 'good' : 'bad'} icon={paper.verifies ? 'check' : 'warn'}>{signed(paper)}</Chip>
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

export const signed = ({ verifies, school }: Paper) => (verifies ? t().signedBy(school) : t().notSignedBy(school));

const named = ({ kind, what }: Paper) => (what && t().certificates[what]) || (t().kinds[kind] ?? kind);

export function Brought({ paper, ask }: { paper: Paper; ask: (number: number) => Promise<{ data?: unknown; error?: unknown; response: Response }> }) {
  const under = [paper.period, paper.schoolClass, paper.year, paper.serial].filter(Boolean).join(' · ');
  const name = named(paper);
  if (!paper.verifies) return <Row under={under}><b>{name}</b></Row>;
  return <PaperRow name={`${name} ${paper.serial}`} file={paper.serial} under={under} ask={() => ask(paper.number)}><b>{name}</b></PaperRow>;
}
