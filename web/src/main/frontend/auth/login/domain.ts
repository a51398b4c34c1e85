import type { Domain } from '../../shell/domain.ts';
import Login from './login.tsx';
import { texts } from './texts.ts';

/** All that somebody needs who comes for the first time; it is in the first file. */
export default {
  texts,
  routes: [{ path: '/login', open: true, screen: () => Promise.resolve({ default: Login }) }],
} satisfies Domain;
