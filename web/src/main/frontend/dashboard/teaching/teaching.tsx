import { useAnswer } from '../../shell/answers.ts';
import { day, number, when } from '../../shell/format.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { State } from '../../shell/ui/state.tsx';
import { Bars } from '../charts/bars.tsx';
import '../charts/charts.css';
import { beside } from '../charts/figure.ts';
import { Spread } from '../charts/spread.tsx';
import { ask, keep } from '../frame/ask.ts';
import { Board } from '../frame/board.tsx';
import { OfNight } from '../frame/night.tsx';
import { Tile } from '../frame/tile.tsx';
import { medianOf, quartiles } from '../reckon.ts';
import { Classes } from '../school/classes.tsx';
import { t } from '../texts.ts';
import type { LastAssessment, TeachingBoard } from '../types.ts';
import { warnedTile } from '../warned.tsx';

/** A teacher's own classes as the last night has left them. */
export default function Teaching() {
  const asked = useAnswer(() => ask('teaching'), [], 'board teaching');
  const { data } = asked;
  return (
    <Page title={t().title} context={data?.night && t().frame.asOf(when(data.night.at))} up="/today" two>
      <Answered of={asked}>
        {(board) => (
          <OfNight of={asked} data={board} words={t().frame}>
            {board.classes.length === 0 ? <State kind="empty" title={t().noClasses}>{t().noClassesHelp}</State> : <Board tiles={tilesOf(board)} arrangement={board.arrangement} words={t().frame} onKeep={(next) => keep('teaching', next)} />}
          </OfNight>
        )}
      </Answered>
    </Page>
  );
}

export function tilesOf(board: TeachingBoard) {
  const tiles = { unfilled: () => <Unfilled board={board} />, last: () => <Last board={board} />, classes: () => <Classes {...board} words={t()} /> };
  const named = Object.entries(tiles).map(([name, draw]) => ({ name, title: t().titles[name as keyof typeof tiles], draw }));
  return [...warnedTile(board, t().frame), ...named];
}

const bookOf = ({ schoolClass, subject, term }: { schoolClass: string; subject: string; term: string }) => `/marks/${schoolClass}/${subject}/${term}`;

function Unfilled({ board: { unfilled: { missing, gradebooks, first } } }: { board: TeachingBoard }) {
  const rows = first.map((book) => ({ label: `${book.className}, ${book.subjectName}`, value: book.missing, said: `${number(book.missing)}, ${t().since(day(book.since, 'margin'))}`, kind: 'late' as const, href: bookOf(book) }));
  const table = { head: [t().classColumn, t().subjectColumn, t().missingColumn, t().sinceColumn], rows: first.map((book) => ({ key: bookOf(book), href: bookOf(book), cells: [book.className, book.subjectName, number(book.missing), day(book.since, 'short')] })) };
  const picture = (
    <>
      <Bars rows={rows} />
      {gradebooks > first.length && <p class="told more"><a href="/marks">{t().more(gradebooks - first.length)}</a></p>}
    </>
  );
  return <Tile title={t().titles.unfilled} words={t().frame} sentence={missing === 0 ? t().noMarkMissing : <b class="bad">{t().marksMissing(missing)}</b>} table={missing === 0 ? undefined : table} picture={picture} />;
}

const score = (value: number) => number(value, Number.isInteger(value) ? 0 : 2);

/** Each on its own scale, which is written: one may be out of 20 and another out of 40. */
function Last({ board: { last } }: { board: TeachingBoard }) {
  const named = (each: LastAssessment) => `${each.className}, ${each.subjectName}`;
  const said = ({ spread, maximum }: LastAssessment) => t().outOf(score(medianOf(spread)), score(maximum));
  const table = { head: [t().classColumn, ...t().quartiles], rows: last.map((each) => ({ key: bookOf(each), href: bookOf(each), cells: [named(each), ...each.spread.quartiles.map(score)] })) };
  const picture = last.map((each) => <Spread key={bookOf(each)} rows={[{ label: beside(named(each), day(each.day, 'margin')), of: quartiles(each.spread), said: said(each), href: bookOf(each), bad: medianOf(each.spread) < each.maximum / 2 }]} most={Math.max(each.maximum, each.spread.quartiles[4]!)} half={each.maximum / 2} />);
  return <Tile title={t().titles.last} words={t().frame} empty={last.length === 0} sentence={<span class="small quiet-text">{t().spreadHelp}</span>} table={table} picture={picture} />;
}
