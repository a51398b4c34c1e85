import { plural } from '../../shell/format.ts';
import clearing from '../clearing/words-en.ts';
import disputes from '../disputes/words-en.ts';
import type { StatementsTexts } from './texts.ts';

export default {
  clearing,
  disputes,
  statements: 'Differences',
  open: (count, more) => `${plural(count, { one: '# difference', other: '# differences' })}${more ? ' or more' : ''} to explain.`,
  agrees: 'Statements and books agree.',
  days: 'Days',
  noDays: 'No statement compared',
  noDaysHelp: 'Each night the statement of each provider that gives one is laid beside the books.',
  dayGood: (day, matched) => `${day}: ${plural(matched, { one: '# payment agrees', other: '# payments agree' })}`,
  dayBad: (day, open) => `${day}: ${plural(open, { one: '# difference to explain', other: '# differences to explain' })}`,
  linesOf: (day) => `Lines of ${day}`,
  told: 'Statement',
  booked: 'Books',
  nothing: 'nothing',
  counted: (count, sum) => `${plural(count, { one: '# payment', other: '# payments' })}, ${sum}`,
  withFee: (amount, fee) => `${amount} (fee ${fee})`,
  kinds: { 'not-booked': 'Not in the books', 'not-told': 'Not on the statement', amount: 'Amounts differ', fee: 'Fees differ' },
  same: 'Agrees',
  differences: 'Differences',
  which: { open: 'To explain', all: 'All' },
  noDifference: 'No difference is left to explain.',
  neverAny: 'No difference has been found.',
  explain: 'Explain',
  explainTitle: (reference) => `Explain ${reference}`,
  explained: 'Difference explained.',
  explainedShort: 'explained',
  reason: 'What it came to',
  reasonHint: 'Ten characters at least; whoever reads it next year must understand.',
  keepReason: 'Keep the explanation',
} satisfies StatementsTexts;
