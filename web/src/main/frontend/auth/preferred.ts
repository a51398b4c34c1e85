import { session } from '../shell/session.ts';

const KEPT = 'membership';

/** The place that this user always opens on this device, if it is still one of his or hers. */
export function preferred(): string | undefined {
  const now = session.peek();
  const [identity, membership] = (localStorage.getItem(KEPT) ?? '').split(' ');
  const mine = identity === now?.identity?.id && now?.memberships?.some(({ id }) => id === membership);
  return mine ? membership : undefined;
}

export function prefer(membership: string | undefined): void {
  const identity = session.peek()?.identity?.id;
  if (membership && identity) localStorage.setItem(KEPT, `${identity} ${membership}`);
  else localStorage.removeItem(KEPT);
}
