import { places } from '../children/places.ts';
import type { Domain, Route } from '../shell/domain.ts';
import { say, type Texts } from '../shell/locale.ts';
import { may } from '../shell/session.ts';
import { texts as own } from './own/texts.ts';
import { texts } from './texts.ts';

/** A page with its words; families need none of the teachers'. */
const page = (path: string, permission: string, words: Texts<unknown>, screen: Route['screen'], also?: () => boolean): Route => ({ path, permission: [permission], also, texts: words, screen: () => Promise.all([screen(), words.load()]).then(([loaded]) => loaded) });

const label = { fr: 'Devoirs', en: 'Assignments', ar: 'الواجبات', sw: 'Kazi za nyumbani', wo: 'Liggéeyu kër' };
const guards = () => places().length > 0;

export default {
  routes: [
    page('/assignments', 'assignments.read', texts, () => import('./assignments.tsx')),
    page('/assignments/new', 'assignments.manage', texts, () => import('./editor.tsx')),
    page('/assignments/:assignment', 'assignments.read', texts, () => import('./marking.tsx')),
    page('/assignments/:assignment/edit', 'assignments.manage', texts, () => import('./editor.tsx')),
    page('/own-assignments', 'assignments.own', own, () => import('./own/homework.tsx'), guards),
    page('/own-assignments/:membership/:pupil', 'assignments.own', own, () => import('./own/homework.tsx'), guards),
    page('/own-assignments/:membership/:pupil/:assignment', 'assignments.own', own, () => import('./own/one.tsx'), guards),
  ],
  entries: [
    { path: '/assignments', icon: 'pencil', order: 27, shown: () => may('assignments.read'), label },
    { path: '/own-assignments', icon: 'pencil', order: 20, shown: () => may('assignments.own') && !may('assignments.read'), label },
  ],
  sync: {
    'assignment.hand-in': {
      describe: (op) => `${say(label)} ${op.about ?? ''}`,
      link: (op) => op.link ?? '/own-assignments',
    },
  },
} satisfies Domain;
