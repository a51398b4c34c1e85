import { useState } from 'preact/hooks';
import { Button } from '../shell/ui/parts.tsx';
import type { Glance } from '../warning/types.ts';
import { All } from '../warning/why/all.tsx';
import { t } from '../warning/why/texts.ts';
import { Warned } from '../warning/why/warned.tsx';
import type { BoardTile } from './frame/board.tsx';
import { Tile } from './frame/tile.tsx';
import type { FrameWords } from './frame/words.ts';

interface Of {
  warned: Glance;
  night?: { term?: string };
}

/** The tile of early warnings; none where there are none to show, so that its absence says nothing of anybody. */
export function warnedTile(board: Of, words: FrameWords): BoardTile[] {
  return board.warned.count === 0 ? [] : [{ name: 'warned', title: t().title, draw: () => <Warnings board={board} words={words} /> }];
}

function Warnings({ board: { warned: { count, first }, night }, words }: { board: Of; words: FrameWords }) {
  const [all, showAll] = useState(false);
  const rest = count - first.length;
  const picture = all ? <All term={night?.term} /> : (
    <>
      <Warned warnings={first} term={night?.term} />
      {rest > 0 && <p class="told more"><Button kind="quiet" onClick={() => showAll(true)}>{t().more(rest)}</Button></p>}
    </>
  );
  return <Tile title={t().title} words={words} sentence={<><b>{t().lead(count)}</b>{t().sign}</>} picture={picture} />;
}
