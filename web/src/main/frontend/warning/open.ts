import type { Route } from '../shell/domain.ts';
import { texts as why } from './why/texts.ts';

/** The page of early warnings, with the words of the reasons. */
export async function open(): ReturnType<Route['screen']> {
  const [loaded] = await Promise.all([import('./warnings.tsx'), why.load()]);
  return loaded;
}
