import type { Schemas } from '../../shell/api.ts';
import type { Op } from '../../shell/local.ts';
import { SAVE } from '../operations.ts';

export type Entry = Schemas['EntryView'];
export type Written = Omit<Schemas['SaveEntry'], 'version'>;

/** An entry as this device knows it: pencil where the school has not answered yet. */
export interface Known extends Written {
  id: string;
  subjectName: string;
  version: number;
  by?: string | null;
  slotName?: string | null;
  edits: boolean;
  pencil: boolean;
}

/** What the school told, with what waits here on top. */
export function together(entries: Entry[], waiting: Op[], schoolClass: string, subjects: { id: string; name: string }[]): Known[] {
  const mine = waiting.filter(({ type, data }) => type === SAVE && data.schoolClass === schoolClass);
  const known = new Map<string, Known>(entries.map((entry) => [entry.id, { ...entry, pencil: false } as Known]));
  for (const { entity, base, data } of mine) {
    const written = data as unknown as Written;
    const before = known.get(entity);
    known.set(entity, { ...before, ...written, id: entity, version: before?.version ?? base, edits: true, pencil: true, subjectName: before?.subjectName ?? subjects.find(({ id }) => id === written.subject)?.name ?? '' });
  }
  return [...known.values()];
}
