import type { Domain } from '../shell/domain.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [
    { path: '/guide', screen: () => import('./guide.tsx') },
    { path: '/guide/:role', screen: () => import('./guide.tsx') },
  ],
  entries: [
    { path: '/guide', icon: 'book', order: 900, shown: () => true, label: { fr: 'Guide', en: 'Guide', ar: 'الدليل', sw: 'Mwongozo', wo: 'Ni ñu koy jëfandikoo' } },
  ],
} satisfies Domain;
