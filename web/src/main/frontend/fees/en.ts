import { plural } from '../shell/format.ts';
import type { FeesTexts } from './texts.ts';

export default {
  noLine: 'No network. Nothing was done; try again.',
  saving: 'Saving…',
  fees: 'Fees',
  owed: (amount) => `${amount} to collect.`,
  late: (amount) => `${amount} is late.`,
  nothingOwed: 'Nothing to collect.',
  searchFamily: 'Name, family number or pupil',
  which: { all: 'All', owing: 'Late' },
  families: 'Families',
  noFamilies: 'No family',
  noFamiliesHelp: 'Children who share a guardian who pays are one family and have one account.',
  nobodyOwes: 'No family is late.',
  nobodyFound: 'No family matches.',
  makeFamilies: 'Make the families',
  made: (families, pupils) => `${plural(families, { zero: 'No new family', one: '# family made', other: '# families made' })}, ${plural(pupils, { zero: 'no pupil placed', one: '# pupil placed', other: '# pupils placed' })}.`,
  ahead: (amount) => `${amount} ahead`,
  paid: 'up to date',
  lateSince: (day) => `since ${day}`,
  number: (number) => `no. ${number}`,
} satisfies FeesTexts;
