import { percent } from '../../shell/format.ts';
import { roundUp } from '../charts/figure.ts';
import { Multiples } from '../charts/multiples.tsx';
import { Tile } from '../frame/tile.tsx';
import type { FrameWords } from '../frame/words.ts';
import { MANY, shares } from '../reckon.ts';
import type { BoardClass } from '../types.ts';

interface Words {
  frame: FrameWords;
  titles: { classes: string };
  commonScale: (most: string) => string;
  classColumn: string;
  share: string;
}

/** What each class missed, week by week and all on one scale: an office's and a teacher's. */
export function Classes({ classes, words }: { classes: BoardClass[]; words: Words }) {
  const rows = classes.map((each) => {
    const { schoolClass, name } = each;
    const values = shares(each);
    const last = values.findLast((value) => value !== undefined);
    return { label: name, values, said: last === undefined ? '–' : percent(last, 1), kind: last !== undefined && last >= MANY ? ('bad' as const) : undefined, href: `/my-classes/${schoolClass}` };
  });
  const most = roundUp(Math.max(0.01, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const table = { head: [words.classColumn, words.share], rows: rows.map(({ label, said, href }) => ({ key: href, href, cells: [label, said] })) };
  return <Tile wide title={words.titles.classes} words={words.frame} empty={rows.length === 0} sentence={<span class="small quiet-text">{words.commonScale(percent(most))}</span>} table={table} picture={<Multiples rows={rows} least={0} most={most} />} />;
}
