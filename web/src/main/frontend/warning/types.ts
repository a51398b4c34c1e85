import type { Schemas } from '../shell/api.ts';

export type Warning = Schemas['WarningView'];
export type Reason = Schemas['WarningReason'];
export type State = Schemas['WarningState'];
export type Level = Schemas['WarningLevel'];
