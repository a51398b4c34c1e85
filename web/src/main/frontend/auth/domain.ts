import type { Domain } from '../shell/domain.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [
    { path: '/login', open: true, screen: () => import('./login.tsx') },
    { path: '/forgotten', open: true, screen: () => import('./forgotten.tsx') },
    { path: '/first', open: true, screen: () => import('./first.tsx') },
    { path: '/password', open: true, screen: () => import('./password.tsx') },
    { path: '/choice', open: true, screen: () => import('./choice.tsx') },
    { path: '/more', screen: () => import('./more.tsx') },
    { path: '/review', screen: () => import('./review.tsx') },
  ],
} satisfies Domain;
