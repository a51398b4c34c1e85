import { useState } from 'preact/hooks';
import { apiAt } from '../../children/own-children.ts';
import { useAnswer } from '../../shell/answers.ts';
import { day, when } from '../../shell/format.ts';
import { may } from '../../shell/session.ts';
import { t as s } from '../../shell/texts/index.ts';
import { Answered } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Chip, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import type { OwnResults, OwnSubject, OwnTerm, Shown } from '../types.ts';
import { Range, Trend } from './drawings.tsx';
import './own.css';
import { Papers } from './papers.tsx';
import { decimal, exact, labelOf } from './said.ts';
import { t } from './texts.ts';

/** A pupil's period: first the one figure that counts, then what is new, then each subject. */
export function Results({ place, pupil }: { place: string; pupil: string }) {
  const [period, setPeriod] = useState<string>();
  const asked = useAnswer(() => apiAt(place).GET('/api/v1/own-children/{pupil}/results', { params: { path: { pupil }, query: { period } } }), [place, pupil, period], `own-results ${pupil} ${period ?? ''}`);
  const { data, problem, again } = asked;
  if (!data && problem?.type.endsWith('grades.no-scheme')) return <State kind="empty" title={t().notReady}>{t().notReadyHelp}</State>;
  if (!data && problem?.type.endsWith('grades.no-period')) return <State kind="empty" title={t().noYear}>{t().noYearHelp}</State>;
  if (!data && problem?.status === 404) return <State kind="empty" title={t().notYours} action={<Button onClick={again}>{s().tryAgain}</Button>}>{t().notYoursHelp}</State>;
  return (
    <Answered of={asked}>
      {(results) => (
        <>
          {problem && <Banner icon="cut">{t().stale(when(asked.at!))}</Banner>}
          {results.periods.length > 1 && <Periods results={results} onTurn={setPeriod} />}
          <General results={results} />
          <Latest results={results} />
          <Subjects results={results} />
          {may('report-cards.own') && <Papers place={place} pupil={pupil} />}
        </>
      )}
    </Answered>
  );
}

function Periods({ results: { periods, period }, onTurn }: { results: OwnResults; onTurn: (period: string) => void }) {
  return (
    <div class="tabs" role="group" aria-label={t().period}>
      {periods.map(({ id, name, sealed }) => <button key={id} type="button" aria-pressed={id === period} onClick={() => onTurn(id)}>{name} {sealed && <Icon name="check" label={t().closed} />}</button>)}
    </div>
  );
}

const shownIn = ({ subjects }: OwnResults) => subjects.some(({ marks }) => marks.length > 0);

function General({ results }: { results: OwnResults }) {
  const { sealed, general, classGeneral, periods } = results;
  if (!sealed) return <State kind="empty" title={shownIn(results) ? t().running : t().nothing}>{shownIn(results) ? t().runningHelp : t().nothingHelp}</State>;
  const told = periods.filter((each): each is OwnTerm & { general: { shown: string; outOf: string } } => !each.holdsOthers && each.general?.shown !== undefined);
  return (
    <Sheet title={t().general} class="general-result">
      <div class="body">
        {general?.shown === undefined ? (
          <p><b class="lead">{t().noAverage}</b><br />{t().why[general?.status ?? 'none']}</p>
        ) : (
          <p class="figure"><b>{decimal(general.shown)}</b> <span>{t().outOf(decimal(general.outOf!))}</span></p>
        )}
        {general?.shown !== undefined && (
          <p class="beside">
            {general.band && <Chip kind="act">{labelOf(general.band)}</Chip>}
            {general.place !== undefined && <Chip>{t().place(general.place, general.among!, general.tied ?? false)}</Chip>}
          </p>
        )}
        {classGeneral && <Range figure={general} figures={classGeneral} />}
        {classGeneral?.mean && <p class="quiet-text">{t().classMean(decimal(classGeneral.mean))}</p>}
      </div>
      {told.length > 1 && <Trend terms={told.map(({ name, general: { shown, outOf } }) => ({ name, value: Number(shown), outOf: Number(outOf), shown: decimal(shown) }))} />}
    </Sheet>
  );
}

const LATEST = 3;

function Latest({ results: { subjects } }: { results: OwnResults }) {
  const marks = subjects.flatMap((subject) => subject.marks.map((mark) => ({ mark, subject }))).sort((one, other) => other.mark.heldOn.localeCompare(one.mark.heldOn)).slice(0, LATEST);
  if (marks.length === 0) return null;
  return (
    <Sheet title={t().latest}>
      <ul class="rows marks">{marks.map(({ mark, subject }, i) => <li key={i}><MarkRow mark={mark} subject={subject.name} /></li>)}</ul>
    </Sheet>
  );
}

function MarkRow({ mark: { score, state, maximum, title, heldOn }, subject }: { mark: Shown; subject?: string }) {
  const said = score === undefined ? <span class="small">{t().states[state ?? ''] ?? state}</span> : <><b class={score < maximum / 2 ? 'bad' : undefined}>{exact(score)}</b><span class="small quiet-text">{t().outOf(exact(maximum))}</span></>;
  return <Row end={<span class="mark">{said}</span>} margin={<span class="small">{day(heldOn, 'margin')}</span>} under={subject}>{title}</Row>;
}

function Subjects({ results }: { results: OwnResults }) {
  const subjects = results.subjects.filter(({ marks, figure }) => marks.length > 0 || figure?.shown !== undefined);
  if (subjects.length === 0) return null;
  return (
    <Sheet title={t().subjects}>
      <ul class="rows subjects">{subjects.map((subject) => <li key={subject.id}><Subject of={subject} /></li>)}</ul>
    </Sheet>
  );
}

/** The subject's figure; its marks are under it, for whoever opens it. */
function Subject({ of: { name, coefficient, figure, figures, marks } }: { of: OwnSubject }) {
  const value = figure?.shown === undefined ? null : <><b class={Number(figure.shown) < Number(figure.outOf) / 2 ? 'bad' : undefined}>{decimal(figure.shown)}</b><span class="small quiet-text">{t().outOf(decimal(figure.outOf!))}</span></>;
  return (
    <details>
      <summary class="row">
        <span class="spine">{coefficient !== undefined && coefficient !== null && exact(coefficient)}</span>
        <span class="what"><b>{name}</b>{figure?.band && <span class="under">{labelOf(figure.band)}</span>}{figures && <Range figure={figure} figures={figures} />}</span>
        <span class="end"><span class="mark">{value}</span><Icon name="down" /></span>
      </summary>
      {marks.length === 0 ? <p class="body quiet-text">{t().noMark}</p> : <ul class="rows marks">{marks.map((mark, i) => <li key={i}><MarkRow mark={mark} /></li>)}</ul>}
    </details>
  );
}
