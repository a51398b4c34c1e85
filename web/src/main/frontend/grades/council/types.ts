import type { Schemas } from '../../shell/api.ts';

export type Councils = Schemas['Councils'];
export type CouncilLine = Schemas['CouncilsLine'];
export type CouncilView = Schemas['CouncilView'];
export type Pupil = Schemas['CouncilViewPupil'];
export type Column = Schemas['CouncilViewColumn'];
export type Choice = Schemas['Choice'];
export type Proposed = Schemas['ProposedChoice'];
export type Verdict = Schemas['VerdictView'];
export type Meeting = Schemas['Meeting'];
export type Attendee = Schemas['MeetingAttendee'];
export type Bands = Schemas['SuccessBands'];
export type Phrase = Schemas['PhraseView'];
export type SubjectComments = Schemas['SubjectComments'];
export type Minutes = Schemas['Minutes'];
export type Missed = Schemas['Missed'];
