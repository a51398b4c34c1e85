import type { Domain } from '../shell/domain.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [
    { path: '/login', open: true, screen: () => import('./login.tsx') },
    { path: '/choice', open: true, screen: () => import('./choice.tsx') },
    { path: '/more', screen: () => import('./more.tsx') },
    { path: '/review', screen: () => import('./review.tsx') },
  ],
} satisfies Domain;
