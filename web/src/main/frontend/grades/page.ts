import type { Route } from '../shell/domain.ts';
import type { Texts } from '../shell/locale.ts';

/** A page with its words; families need none of the teachers'. */
export const page = (path: string, permission: string, words: Texts<unknown>, screen: Route['screen']): Route => ({ path, permission: [permission], texts: words, screen: () => Promise.all([screen(), words.load()]).then(([loaded]) => loaded) });
