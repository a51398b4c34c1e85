import { plural } from '../shell/format.ts';

export default {
  lessons: (count: number) => plural(count, { one: '# cours', other: '# cours' }),
  takeRoll: 'Faire l’appel',
  saved: (present: number, of: number) => `Appel enregistré, ${present} sur ${of}`,
  noLessons: 'Pas de cours aujourd’hui',
  noLessonsHelp: 'Les cours de vos classes apparaîtront ici.',
};
