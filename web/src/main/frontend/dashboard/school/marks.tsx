import { day, number, percent } from '../../shell/format.ts';
import { Bars } from '../charts/bars.tsx';
import { beside } from '../charts/figure.ts';
import { Line } from '../charts/line.tsx';
import { Spread } from '../charts/spread.tsx';
import { Tile } from '../frame/tile.tsx';
import { medianOf, quartiles } from '../reckon.ts';
import type { Book, SchoolBoard, Spreading, TermFigures } from '../types.ts';
import { t } from './texts.ts';

export function markTiles(board: SchoolBoard) {
  return {
    unfilled: () => <Unfilled board={board} />,
    subjects: () => <Subjects board={board} />,
    general: () => <General board={board} />,
    terms: () => <Terms board={board} />,
  };
}

export const bookOf = ({ schoolClass, subject, term }: Pick<Book, 'schoolClass' | 'subject' | 'term'>) => `/marks/${schoolClass}/${subject}/${term}`;

function Unfilled({ board: { unfilled: { missing, gradebooks, first } } }: { board: SchoolBoard }) {
  const [count, rest] = t().marksMissing(missing, gradebooks);
  const rows = first.map((book) => ({ label: beside(`${book.className}, ${book.subjectName}`, book.teacher), value: book.missing, said: `${number(book.missing)}, ${t().since(day(book.since, 'margin'))}`, kind: 'late' as const, href: bookOf(book) }));
  const table = { head: [t().classColumn, t().subjectColumn, t().teacherColumn, t().missingColumn, t().sinceColumn], rows: first.map((book) => ({ key: bookOf(book), href: bookOf(book), cells: [book.className, book.subjectName, book.teacher ?? '', number(book.missing), day(book.since, 'short')] })) };
  const picture = (
    <>
      <Bars rows={rows} />
      {gradebooks > first.length && <p class="told more"><a href="/marks">{t().more(gradebooks - first.length)}</a></p>}
    </>
  );
  return <Tile title={t().titles.unfilled} words={t().frame} sentence={missing === 0 ? t().noMarkMissing : <><b class="bad">{count}</b>{rest}</>} table={missing === 0 ? undefined : table} picture={picture} />;
}

interface Named {
  name: string;
  href: string;
  spread: Spreading;
}

const score = (value: number) => number(value, Number.isInteger(value) ? 0 : 2);
const saidOf = (spread: Spreading) => score(medianOf(spread));

/** Quartiles of each on the scale of all; half of it is dotted. */
function Spreads({ title, named, first, term }: { title: string; named: Named[]; first: string; term?: string }) {
  const most = Math.max(1, ...named.map(({ spread }) => Math.max(spread.outOf, spread.quartiles[4]!)));
  const rows = named.map(({ name, href, spread }) => ({ label: name, href, of: quartiles(spread), said: saidOf(spread), bad: medianOf(spread) < spread.outOf / 2 }));
  const table = { head: [first, ...t().quartiles, t().belowColumn, t().pupilsColumn], rows: named.map(({ name, href, spread }) => ({ key: href + name, href, cells: [name, ...spread.quartiles.map(score), percent(spread.below / spread.count), number(spread.count)] })) };
  return <Tile title={title} words={t().frame} empty={named.length === 0} sentence={term && <span class="small quiet-text">{t().inTerm(term)}</span>} table={table} picture={<Spread rows={rows} most={most} half={named[0] && named[0].spread.outOf / 2} />} />;
}

function Subjects({ board: { subjects, night } }: { board: SchoolBoard }) {
  const named = subjects.map(({ subject, name, spread }) => ({ name, spread, href: `/marks?period=${night!.term}&subject=${subject}` }));
  return <Spreads title={t().titles.subjects} named={named} first={t().subjectColumn} term={night?.termName} />;
}

function General({ board: { terms, classes } }: { board: SchoolBoard }) {
  const newest = terms.at(-1);
  const spreads = new Map(newest?.classes.flatMap((each) => (each.spread ? [[each.schoolClass, each.spread] as const] : [])));
  const named = classes.flatMap(({ schoolClass, name }) => (spreads.has(schoolClass) ? [{ name, spread: spreads.get(schoolClass)!, href: `/marks/${schoolClass}/${newest!.term}` }] : []));
  return <Spreads title={t().titles.general} named={named} first={t().classColumn} term={newest?.name} />;
}

/** The axis begins at zero and ends at the best possible: a change is not made to look larger than it is. */
function Terms({ board: { terms, classes } }: { board: SchoolBoard }) {
  const outOf = Math.max(1, ...terms.map(({ spread }) => spread.outOf));
  const points = terms.map(({ term, name, spread }) => ({ label: name, value: medianOf(spread), said: score(medianOf(spread)), href: `/marks?period=${term}` }));
  const ofClass = ({ classes: all }: TermFigures, schoolClass: string) => all.find((each) => each.schoolClass === schoolClass);
  const line = (name: string, key: string, of: (term: TermFigures) => number | undefined, href?: string) => ({ key, href, cells: [name, ...terms.map((term) => { const median = of(term); return median === undefined ? '' : score(median); })] });
  const table = { head: [t().classColumn, ...terms.map(({ name }) => name)], rows: [line(t().wholeSchool, 'all', ({ spread }) => medianOf(spread)), ...classes.map(({ schoolClass, name }) => line(name, schoolClass, (term) => ofClass(term, schoolClass)?.median, `/my-classes/${schoolClass}`))] };
  return <Tile title={t().titles.terms} words={t().frame} empty={terms.length === 0} sentence={t().schoolMedian} table={table} picture={<Line points={points} least={0} most={outOf} scale={(value) => number(value)} />} />;
}
