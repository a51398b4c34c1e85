import type { Glance } from '../warning/types.ts';

/** What the server answers for the boards, as BoardsResource says it. */
export interface Night {
  at: string;
  until: string;
  year?: string;
  term?: string;
  termName?: string;
}

export interface Attended {
  slots: number;
  absent: number;
  excused: number;
  excluded: number;
  late: number;
}

export interface DayFigures {
  day: string;
  attended: Attended;
  expected: number;
  missing: number;
}

export interface BoardClass {
  schoolClass: string;
  name: string;
  teacher?: string;
  attended: Attended;
  /** Missed of a thousand lessons; null where no roll counted. */
  weekly: number[];
  rolls: { expected: number; missing: number; late: number; missingOn?: string };
}

export interface Book {
  schoolClass: string;
  className: string;
  subject: string;
  subjectName: string;
  term: string;
  teacher?: string;
  missing: number;
  since: string;
}

export interface Unfilled {
  missing: number;
  gradebooks: number;
  first: Book[];
}

export interface Spreading {
  count: number;
  below: number;
  outOf: number;
  quartiles: number[];
}

export interface TermFigures {
  term: string;
  name: string;
  spread: Spreading;
  classes: { schoolClass: string; median: number; spread?: Spreading }[];
}

export interface Reason {
  kind: string;
  now: number;
  before?: number;
  outOf?: number;
}

export interface Watched {
  pupil: string;
  familyName: string;
  givenNames: string;
  schoolClass: string;
  className: string;
  reasons: Reason[];
}

interface Arranged {
  night?: Night;
  arrangement: { order: string[]; hidden: string[] };
}

export interface SchoolBoard extends Arranged {
  weeks: string[];
  days: DayFigures[];
  classes: BoardClass[];
  unfilled: Unfilled;
  subjects: { subject: string; name: string; spread: Spreading }[];
  terms: TermFigures[];
  watched: { count: number; first: Watched[] };
  warned: Glance;
  use: { week: string; role: string; logins: number }[];
}

export interface LastAssessment {
  schoolClass: string;
  className: string;
  subject: string;
  subjectName: string;
  term: string;
  title: string;
  day: string;
  maximum: number;
  spread: Spreading;
}

export interface TeachingBoard extends Arranged {
  weeks: string[];
  classes: BoardClass[];
  unfilled: Unfilled;
  warned: Glance;
  last: LastAssessment[];
}

export interface OwnAverage {
  term: string;
  termName: string;
  subject?: string;
  subjectName?: string;
  shown: number;
  outOf: number;
  median?: number;
}

export interface OwnChild {
  id: string;
  familyName: string;
  givenNames: string;
  className?: string;
  strip: string;
  averages: OwnAverage[];
}

export interface OwnBoard extends Arranged {
  days: string[];
  children: OwnChild[];
}
