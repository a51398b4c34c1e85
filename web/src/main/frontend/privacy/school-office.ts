import { texts as people } from '../people/texts.ts';
import type { Domain } from '../shell/domain.ts';
import { texts } from './texts.ts';

/** It is reached from the archive. The pupil is found with people's words. */
export default { texts, routes: [{ path: '/erasures', permission: ['people.erase'], screen: () => Promise.all([import('./erasures.tsx'), people.load()]).then(([loaded]) => loaded) }] } satisfies Domain;
