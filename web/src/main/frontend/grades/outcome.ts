import type { Entity, Op } from '../shell/local.ts';
import type { SentCell } from './marks.ts';
import type { EnteredMarks } from './types.ts';

export const TYPE = 'marks.enter';

/** Marks of which the school answered this device, until it answers the whole grid. */
export const MINE = 'marks.mine';

/** What stands at the school after marks arrived, until the feed or the grid tells. */
export function outcome(op: Op, result: Record<string, unknown>): Entity | undefined {
  const results = (result.data as EnteredMarks | undefined)?.results;
  if (!results) return undefined;
  const cells = (op.data.cells as SentCell[]).flatMap(({ assessment, pupil, score, state, letter }, i) => {
    const { outcome: became, version, theirs } = results[i]!;
    if (became === 'conflict') return [{ assessment, pupil, score: theirs!.score, state: theirs!.state, version }];
    return became === 'rejected' ? [] : [{ assessment, pupil, score, state, letter, version }];
  });
  return { type: MINE, id: op.opId, version: op.seq, data: { key: op.key, cells } };
}
