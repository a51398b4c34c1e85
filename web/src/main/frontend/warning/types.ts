import type { Schemas } from '../shell/api.ts';

export type Warning = Schemas['WarningView'];
/** What a board shows of them, as BoardsResource says it. */
export interface Glance {
  count: number;
  first: Warning[];
}

export type Reason = Schemas['WarningReason'];
export type State = Schemas['WarningState'];
export type Level = Schemas['WarningLevel'];
