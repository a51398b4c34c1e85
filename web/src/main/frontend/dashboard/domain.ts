import type { Domain, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';

/** All that a board is comes when somebody looks, its words too: the first page of nobody waits for it. */
function board(name: 'school' | 'teaching' | 'own', path: string, permission?: string[]): Route {
  const route: Route = { path, permission, screen: () => import('./boards.ts').then(({ open }) => open(name, route)) };
  return route;
}

export default {
  // Whoever has children at any school may look; without any there is nobody to show.
  routes: [board('school', '/figures', ['figures.read']), board('teaching', '/class-figures', ['rolls.save']), board('own', '/own-figures')],
  entries: [{ path: '/figures', icon: 'chart', order: 45, shown: () => may('figures.read'), label: { fr: 'Indicateurs', en: 'Figures' } }],
} satisfies Domain;
