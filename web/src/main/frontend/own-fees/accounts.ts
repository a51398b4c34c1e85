import { apiAt } from '../children/own-children.ts';
import { useAnswer, type Answer } from '../shell/answers.ts';
import type { Schemas } from '../shell/api.ts';

export type Own = Schemas['OwnAccountView'];

/** The accounts at one school; kept on the device for each of them. */
export const useAccounts = (place: string): Answer<Own[]> => useAnswer(() => apiAt(place).GET('/api/v1/own-fees', {}), [place], `own-fees ${place}`);
