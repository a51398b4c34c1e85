import type { OwnWarningTexts } from './texts.ts';

export default {
  title: 'Early warning',
  help: 'The school looks early for pupils who may fail, from marks, absences and work handed in. Only the head and the class teacher see the result, and nobody decides by it alone. Numbers without names from past years may help other schools of the district; if you refuse, those of your child are not among them.',
  agree: 'The school may do so for my child',
  refused: 'Refused. Nothing is reckoned for your child any more, and what was is deleted.',
  allowed: 'Allowed. Thank you.',
  off: 'The school does not use it at present.',
  notSent: 'No network. Nothing has changed; try again when it is back.',
} satisfies OwnWarningTexts;
