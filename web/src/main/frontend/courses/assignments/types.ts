import type { Schemas } from '../../shell/api.ts';

export type Line = Schemas['AssignmentLine'];
export type Assignment = Schemas['TaskView'];
export type Group = Schemas['Group'];
export type Criterion = Schemas['Criterion'];
export type Points = Schemas['Points'];
export type Marking = Schemas['MarkingView'];
export type Pupil = Schemas['MarkingViewPupil'];
export type Work = Schemas['PupilWork'];
export type Attempt = Schemas['Attempt'];
export type Handed = Schemas['HandedFile'];
export type Mark = Schemas['WorkMark'];
export type OwnLine = Schemas['OwnAssignmentLine'];
export type Own = Schemas['OwnAssignment'];
