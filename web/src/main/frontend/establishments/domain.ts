import type { Domain } from '../shell/domain.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [{ path: '/sign-up', open: true, screen: () => import('./sign-up.tsx') }],
} satisfies Domain;
