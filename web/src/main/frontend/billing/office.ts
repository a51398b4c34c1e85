import type { Domain } from '../shell/domain.ts';
import { texts } from './linked/texts.ts';
import { texts as paying } from './paying/texts.ts';

/** What a letter leads to: nobody else waits for it. */
export default {
  routes: [{ path: '/pay/:link', texts, open: true, screen: () => Promise.all([import('./linked/linked.tsx'), texts.load(), paying.load()]).then(([loaded]) => loaded) }],
} satisfies Domain;
