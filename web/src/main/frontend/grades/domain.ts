import type { Domain } from '../shell/domain.ts';
import { say } from '../shell/locale.ts';
import { may } from '../shell/session.ts';
import { texts as cards } from './cards/texts.ts';
import { COMMENTS } from './council/outcome.ts';
import { texts as council } from './council/texts.ts';
import { outcome, TYPE } from './outcome.ts';
import { page } from './page.ts';
import { texts as results } from './results/texts.ts';
import { texts as dossiers } from './dossiers/texts.ts';
import { texts as overview } from './overview/texts.ts';
import { texts } from './texts.ts';

const label = { fr: 'Notes', en: 'Marks', ar: 'النقط', sw: 'Alama', wo: 'Nota yi' };

const councils = { fr: 'Conseils', en: 'Councils', ar: 'المجالس', sw: 'Mabaraza', wo: 'Ndaje yi' };
const comments = { fr: 'Appréciations', en: 'Comments', ar: 'الملاحظات', sw: 'Maoni', wo: 'Xalaat yi' };

export default {
  routes: [
    page('/marks', 'marks.read', texts, () => import('./gradebooks.tsx')),
    page('/marks/:class/:period', 'marks.read', overview, () => Promise.all([import('./overview/overview.tsx'), texts.load()]).then(([loaded]) => loaded)),
    page('/marks/:class/:subject/:period', 'marks.read', texts, () => import('./gradebook.tsx')),
    page('/councils', 'councils.read', council, () => import('./council/councils.tsx')),
    page('/councils/:class/:period', 'councils.read', council, () => import('./council/council.tsx')),
    page('/councils/:class/:period/session', 'councils.read', council, () => import('./council/session.tsx')),
    page('/councils/:class/:period/minutes', 'councils.read', council, () => import('./council/minutes.tsx')),
    page('/councils/:class/:period/dossiers', 'councils.read', dossiers, () => import('./dossiers/dossiers.tsx')),
    page('/comments/:class/:subject/:period', 'comments.write', council, () => import('./council/comments.tsx')),
    page('/report-cards', 'report-cards.read', cards, () => import('./cards/printing.tsx')),
    page('/people/pupil/:person/certificates', 'report-cards.read', cards, () => import('./cards/certificates.tsx')),
    { ...page('/verify/:school/:serial', '', cards, () => import('./cards/verify.tsx')), permission: undefined, open: true },
    page('/results', 'marks.own', results, () => import('./results/results.tsx')),
    page('/results/:membership/:pupil', 'marks.own', results, () => import('./results/results.tsx')),
  ],
  entries: [
    { path: '/marks', icon: 'table', order: 25, shown: () => may('marks.read'), label },
    { path: '/councils', icon: 'cap', order: 27, shown: () => may('councils.read'), label: councils },
    { path: '/report-cards', icon: 'shield', order: 30, shown: () => may('report-cards.read'), label: { fr: 'Bulletins', en: 'Report cards' } },
    { path: '/results', icon: 'table', order: 25, shown: () => may('marks.own') && !may('marks.read'), label },
  ],
  sync: {
    [TYPE]: {
      describe: (op) => `${say(label)} ${op.about ?? ''}`,
      link: (op) => `/marks/${op.key.replaceAll(' ', '/')}`,
      review: () => Promise.all([import('./conflict.tsx'), texts.load()]).then(([loaded]) => loaded),
      outcome,
    },
    [COMMENTS]: {
      describe: (op) => `${say(comments)} ${op.about ?? ''}`,
      link: (op) => `/comments/${op.key.replaceAll(' ', '/')}`,
      review: () => Promise.all([import('./council/conflict.tsx'), council.load()]).then(([loaded]) => loaded),
    },
  },
  follows: { may: () => may('marks.enter') && !may('marks.office') },
} satisfies Domain;
