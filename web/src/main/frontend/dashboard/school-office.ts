import type { Domain, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';

const route: Route = { path: '/figures', permission: ['figures.read'], screen: () => import('./boards.ts').then(({ open }) => open('school', route)) };

export default {
  routes: [route],
  entries: [{ path: '/figures', icon: 'chart', order: 45, shown: () => may('figures.read'), label: { fr: 'Indicateurs', en: 'Figures' } }],
} satisfies Domain;
