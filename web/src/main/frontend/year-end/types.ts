import type { Schemas } from '../shell/api.ts';

export type End = Schemas['YearEndView'];
export type Flow = End['flows'][number];
export type ClassLine = End['classes'][number];
export type Move = Schemas['MoveView'];
