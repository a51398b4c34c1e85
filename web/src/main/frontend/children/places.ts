import { membership, may, session, type Membership } from '../shell/session.ts';

/** Where the user is a guardian, the chosen school first. */
export function places(): Membership[] {
  const chosen = membership.value?.id;
  return (session.value?.memberships ?? [])
    .filter((each) => each.school && (each.id === chosen ? may('own-children.read') : each.roles.includes('guardian')))
    .sort((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
}
