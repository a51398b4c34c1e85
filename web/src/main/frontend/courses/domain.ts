import type { Domain, Route } from '../shell/domain.ts';
import { say, type Texts } from '../shell/locale.ts';
import { may } from '../shell/session.ts';
import { texts as log } from './log/texts.ts';
import { DONE, SAVE } from './operations.ts';
import { texts as own } from './own/texts.ts';
import { texts } from './texts.ts';

/** A page with its words; families need none of the teachers'. */
const page = (path: string, permission: string, words: Texts<unknown>, screen: Route['screen']): Route => ({ path, permission: [permission], texts: words, screen: () => Promise.all([screen(), words.load()]).then(([loaded]) => loaded) });

const label = { fr: 'Cours', en: 'Courses', ar: 'الدروس', sw: 'Masomo', wo: 'Njàng' };

const logLabel = { fr: 'Cahier de textes', en: 'Class log' };

export default {
  routes: [
    page('/courses', 'courses.read', texts, () => import('./courses.tsx')),
    page('/courses/:course', 'courses.read', texts, () => import('./course.tsx')),
    page('/courses/:course/:lesson', 'courses.read', texts, () => import('./lesson.tsx')),
    page('/course-progress/:course', 'courses.read', texts, () => import('./progress.tsx')),
    page('/class-log', 'courses.read', log, () => import('./log/classes.tsx')),
    page('/class-log/:class', 'courses.read', log, () => import('./log/week.tsx')),
    page('/homework', 'courses.own', own, () => import('./own/homework.tsx')),
    page('/homework/:membership/:pupil', 'courses.own', own, () => import('./own/homework.tsx')),
    page('/lessons', 'courses.own', own, () => import('./own/lessons.tsx')),
    page('/lessons/:membership/:pupil', 'courses.own', own, () => import('./own/lessons.tsx')),
    page('/lessons/:membership/:pupil/:lesson', 'courses.own', own, () => import('./own/lesson.tsx')),
  ],
  entries: [
    { path: '/courses', icon: 'book', order: 27, shown: () => may('courses.read'), label },
    { path: '/class-log', icon: 'list', order: 28, shown: () => may('courses.read'), label: logLabel },
    { path: '/homework', icon: 'list', order: 26, shown: () => may('courses.own') && !may('courses.read'), label: { fr: 'Travail', en: 'Homework', ar: 'الواجبات', sw: 'Kazi', wo: 'Liggéey' } },
    { path: '/lessons', icon: 'book', order: 27, shown: () => may('courses.own') && !may('courses.read'), label },
  ],
  sync: {
    [DONE]: { describe: (op) => `${say(label)} ${op.about ?? ''}` },
    [SAVE]: {
      describe: (op) => `${say(logLabel)} ${op.about ?? ''}`,
      link: (op) => `/class-log/${op.data.schoolClass}?day=${op.data.heldOn}`,
      review: () => Promise.all([import('./log/conflict.tsx'), log.load()]).then(([loaded]) => loaded),
    },
  },
} satisfies Domain;
