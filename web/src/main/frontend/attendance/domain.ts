import type { Domain } from '../shell/domain.ts';
import { is, may } from '../shell/session.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [
    { path: '/today', permission: ['rolls.read'], screen: () => import('./today.tsx') },
  ],
  entries: [
    { path: '/today', icon: 'home', order: 10, shown: () => may('rolls.read') && !is('district_admin'), label: { fr: 'Aujourd’hui', en: 'Today', ar: 'اليوم', sw: 'Leo', wo: 'Tey' } },
  ],
} satisfies Domain;
