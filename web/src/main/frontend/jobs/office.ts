import type { Domain, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

/** With words of its own, which nobody else loads. */
const page = (path: string, screen: () => Promise<Awaited<ReturnType<NonNullable<Route['screen']>>>>): Route => ({ path, permission: ['jobs.read'], screen: () => Promise.all([screen(), texts.load()]).then(([loaded]) => loaded) });

export default {
  routes: [page('/jobs', () => import('./nights.tsx')), page('/jobs/:id', () => import('./night.tsx'))],
  entries: [{ path: '/jobs', icon: 'clock', order: 30, shown: () => may('jobs.read'), label: { fr: 'Travaux', en: 'Jobs' } }],
} satisfies Domain;
