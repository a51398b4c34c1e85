import type { Marking, SubjectMarking } from '../types.ts';
import { exact, positive } from './document.ts';
import { t } from './texts.ts';

/** A component as it is typed; one that was saved keeps its code. */
export interface Part {
  code?: string;
  name: string;
  coefficient: string;
}

export interface Typed extends Record<string, unknown> {
  bonus: boolean;
  conduct: boolean;
  maximum: string;
  parts: Part[];
}

const CONDUCT = 'conduct';
const LONGEST = 40;

export const typedOf = (marking?: Marking): Typed => ({
  bonus: marking?.bonus ?? false,
  conduct: marking?.tags.includes(CONDUCT) ?? false,
  maximum: marking?.maximum === undefined || marking.maximum === null ? '' : String(marking.maximum),
  parts: (marking?.components ?? []).map(({ code, name, coefficient }) => ({ code, name, coefficient: String(coefficient) })),
});

/** What is saved of what was typed; tags of other uses stay. */
export function markingOf({ bonus, conduct, maximum, parts }: Typed, before?: Marking): Marking {
  const tags = (before?.tags ?? []).filter((tag) => tag !== CONDUCT);
  const taken = new Set(parts.map(({ code }) => code));
  return {
    bonus,
    tags: conduct ? [...tags, CONDUCT] : tags,
    maximum: positive(maximum),
    components: parts.map(({ code, name, coefficient }) => ({ code: code ?? fresh(name, taken), name: name.trim(), coefficient: positive(coefficient)! })),
  };
}

/** A code out of a name: "Épreuve orale" is epreuve-orale. */
function fresh(name: string, taken: Set<string | undefined>): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, LONGEST - 3) || 'part';
  let code = plain;
  for (let n = 2; taken.has(code); n++) code = `${plain}-${n}`;
  taken.add(code);
  return code;
}

/** Whether each part has a name and a coefficient, and the maximum is a number or nothing. */
export const isWhole = ({ maximum, parts }: Typed): boolean =>
  (maximum.trim() === '' || positive(maximum) !== undefined) && parts.every(({ name, coefficient }) => name.trim() !== '' && positive(coefficient) !== undefined);

/** How a subject is marked, in words. */
export function said(own?: SubjectMarking): string {
  const { bonus, tags = [], maximum, components = [] } = own?.marking ?? {};
  return [
    components.length > 0 && components.map(({ name, coefficient }) => `${name} ${exact(coefficient)}`).join(' + '),
    maximum !== undefined && maximum !== null && t().outOf(exact(maximum)),
    bonus && t().bonus,
    tags.includes(CONDUCT) && t().conduct,
  ].filter(Boolean).join(' · ');
}
