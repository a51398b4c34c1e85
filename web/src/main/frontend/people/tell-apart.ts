import type { Schemas } from '../shell/api.ts';
import { born } from './born.ts';
import { t } from './texts.ts';

type Person = Schemas['PersonRow'];

/** What tells homonyms apart. */
export function tellApart(person: Person): string {
  const known = [person.birthDate && born(person), person.admissionNumber, person.kinds?.includes('pupil') ? '' : kindsOf(person)];
  return known.filter(Boolean).join(' · ');
}

export function kindsOf({ kinds = [] }: Person): string {
  return kinds.map((kind) => t().kindOf[kind as 'pupil'] ?? kind).join(', ');
}
