import { computed, signal } from '@preact/signals';
import type { components } from './schema.d.ts';

export type LoggedIn = components['schemas']['LoggedIn'];
export type Membership = components['schemas']['MembershipView'];

/** Who uses this device. It outlives the page, so that the product opens without a network; the token does not. */
export type Session = Omit<LoggedIn, 'token' | 'expiresIn'>;

const KEPT = 'session';
const channel = new BroadcastChannel('session');
let token: { value: string; until: number } | undefined;

export const session = signal<Session | undefined>(JSON.parse(localStorage.getItem(KEPT) ?? 'null') ?? undefined);

/** The session ended on the server; what is on the device waits for the same user to log in again. */
export const ended = signal(false);

export const membership = computed<Membership | undefined>(() =>
  session.value?.memberships?.find((each) => each.id === session.value?.membership),
);

export const owner = computed(() => {
  const now = session.value;
  return now?.identity && now.membership ? `${now.identity.id} ${now.membership}` : undefined;
});

export function may(...permissions: string[]): boolean {
  return permissions.some((permission) => session.value?.permissions?.includes(permission));
}

export function is(role: string): boolean {
  return membership.value?.roles?.includes(role) ?? false;
}

/** Takes over what a login, a refresh or a choice of membership answered. */
export function admit(answer: LoggedIn): void {
  accept(answer);
  channel.postMessage(answer);
}

export function leave(): void {
  token = undefined;
  localStorage.removeItem(KEPT);
  session.value = undefined;
  channel.postMessage(null);
}

channel.onmessage = ({ data }: MessageEvent<LoggedIn | null>) => {
  if (data) accept(data);
  else if (session.peek()) location.reload();
};

/** Of what has not changed a renewed session tells the tag alone. */
function accept({ token: value = '', expiresIn = 0, ...rest }: LoggedIn): void {
  token = { value, until: Date.now() + (expiresIn - 30) * 1000 };
  if (rest.identity && JSON.stringify(rest) !== JSON.stringify(session.peek())) {
    localStorage.setItem(KEPT, JSON.stringify(rest));
    session.value = rest;
  }
  ended.value = false;
}

/** The access token of now. One page of all open ones renews it; the cookie that does so is seen by no script. */
export async function bearer(): Promise<string | undefined> {
  if (!session.peek() || (token && Date.now() < token.until)) return token?.value;
  return navigator.locks.request('refresh', async () => {
    if (token && Date.now() < token.until) return token.value;
    const answer = await fetch(`/api/v1/auth/refresh?known=${session.peek()!.tag ?? ''}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.ok) admit((await answer.json()) as LoggedIn);
    else if (answer.status === 401) ended.value = true;
    return answer.ok ? token?.value : undefined;
  });
}

/** A token that the server refused although it seemed alive. */
export function distrust(refused: string | undefined): void {
  if (token?.value === refused) token = undefined;
}
