import { api } from '../shell/api.ts';
import { apiBeside } from '../shell/beside.ts';
import { membership, session, type Membership } from '../shell/session.ts';

/** Where the user is a guardian, the chosen school first. */
export function places(): Membership[] {
  const chosen = membership.value?.id;
  return (session.value?.memberships ?? [])
    .filter((each) => each.school && (each.id === chosen || each.roles.includes('guardian')))
    .sort((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
}

/** The API as a member there. */
export const apiAt = (place: string) => (place === membership.peek()?.id ? api : apiBeside(place));
