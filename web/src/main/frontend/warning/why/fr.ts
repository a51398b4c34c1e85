import { plural } from '../../shell/format.ts';

export default {
  title: 'Alerte précoce',
  lead: (count: number) => plural(count, { one: 'Un élève ressemble', other: '# élèves ressemblent' }),
  sign: ' à ceux qui, le plus souvent, ont échoué ou sont partis. C’est un signe pour regarder, jamais une décision.',
  more: (count: number) => plural(count, { one: 'Voir aussi le suivant', other: 'Voir les # suivants' }),
  risk: (of100: number, low: number, high: number) => `Sur 100 élèves semblables, environ ${of100} ont échoué ou sont partis (entre ${low} et ${high}).`,
  reasons: {
    lastAverage: (value: string, usual: string) => `moyenne du dernier trimestre\u00a0: ${value} du maximum (d’habitude ${usual})`,
    yearBefore: (value: string, usual: string) => `moyenne de l’année d’avant\u00a0: ${value} du maximum (d’habitude ${usual})`,
    fallen: (points: string) => `moyenne en baisse de ${points} points sur 100`,
    risenLess: (points: string, usual: string) => `moyenne en hausse de ${points} points sur 100 (d’habitude ${usual})`,
    weakSubjects: (count: number, of: number) => `sous la moyenne dans ${plural(count, { one: '# matière', other: '# matières' })} sur ${of}`,
    absences: (count: number, of: number) => `${plural(count, { one: '# jour', other: '# jours' })} d’absence sur les ${of} derniers jours de classe`,
    lateness: (count: number, of: number) => `en retard ${plural(count, { one: '# jour', other: '# jours' })} sur les ${of} derniers jours de classe`,
    homework: (count: number, of: number) => `${plural(count, { zero: 'aucun travail rendu', one: '# travail rendu', other: '# travaux rendus' })} sur ${of}`,
    repeating: 'redouble la classe',
    age: (value: number, usual: string) => `${plural(value, { one: '# an', other: '# ans' })}, d’habitude ${usual} à ce niveau`,
  },
};
