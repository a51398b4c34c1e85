import { api } from '../shell/api.ts';
import { forget } from '../shell/local.ts';
import { go } from '../shell/router.ts';
import { leave, owner } from '../shell/session.ts';

/** What is kept on the device goes with the user; nobody after him or her finds it. */
export async function logOut(): Promise<void> {
  const mine = owner.peek();
  await api.POST('/api/v1/auth/logout').catch(() => undefined);
  if (mine) await forget(mine);
  leave();
  go('/login', true);
}
