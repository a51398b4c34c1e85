import { useAnswer } from '../../shell/answers.ts';
import { day, percent, when } from '../../shell/format.ts';
import { may } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import '../charts/charts.css';
import { ask, keep } from '../frame/ask.ts';
import { Board } from '../frame/board.tsx';
import { OfNight } from '../frame/night.tsx';
import { weekly, weekOf } from '../reckon.ts';
import type { SchoolBoard } from '../types.ts';
import { warnedTile } from '../warned.tsx';
import { attendanceTiles, ROLLS } from './attendance.tsx';
import { markTiles } from './marks.tsx';
import { peopleTiles } from './people.tsx';
import { Start } from './start.tsx';
import { t } from './texts.ts';

/** The head's figures as the last night has left them; what needs someone stands first. */
export default function School() {
  const asked = useAnswer(() => ask('school'), [], 'board school');
  const { data } = asked;
  return (
    <Page title={t().title} context={data?.night && t().frame.asOf(when(data.night.at))} two>
      <Answered of={asked}>
        {(board) => (
          <OfNight of={asked} data={board} words={t().frame} start={may('settings.manage') && <Start again={asked.again} />}>
            <Lead board={board} />
            <Board tiles={tilesOf(board)} arrangement={board.arrangement} words={t().frame} onKeep={(next) => keep('school', next)} />
          </OfNight>
        )}
      </Answered>
    </Page>
  );
}

export function tilesOf(board: SchoolBoard) {
  const { days, weeks, causes, classes, rolls } = attendanceTiles(board);
  const { unfilled, subjects, general, terms } = markTiles(board);
  const { watched, use } = peopleTiles(board);
  const tiles = { watched, rolls, days, weeks, causes, unfilled, classes, subjects, general, terms, use };
  const named = Object.entries(tiles).map(([name, draw]) => ({ name, title: t().titles[name as keyof typeof tiles], draw }));
  return [...warnedTile(board, t().frame), ...named];
}

/** Each figure leads to its rows: to the days of the week, and to the registers further down where their tile is not hidden. */
export function Lead({ board: { weeks, days, classes, arrangement } }: { board: SchoolBoard }) {
  const shares = weekly(days, weeks);
  const last = shares.findLastIndex((share) => share !== undefined);
  const missing = classes.reduce((sum, { rolls }) => sum + rolls.missing, 0);
  const [share, rest] = last < 0 ? ['', t().leadNone] : t().lead(percent(shares[last]!, 1), day(weeks[last]!, 'full'));
  const remind = <b class="bad">{t().toRemind(missing)}</b>;
  return (
    <p class="lead wide">
      {last < 0 ? share : <a href={weekOf(weeks[last]!)}><b>{share}</b></a>}{rest}{' '}
      {missing > 0 && <>{arrangement.hidden.includes(ROLLS) ? remind : <a href={`#${ROLLS}`}>{remind}</a>}{t().lastDays}</>}
    </p>
  );
}
