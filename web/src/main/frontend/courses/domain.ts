import type { Domain, Route } from '../shell/domain.ts';
import type { Texts } from '../shell/locale.ts';
import { may } from '../shell/session.ts';
import { texts as own } from './own/texts.ts';
import { texts } from './texts.ts';

/** A page with its words; families need none of the teachers'. */
const page = (path: string, permission: string, words: Texts<unknown>, screen: Route['screen']): Route => ({ path, permission: [permission], texts: words, screen: () => Promise.all([screen(), words.load()]).then(([loaded]) => loaded) });

const label = { fr: 'Cours', en: 'Courses', ar: 'الدروس', sw: 'Masomo', wo: 'Njàng' };

export default {
  routes: [
    page('/courses', 'courses.read', texts, () => import('./courses.tsx')),
    page('/courses/:course', 'courses.read', texts, () => import('./course.tsx')),
    page('/courses/:course/:lesson', 'courses.read', texts, () => import('./lesson.tsx')),
    page('/lessons', 'courses.own', own, () => import('./own/lessons.tsx')),
    page('/lessons/:membership/:pupil', 'courses.own', own, () => import('./own/child.tsx')),
    page('/lessons/:membership/:pupil/:lesson', 'courses.own', own, () => import('./own/lesson.tsx')),
  ],
  entries: [
    { path: '/courses', icon: 'book', order: 27, shown: () => may('courses.read'), label },
    { path: '/lessons', icon: 'book', order: 27, shown: () => may('courses.own') && !may('courses.read'), label },
  ],
} satisfies Domain;
