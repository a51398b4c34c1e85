import type { DossierTexts } from './texts.ts';

export default {
  title: 'Conduct and examination',
  titleConduct: 'Conduct',
  lead: (told, of) => [`${told} of ${of}`, ' pupils filled in.'],
  what: 'What the rules propose to the council goes by it. Where a subject is a mark for conduct, that one counts.',
  conduct: (outOf) => `Conduct, out of ${outOf}`,
  exam: 'Name of the examination',
  examHint: 'For example FSLC, GCE or KCPE.',
  average: (outOf) => `Examination average, out of ${outOf}`,
  passed: 'Result',
  results: { '': 'not known yet', yes: 'passed', no: 'not passed' },
  number: 'Enter a number, for example 12.5.',
  kept: 'Saved',
  keeping: 'Saving…',
  reload: 'Load again',
  readOnly: 'You may read these, not change them.',
  closed: 'The council is closed: nothing changes any more.',
  nobody: 'No pupil in this class yet',
  nobodyHelp: 'Enrol the pupils first.',
} satisfies DossierTexts;
