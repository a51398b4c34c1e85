import type { ArchiveTexts } from './texts.ts';

export default {
  title: 'Archive',
  lead: ['The documents of closed years', ' are kept as they were signed.'],
  documents: 'Documents',
  kind: 'What',
  every: 'Everything',
  kinds: { report_card: 'Report card', certificate: 'Certificate', minutes: 'Minutes', class_list: 'Class list', history: 'File from another school' } as Record<string, string>,
  open: (name: string) => `Download the document of ${name}`,
  opening: 'Downloading',
  file: (name: string) => `${name}.pdf`,
  none: 'Nothing archived',
  noneHelp: 'A year is archived when it is closed.',
  rules: 'How long',
  years: (n: number) => `${n} years after the end of the year`,
  source: (source: string, read: boolean) => (read ? source : `${source} Text not checked.`),
  erasures: 'Erase the data of a pupil',
} satisfies ArchiveTexts;
