import { places } from '../children/places.ts';
import type { Domain, Route } from '../shell/domain.ts';
import { say, type Texts } from '../shell/locale.ts';
import { may } from '../shell/session.ts';
import { used } from '../shell/used.ts';
import { texts as assignments } from './assignments/texts.ts';
import { texts as log } from './log/texts.ts';
import { DONE, SAVE } from './operations.ts';
import { texts as work } from './own-assignments/texts.ts';
import { texts as own } from './own/texts.ts';
import { texts } from './texts.ts';

/** A page with its words; families need none of the teachers'. */
const page = (path: string, permission: string, words: Texts<unknown>, screen: Route['screen']): Route => ({ path, permission: [permission], texts: words, screen: () => Promise.all([screen(), words.load()]).then(([loaded]) => loaded) });

/** A family's page: once one was opened, all of them open without a network, too. */
const family = (path: string, screen: Route['screen']): Route => ({
  ...page(path, 'courses.own', own, () => Promise.all([screen(), work.load(), used('courses')]).then(([loaded]) => loaded)),
  also: () => places().length > 0,
});

const label = { fr: 'Cours', en: 'Courses', ar: 'الدروس', sw: 'Masomo', wo: 'Njàng' };

const logLabel = { fr: 'Cahier de textes', en: 'Class log' };

const homeworkLabel = { fr: 'Travail', en: 'Homework', ar: 'الواجبات', sw: 'Kazi za nyumbani', wo: 'Liggéeyu kër' };

const ofAFamily = () => may('courses.own') && !may('courses.read');

export default {
  routes: [
    page('/courses', 'courses.read', texts, () => import('./courses.tsx')),
    page('/courses/:course', 'courses.read', texts, () => import('./course.tsx')),
    page('/courses/:course/:lesson', 'courses.read', texts, () => import('./lesson.tsx')),
    page('/course-progress/:course', 'courses.read', texts, () => import('./progress.tsx')),
    page('/class-log', 'courses.read', log, () => import('./log/classes.tsx')),
    page('/class-log/:class', 'courses.read', log, () => import('./log/week.tsx')),
    page('/assignments', 'assignments.read', assignments, () => import('./assignments/assignments.tsx')),
    page('/assignments/new', 'assignments.manage', assignments, () => import('./assignments/editor.tsx')),
    page('/assignments/:assignment', 'assignments.read', assignments, () => import('./assignments/marking.tsx')),
    page('/assignments/:assignment/edit', 'assignments.manage', assignments, () => import('./assignments/editor.tsx')),
    family('/homework', () => import('./own/homework.tsx')),
    family('/homework/:membership/:pupil', () => import('./own/homework.tsx')),
    family('/homework/:membership/:pupil/:assignment', () => import('./own-assignments/one.tsx')),
    family('/lessons', () => import('./own/lessons.tsx')),
    family('/lessons/:membership/:pupil', () => import('./own/lessons.tsx')),
    family('/lessons/:membership/:pupil/:lesson', () => import('./own/lesson.tsx')),
  ],
  entries: [
    { path: '/courses', icon: 'book', order: 27, shown: () => may('courses.read'), label },
    { path: '/assignments', icon: 'pencil', order: 27, shown: () => may('assignments.read'), label: { ...homeworkLabel, fr: 'Devoirs', en: 'Assignments' } },
    { path: '/class-log', icon: 'list', order: 28, shown: () => may('courses.read'), label: logLabel },
    { path: '/homework', icon: 'pencil', order: 20, shown: ofAFamily, label: homeworkLabel },
    { path: '/lessons', icon: 'book', order: 27, shown: ofAFamily, label },
  ],
  sync: {
    [DONE]: { describe: (op) => `${say(label)} ${op.about ?? ''}` },
    [SAVE]: {
      describe: (op) => `${say(logLabel)} ${op.about ?? ''}`,
      link: (op) => `/class-log/${op.data.schoolClass}?day=${op.data.heldOn}`,
      review: () => Promise.all([import('./log/conflict.tsx'), log.load()]).then(([loaded]) => loaded),
    },
    'assignment.hand-in': {
      describe: (op) => `${say(homeworkLabel)} ${op.about ?? ''}`,
      link: (op) => op.link ?? '/homework',
    },
  },
} satisfies Domain;
