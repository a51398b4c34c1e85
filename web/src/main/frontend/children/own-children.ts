import { useAnswer } from '../shell/answers.ts';
import type { Schemas } from '../shell/api.ts';
import { apiAt } from './places.ts';

export type Child = Schemas['OwnChild'];

/** The children at one school; kept on the device for each of them. */
export function useChildren(place: string) {
  return useAnswer(async () => {
    const got = await apiAt(place).GET('/api/v1/own-children', {});
    return { ...got, data: got.data && { items: got.data as Child[] } };
  }, [place], `own-children ${place}`);
}
