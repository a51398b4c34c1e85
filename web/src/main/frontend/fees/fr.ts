import { plural } from '../shell/format.ts';

type Words = Record<string, string>;

export default {
  noLine: 'Pas de réseau. Rien n’a été fait ; recommencez.',
  saving: 'Enregistrement…',
  fees: 'Frais',
  owed: (amount: string) => `${amount} à encaisser.`,
  late: (amount: string) => `${amount} en retard.`,
  nothingOwed: 'Rien à encaisser.',
  searchFamily: 'Nom, numéro de famille ou élève',
  which: { all: 'Toutes', owing: 'En retard' } as Words,
  families: 'Familles',
  noFamilies: 'Aucune famille',
  noFamiliesHelp: 'Les enfants qui ont le même responsable payeur forment une famille et ont un seul compte.',
  nobodyOwes: 'Aucune famille n’est en retard.',
  nobodyFound: 'Aucune famille ne correspond.',
  makeFamilies: 'Créer les familles',
  made: (families: number, pupils: number) => `${plural(families, { zero: 'Aucune famille nouvelle', one: '# famille créée', other: '# familles créées' })}, ${plural(pupils, { zero: 'aucun élève rattaché', one: '# élève rattaché', other: '# élèves rattachés' })}.`,
  ahead: (amount: string) => `${amount} d’avance`,
  paid: 'à jour',
  lateSince: (day: string) => `depuis le ${day}`,
  number: (number: string) => `n° ${number}`,
};
