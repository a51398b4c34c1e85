/** What a column may hold, in the order of the list that offers it. The words are the server's. */
export const FIELDS = [
  'full-name',
  'family-name',
  'middle-name',
  'given-names',
  'sex',
  'birth-date',
  'birth-place',
  'nationality',
  'class',
  'level',
  'number',
  'identifier',
  'repeating',
  'phone',
  'email',
  'address',
  'father-name',
  'father-phone',
  'mother-name',
  'mother-phone',
  'guardian-name',
  'guardian-phone',
  'guardian-relation',
  'ignored',
] as const;

export type Field = (typeof FIELDS)[number];
