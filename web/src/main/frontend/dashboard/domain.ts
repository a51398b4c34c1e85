import type { Domain, Route } from '../shell/domain.ts';

/** All that a board is comes when somebody looks, its words too: the first page of nobody waits for it. */
function board(name: 'teaching' | 'own', path: string, permission?: string[]): Route {
  const route: Route = { path, permission, screen: () => import('./boards.ts').then(({ open }) => open(name, route)) };
  return route;
}

export default {
  // Whoever has children at any school may look; without any there is nobody to show.
  routes: [board('teaching', '/class-figures', ['rolls.save']), board('own', '/own-figures')],
} satisfies Domain;
