import type { Schemas } from '../shell/api.ts';
import type { Entity, Op } from '../shell/local.ts';
import { TYPE } from './outcome.ts';

export type Mark = Schemas['Mark'];
export type Lesson = Schemas['DayRoll'];

/** The data of the operation roll.submit: the whole roll, by what differs from "present". */
export interface Taken {
  schoolClass: string;
  day: string;
  slot: string;
  teacherAbsent: boolean;
  subject?: string;
  exceptions: Mark[];
}

/** A roll as this device knows it. */
export interface Roll {
  taken: Taken;
  /** new: nobody took it; draft: begun here; waiting: not known to have arrived; unknown: taken, but not seen here. */
  state: 'new' | 'draft' | 'waiting' | 'saved' | 'unknown';
  /** The version that is shown. */
  base: number;
  entity?: string;
  at?: string;
  by?: Schemas['Author'];
  /** Part of it is not on the device yet. */
  writing?: boolean;
  /** The version by somebody else that the shown one replaced unseen. */
  overrides?: number;
}

export const rollKey = (schoolClass: string, day: string, slot: string) => `${schoolClass} ${day} ${slot}`;

export const STATES = ['absent', 'late', 'left_early', 'excused', 'dispensed', 'excluded'] as const;
export type State = (typeof STATES)[number];

export const isPartial = (state: string) => state === 'late' || state === 'left_early';
export const isMissed = (state: string) => state === 'absent' || state === 'excused' || state === 'excluded';

/** What is here of the roll: what was begun goes before what waits, and that before what the school holds. */
export function compose(key: string, of: { drafts: Op[]; waiting: Op[]; entities: Entity[]; lesson?: Lesson }): Roll {
  const mine = (op: Op) => op.type === TYPE && op.key === key;
  const draft = of.drafts.findLast(mine);
  const op = draft ?? of.waiting.findLast(mine);
  const held = newest(key, of.entities);
  if (op) return { taken: op.data as unknown as Taken, state: draft ? 'draft' : 'waiting', base: op.base, entity: op.entity, at: op.at };
  if (held && held.version >= (of.lesson?.version ?? 0)) return saved(key, held);
  return { taken: empty(key), state: of.lesson?.taken ? 'unknown' : 'new', base: of.lesson?.version ?? 0 };
}

function newest(key: string, entities: Entity[]): Entity | undefined {
  return entities.filter((entity) => keyOf(entity) === key).reduce<Entity | undefined>(
    // Of the same version the school's own word is the fuller one.
    (best, next) => (!best || next.version > best.version || (next.version === best.version && next.type === 'roll') ? next : best),
    undefined,
  );
}

function keyOf({ type, data }: Entity): string | undefined {
  if (type !== 'roll' && type !== 'roll.mine') return undefined;
  return rollKey(data.schoolClass as string, data.day as string, data.slot as string);
}

function saved(key: string, { id, type, version, data }: Entity): Roll {
  const { teacherAbsent = false, subject, exceptions = [] } = data as Partial<Taken>;
  return {
    taken: { ...empty(key), teacherAbsent, subject, exceptions },
    state: 'saved',
    base: version,
    entity: type === 'roll' ? id : undefined,
    at: data.takenAt as string | undefined,
    by: data.takenBy as Schemas['Author'] | undefined,
    overrides: data.overrides as number | undefined,
  };
}

export function empty(key: string): Taken {
  const [schoolClass = '', day = '', slot = ''] = key.split(' ');
  return { schoolClass, day, slot, teacherAbsent: false, exceptions: [] };
}

export const markOf = (taken: Taken, pupil: string) => taken.exceptions.find((mark) => mark.pupil === pupil);

export function withMark(taken: Taken, pupil: string, mark?: Omit<Mark, 'pupil'>): Taken {
  const others = taken.exceptions.filter((other) => other.pupil !== pupil);
  return { ...taken, teacherAbsent: mark ? false : taken.teacherAbsent, exceptions: mark ? [...others, { ...mark, pupil }] : others };
}

/** One tap: present, absent, late, present. */
export function next(mark: Mark | undefined, minutes: number): Omit<Mark, 'pupil'> | undefined {
  if (!mark) return { state: 'absent' };
  if (mark.state === 'absent') return { state: 'late', minutes };
  return undefined;
}

export interface Counts {
  all: number;
  present: number;
  absent: number;
  late: number;
  other: number;
}

/** Who is late or dispensed is there; who is excused or excluded is not. */
export function count(taken: Taken, pupils: { id?: string }[]): Counts {
  const states = pupils.map(({ id }) => markOf(taken, id!)?.state);
  const absent = states.filter((state) => state && isMissed(state)).length;
  return {
    all: states.length,
    present: states.length - absent,
    absent,
    late: states.filter((state) => state && isPartial(state)).length,
    other: states.filter((state) => state === 'dispensed').length,
  };
}

/** The most minutes that a mark takes. */
const LATEST = 600;

/** How late who comes now is, in steps of five minutes; ten where the hour says nothing. */
export function lateness(startsAt: string | undefined, endsAt: string | undefined, now: string): number {
  if (!startsAt || !endsAt || now < startsAt || now > endsAt) return 10;
  return Math.min(LATEST, Math.max(5, Math.ceil((minutes(now) - minutes(startsAt)) / 5) * 5));
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return 60 * hours + rest;
}

/** The number on the receipt: class, day and version, such as 6B-0316-2. */
export function receipt(className: string, day: string, version: number): string {
  return `${className.replace(/(\d)e\s/g, '$1').replace(/\s/g, '')}-${day.slice(5).replace('-', '')}-${version}`;
}
