import type { Entity, Op, Review } from '../shell/local.ts';
import { MINE, TYPE } from './outcome.ts';
import type { Assessment, EnteredMarks, GradebookView } from './types.ts';

export const STATES = ['absent-unjustified', 'absent-justified', 'excused', 'not-handed-in', 'dispensed', 'cheating', 'not-marked'] as const;
export type State = (typeof STATES)[number];

/** What a mark says: a number, a state or a letter of the scheme; with none of them it is taken back. */
export interface Value {
  score?: number;
  state?: string;
  letter?: string;
}

/** One mark on its way, by the version that its author saw. */
export interface SentCell extends Value {
  assessment: string;
  pupil: string;
  base: number;
}

/** The data of the operation marks.enter. */
export interface Entered {
  schoolClass: string;
  subject: string;
  period: string;
  cells: SentCell[];
}

/** A mark as this device knows it. */
export interface Cell extends Value {
  version: number;
  /** Not known to have arrived. */
  pencil?: boolean;
  /** Somebody has to look: another's mark stands here, or the school refused. */
  trouble?: 'conflict' | 'rejected';
}

/** One class in one subject and period, as this device knows it. */
export interface Book {
  assessments: Assessment[];
  /** By assessment and pupil. */
  cells: Map<string, Cell>;
}

export const keyOf = (schoolClass: string, subject: string, period: string) => `${schoolClass} ${subject} ${period}`;
export const spot = (assessment: string, pupil: string) => `${assessment} ${pupil}`;
export const isThere = (of?: Value) => of !== undefined && (of.score !== undefined || of.state !== undefined || of.letter !== undefined);

interface Sources {
  entities: Entity[];
  waiting: Op[];
  reviews: Review[];
}

/** What the school answered, what it told since, what was sent from here, and last what waits here. */
export function compose(view: GradebookView, { entities, waiting, reviews }: Sources): Book {
  const key = keyOf(view.schoolClass, view.subject, view.period);
  const cells = new Map<string, Cell>();
  const know = (assessment: string, pupil: string, { version, score, state, letter }: Cell) => {
    const known = cells.get(spot(assessment, pupil));
    if (!known || known.version < version) cells.set(spot(assessment, pupil), { version, score, state, letter });
  };
  for (const { a, p, ...mark } of view.marks) know(view.assessments[a]!.id, view.pupils[p]!.id, mark);
  const told = entities.filter(({ type, data }) => type === 'assessment' && keyOf(data.schoolClass as string, data.subject as string, data.period as string) === key);
  for (const { id, data } of told) for (const { pupil, ...mark } of (data.marks ?? []) as (Cell & { pupil: string })[]) know(id, pupil, mark);
  for (const { type, data } of entities) {
    if (type === MINE && data.key === key) for (const { assessment, pupil, ...mark } of data.cells as (Cell & SentCell)[]) know(assessment, pupil, mark);
  }
  for (const op of waiting) {
    if (op.type === TYPE && op.key === key) for (const { assessment, pupil, base, ...value } of (op.data as unknown as Entered).cells) cells.set(spot(assessment, pupil), { ...value, version: base, pencil: true });
  }
  for (const [place, trouble] of troubles(key, reviews)) cells.set(place, { ...(cells.get(place) ?? { version: 0 }), trouble });
  return { assessments: assessmentsOf(view, told), cells };
}

function assessmentsOf(view: GradebookView, told: Entity[]): Assessment[] {
  const all = new Map(view.assessments.map((each) => [each.id, each]));
  for (const { id, version, data } of told) {
    const { marks: _, ...assessment } = data as unknown as Assessment & { marks: unknown };
    if ((all.get(id)?.version ?? -1) < version) all.set(id, { ...assessment, id });
  }
  return [...all.values()].sort((one, other) => one.heldOn.localeCompare(other.heldOn) || one.position - other.position || one.id.localeCompare(other.id));
}

function* troubles(key: string, reviews: Review[]): Generator<[string, 'conflict' | 'rejected']> {
  for (const { op, status, data } of reviews) {
    if (op.type !== TYPE || op.key !== key) continue;
    const results = (data as unknown as EnteredMarks | undefined)?.results;
    for (const [i, { assessment, pupil }] of (op.data as unknown as Entered).cells.entries()) {
      const outcome = results ? results[i]?.outcome : status;
      if (outcome === 'conflict' || outcome === 'rejected') yield [spot(assessment, pupil), outcome];
    }
  }
}

/** What waits here and what is added; a later word about the same mark replaces the earlier, and keeps what that had seen. */
export function together(before: SentCell[], added: SentCell[]): SentCell[] {
  const all = new Map(before.map((cell) => [spot(cell.assessment, cell.pupil), cell]));
  for (const cell of added) {
    const known = all.get(spot(cell.assessment, cell.pupil));
    all.set(spot(cell.assessment, cell.pupil), known ? { ...cell, base: known.base } : cell);
  }
  return [...all.values()];
}
