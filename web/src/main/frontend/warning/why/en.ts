import { plural } from '../../shell/format.ts';
import type { WhyTexts } from './texts.ts';

export default {
  title: 'Early warning',
  lead: (count) => plural(count, { one: 'One pupil is', other: '# pupils are' }),
  sign: ' like those who, more often than not, failed or left. It is a sign to look, never a decision.',
  more: (count) => plural(count, { one: 'See the other one, too', other: 'See the # others' }),
  risk: (of100, low, high) => `Of 100 similar pupils about ${of100} failed or left (between ${low} and ${high}).`,
  reasons: {
    lastAverage: (value, usual) => `average of last term: ${value} of the maximum (usually ${usual})`,
    yearBefore: (value, usual) => `average of the year before: ${value} of the maximum (usually ${usual})`,
    fallen: (points) => `average fallen by ${points} points of 100`,
    risenLess: (points, usual) => `average risen by ${points} points of 100 (usually ${usual})`,
    weakSubjects: (count, of) => `below the pass mark in ${count} of ${plural(of, { one: '# subject', other: '# subjects' })}`,
    absences: (count, of) => `absent ${plural(count, { one: '# day', other: '# days' })} of the last ${of} school days`,
    lateness: (count, of) => `late on ${plural(count, { one: '# day', other: '# days' })} of the last ${of} school days`,
    homework: (count, of) => `${count} of ${plural(of, { one: '# piece', other: '# pieces' })} of work handed in`,
    repeating: 'repeats the class',
    age: (value, usual) => `${plural(value, { one: '# year', other: '# years' })} old, usually ${usual} at this level`,
  },
} satisfies WhyTexts;
