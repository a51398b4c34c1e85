import { isProblem } from './api.ts';
import { domains } from './domain.ts';
import { owner } from './session.ts';

/** What has to be here before it is asked for is fetched while there is a line. */
export async function prepare(mine: string): Promise<void> {
  for (const { follows } of domains) {
    if (mine === owner.peek() && follows?.may()) await follows.prepare?.(mine).catch(unprepared);
  }
}

/** What could not be fetched now is asked for after the next exchange. */
function unprepared(thrown: unknown): void {
  if (!isProblem(thrown) && !(thrown instanceof DOMException)) throw thrown;
}
