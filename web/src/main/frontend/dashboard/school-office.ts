import type { Domain, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';

function board(name: 'school' | 'week', path: string): Route {
  const route: Route = { path, permission: ['figures.read'], screen: () => import('./boards.ts').then(({ open }) => open(name, route)) };
  return route;
}

export default {
  routes: [board('school', '/figures'), board('week', '/figures/:week')],
  entries: [{ path: '/figures', icon: 'chart', order: 45, shown: () => may('figures.read'), label: { fr: 'Indicateurs', en: 'Figures' } }],
} satisfies Domain;
