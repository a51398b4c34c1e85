import type { Entry } from './entering.ts';
import { spot, type Cell, type Value } from './marks.ts';

/** A mark that was entered, and what stood in its place before. */
interface Done {
  before: Entry;
  entered: Entry;
}

type Cells = Map<string, Cell>;

const value = ({ score, state, letter }: Value = {}): Value => ({ score, state, letter });
const isSame = (one: Value | undefined, other: Value) => JSON.stringify(value(one)) === JSON.stringify(value(other));

/** One step, to be taken back as a whole. */
export const noted = (entries: Entry[], cells: Cells): Done[] => entries.map((entered) => ({ entered, before: { assessment: entered.assessment, pupil: entered.pupil, ...value(cells.get(spot(entered.assessment, entered.pupil))) } }));

/** What a step back enters: as it was, wherever what was entered still stands. What somebody has changed since stays. */
export const back = (step: Done[], cells: Cells): Entry[] => step.filter(({ entered }) => isSame(cells.get(spot(entered.assessment, entered.pupil)), entered)).map(({ before }) => before);
