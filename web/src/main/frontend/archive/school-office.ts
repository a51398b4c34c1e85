import type { Domain } from '../shell/domain.ts';
import { texts } from './texts.ts';

/** It is reached from the year's end. */
export default { texts, routes: [{ path: '/archive', permission: ['archive.read'], screen: () => import('./archive.tsx') }] } satisfies Domain;
