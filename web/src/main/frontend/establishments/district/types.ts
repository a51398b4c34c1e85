/** What the server answers about districts, as its resources say it. */
export interface Figures {
  girls: number;
  boys: number;
  others: number;
  repeating: number;
  repeatingOf: number;
  hidden: number;
  slots: number;
  missed: number;
  results: number;
  points: number;
  passed: number;
  passedOf: number;
  staff: number;
  teachers: number;
}

export interface Choices {
  months: string[];
  levels: { code: string; name: string }[];
  terms: string[];
}

export interface Report {
  district: string;
  name: string;
  upper?: string;
  month?: string;
  term?: string;
  choices: Choices;
  schools: number;
  answered: number;
  figures: Figures;
  below: { district: string; name: string; schools: number; answered: number; figures: Figures }[];
}

export interface AgeRow {
  level: string;
  levelName: string;
  official?: number;
  sex: 'F' | 'M' | 'U';
  age?: number;
  few: boolean;
  pupils: number;
}

export interface AgeReport {
  district: string;
  name: string;
  month?: string;
  rows: AgeRow[];
}

export interface School {
  establishment: string;
  name: string;
  code: string;
  district: string;
  state: string;
  subscription?: string;
  lastRoll?: string;
  answered: boolean;
  figures: Figures;
}

export interface Rows {
  month?: string;
  term?: string;
  school: School;
  rows: { level: string; levelName: string; sex: 'F' | 'M' | 'U'; few: boolean; figures: Figures }[];
}

export interface Transfer {
  id: string;
  establishment: string;
  name: string;
  code: string;
  from: string;
  to: string;
  reason?: string;
  state: 'proposed' | 'accepted' | 'refused' | 'withdrawn' | 'overtaken';
  proposedBy?: string;
  proposedAt: string;
  decidedBy?: string;
  decidedAt?: string;
  answer?: string;
  taking: boolean;
  giving: boolean;
}

export interface Notice {
  id: string;
  district: string;
  title: string;
  body: string;
  sentBy?: string;
  sentAt: string;
  schools: number;
  read: number;
}

export interface NoticeSchool {
  establishment: string;
  name: string;
  code: string;
  heads: number;
  reader?: string;
  readAt?: string;
}

export interface Received extends Omit<Notice, 'schools' | 'read'> {
  readAt?: string;
}

export interface Access {
  id: string;
  schoolClass: string;
  className: string;
  reason: string;
  grantedAt: string;
  validUntil: string;
  revokedAt?: string;
  live: boolean;
  looks: number;
  lookedAt?: string;
}

export interface Pupil {
  id: string;
  familyName: string;
  givenNames: string;
  sex?: 'F' | 'M';
  age?: number;
  slots?: number;
  missed?: number;
  averages: { term: string; value: number; maximum: number }[];
}
