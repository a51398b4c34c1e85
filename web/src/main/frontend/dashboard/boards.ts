import type { Route } from '../shell/domain.ts';
import { texts as why } from '../warning/why/texts.ts';
import { texts as school } from './school/texts.ts';
import { texts } from './texts.ts';
import './words.ts';

const BOARDS = {
  school: { screen: () => import('./school/school.tsx'), words: [school, why] },
  week: { screen: () => import('./school/week.tsx'), words: [school] },
  teaching: { screen: () => import('./teaching/teaching.tsx'), words: [texts, why] },
  own: { screen: () => import('./own/own.tsx'), words: [texts] },
};

/** A board with its words, which its route learns here. */
export async function open(name: keyof typeof BOARDS, route: Route): ReturnType<Route['screen']> {
  const { screen, words } = BOARDS[name];
  const [loaded] = await Promise.all([screen(), ...words.map((each) => each.load())]);
  [route.texts] = words;
  return loaded;
}
