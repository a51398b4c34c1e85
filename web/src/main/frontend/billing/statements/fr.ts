import { plural } from '../../shell/format.ts';
import clearing from '../clearing/words-fr.ts';
import disputes from '../disputes/words-fr.ts';

type Words = Record<string, string>;

export default {
  clearing,
  disputes,
  statements: 'Écarts',
  open: (count: number, more: boolean) => `${plural(count, { one: '# écart', other: '# écarts' })}${more ? ' ou plus' : ''} à expliquer.`,
  agrees: 'Les relevés et les livres concordent.',
  days: 'Jours',
  noDays: 'Aucun relevé comparé',
  noDaysHelp: 'Chaque nuit, le relevé de chaque opérateur qui en donne un est comparé aux livres.',
  dayGood: (day: string, matched: number) => `${day} : ${plural(matched, { one: '# paiement concorde', other: '# paiements concordent' })}`,
  dayBad: (day: string, open: number) => `${day} : ${plural(open, { one: '# écart à expliquer', other: '# écarts à expliquer' })}`,
  linesOf: (day: string) => `Lignes du ${day}`,
  told: 'Relevé',
  booked: 'Livres',
  nothing: 'rien',
  counted: (count: number, sum: string) => `${plural(count, { one: '# paiement', other: '# paiements' })}, ${sum}`,
  withFee: (amount: string, fee: string) => `${amount} (frais ${fee})`,
  kinds: { 'not-booked': 'Absent des livres', 'not-told': 'Absent du relevé', amount: 'Montants différents', fee: 'Frais différents' } as Words,
  same: 'Concorde',
  differences: 'Écarts',
  which: { open: 'À expliquer', all: 'Tous' } as Words,
  noDifference: 'Aucun écart ne reste à expliquer.',
  neverAny: 'Aucun écart n’a été trouvé.',
  explain: 'Expliquer',
  explainTitle: (reference: string) => `Expliquer ${reference}`,
  explained: 'Écart expliqué.',
  explainedShort: 'expliqué',
  reason: 'Ce qu’il en est',
  reasonHint: 'Dix caractères au moins ; qui lira l’an prochain doit comprendre.',
  keepReason: 'Garder l’explication',
};
