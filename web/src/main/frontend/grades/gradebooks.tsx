import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { w } from '../shell/desk/words.ts';
import { day, dayWithin, number } from '../shell/format.ts';
import { waiting } from '../shell/outbox.ts';
import { note, query } from '../shell/router.ts';
import { may, owner } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner, Button, Chip, Meter, Refusal, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { askList, listPath, prepare } from './device.ts';
import './gradebooks.css';
import { keyOf } from './marks.ts';
import { only } from './only.ts';
import { TYPE } from './outcome.ts';
import { t } from './texts.ts';
import type { Gradebooks, Progress, Taught, Term } from './types.ts';

const answered = <T,>(call: Promise<T>) => call.then((data) => ({ data, response: new Response() }));

/** The gradebooks of a period: for a teacher his or her own, for the office all; how far each has come. */
export default function GradebooksScreen() {
  const [period, setPeriod] = useState(query('period') ?? undefined);
  const asked = useAnswer(() => answered(askList(owner.peek()!, period)), [period], listPath(period));
  const { data, problem } = asked;
  useEffect(() => {
    if (data && !problem && !may('marks.office')) void prepare(owner.peek()!, data).catch(() => {});
  }, [data, problem]);
  const subject = query('subject') ?? undefined;
  const turn = (next: string) => {
    note(`/marks?period=${next}${subject ? `&subject=${subject}` : ''}`);
    setPeriod(next);
  };
  const none = problem?.type.endsWith('grades.no-period') && !data;
  return (
    <Page title={t().marks} context={data && nameOf(data)}>
      {none ? <State kind="empty" title={t().noYear}>{t().noYearHelp}</State> : (
        <Answered of={asked}>
          {(known) => {
            const list = subject ? only(known, subject) : known;
            return (
              <>
                {problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
                {subject && <Banner icon="table">{t().onlySubject(list.classes[0]?.subjects[0]?.name)} <a href={`/marks?period=${list.period}`}>{t().allSubjects}</a></Banner>}
                <Lead list={list} />
                <div class="which">
                  {list.periods.length > 1 && <Periods list={list} onTurn={turn} />}
                  {may('schemes.manage') && <a class="button" href="/marking-rules">{t().rules}</a>}
                  {may('marks.office') && list.classes.length > 0 && <Table period={list.period} name={nameOf(list)} />}
                </div>
                {known.classes.length === 0 && <State kind="empty" title={t().noClasses}>{t().noClassesHelp}</State>}
                <div class="gradebooks">{list.classes.map((each) => <ClassSheet key={each.id} of={each} period={list.period} />)}</div>
              </>
            );
          }}
        </Answered>
      )}
    </Page>
  );
}

/** What all classes come to, for a spreadsheet. */
function Table({ period, name }: { period: string; name?: string }) {
  const { busy, problem, run } = useCall();
  const fetched = () => run(async () => {
    const table = (await answer(api.GET('/api/v1/gradebooks/results', { params: { query: { period } }, parseAs: 'blob' }))) as unknown as Blob;
    (await import('./cards/save.ts')).save(table, `${name ?? t().marks}.csv`);
  });
  return (
    <>
      <Button kind="quiet" icon="download" busy={busy && t().preparing} onClick={fetched}>{t().table}</Button>
      <Refusal of={problem} offline={t().tableNoLine} />
    </>
  );
}

const nameOf = ({ periods, period }: Gradebooks) => periods.find(({ id }) => id === period)?.name;
const missing = ({ expected, given }: Progress) => expected - given;

function Lead({ list: { classes } }: { list: Gradebooks }) {
  const subjects = classes.flatMap((each) => each.subjects);
  if (subjects.length === 0) return null;
  if (subjects.every(({ assessments }) => assessments === 0)) return <p class="lead">{t().nothingYet}</p>;
  const [count, rest] = t().lead(subjects.reduce((sum, each) => sum + missing(each), 0));
  return <p class="lead"><b>{count}</b>{rest}</p>;
}

function Periods({ list: { periods, period }, onTurn }: { list: Gradebooks; onTurn: (period: string) => void }) {
  const depth = (term?: Term): number => (term?.parent ? 1 + depth(periods.find(({ id }) => id === term.parent)) : 0);
  return (
    <div class="period">
      <Select label={t().period} name="period" value={period} onChange={(event) => onTurn(event.currentTarget.value)}>
        {periods.map((term) => <option key={term.id} value={term.id}>{'\u2003'.repeat(depth(term))}{term.name} ({day(term.startsOn, 'short')} – {day(term.endsOn, 'short')})</option>)}
      </Select>
    </div>
  );
}

function ClassSheet({ of: { id, name, sealed, whole, subjects }, period }: { of: Taught; period: string }) {
  const title = <>{name} {sealed && <Chip icon="shield">{t().sealed}</Chip>}</>;
  return (
    <Sheet title={title} end={whole && <a href={`/marks/${id}/${period}`}>{t().resultsOf}</a>}>
      <ul class="rows">
        {subjects.map((subject) => <li key={subject.id}><SubjectRow of={subject} schoolClass={id} period={period} /></li>)}
        {subjects.length === 0 && <li class="none quiet-text">{t().noSubjects}</li>}
      </ul>
    </Sheet>
  );
}

/** Where all is well nothing is said but how much there is. */
function SubjectRow({ of, schoolClass, period }: { of: Progress; schoolClass: string; period: string }) {
  const key = keyOf(schoolClass, of.id, period);
  const unsent = waiting.value.filter((op) => op.type === TYPE && op.key === key).reduce((sum, op) => sum + (op.data.cells as unknown[]).length, 0);
  const under = of.assessments === 0 ? t().noAssessment : [t().assessments(of.assessments), of.lastOn && t().lastOn(dayWithin(of.lastOn))].filter(Boolean).join(', ');
  return (
    <Row href={`/marks/${key.replaceAll(' ', '/')}`} margin={of.assessments > 0 && number(of.assessments)} end={<Progressed of={of} unsent={unsent} />} under={<>{under}{of.expected > 0 && <Meter parts={[{ count: of.given }]} of={of.expected} label={t().progress(of.given, of.expected)} />}</>}>
      <b>{of.name}</b>
    </Row>
  );
}

function Progressed({ of, unsent }: { of: Progress; unsent: number }) {
  if (unsent > 0) return <Chip kind="pencil" icon="pencil">{t().toSend(unsent)}</Chip>;
  if (of.assessments === 0) return null;
  return missing(of) > 0 ? <Chip kind="late">{t().missing(missing(of))}</Chip> : <span class="good small">{t().complete}</span>;
}
