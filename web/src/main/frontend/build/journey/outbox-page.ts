import attendance from '../../attendance/domain.ts';
import { register } from '../../shell/domain.ts';
import { begin, changed, flush, keep, waiting } from '../../shell/outbox.ts';
import { admit, type LoggedIn } from '../../shell/session.ts';

/** The client without its screens, as the journeys with faults drive it. */
const client = {
  keep,
  flush,
  waiting: async () => {
    await changed();
    return waiting.peek().length;
  },
  async logIn(login: string, password: string) {
    const answer = await fetch('/api/v1/auth/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ login, password }) });
    admit((await answer.json()) as LoggedIn);
  },
};

export type Client = typeof client;

register([attendance], () => import('../../shell/ends.tsx'));
begin();
Object.assign(window, { client });
