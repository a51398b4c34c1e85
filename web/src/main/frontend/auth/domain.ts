import type { Domain } from '../shell/domain.ts';
import Login from './login.tsx';
import { texts } from './texts.ts';

// Whoever comes for the first time logs in: that screen is in the first file.
export default {
  texts,
  routes: [
    { path: '/login', open: true, screen: () => Promise.resolve({ default: Login }) },
    { path: '/choice', open: true, screen: () => import('./choice.tsx') },
    { path: '/more', screen: () => import('./more.tsx') },
    { path: '/review', screen: () => import('./review.tsx') },
  ],
} satisfies Domain;
