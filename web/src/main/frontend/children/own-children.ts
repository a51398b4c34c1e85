import { useAnswer } from '../shell/answers.ts';
import { api, fetchOf, type Schemas } from '../shell/api.ts';
import { apiBeside, fetchBeside } from '../shell/beside.ts';
import { membership, owner } from '../shell/session.ts';

export type Child = Schemas['OwnChild'];

/** The API as a member there. */
export const apiAt = (place: string) => (place === membership.peek()?.id ? api : apiBeside(place));

/** The same for what is no JSON. */
export const fetchAt = (place: string) => (place === membership.peek()?.id ? fetchOf(owner.peek() ?? '') : fetchBeside(place));

/** The children at one school; kept on the device for each of them. */
export function useChildren(place: string) {
  return useAnswer(async () => {
    const got = await apiAt(place).GET('/api/v1/own-children', {});
    return { ...got, data: got.data && { items: got.data as Child[] } };
  }, [place], `own-children ${place}`);
}
