import { isProblem, OFFLINE } from './api.ts';
import { refuse } from './exchange.ts';
import { local, type Local, type Op } from './local.ts';
import { owner } from './session.ts';

/** Sends the files that entries wait for. A cut ends it for now; a refusal is the entry's, and is shown. */
export async function sendFiles(mine: string): Promise<void> {
  const database = await local(mine);
  if ((await database.count('file')) === 0) return;
  // Where even that cannot be loaded there is no line.
  const { upload } = await import('./upload.ts').catch(() => {
    throw OFFLINE;
  });
  for (const op of (await database.getAllFromIndex('op', 'seq')).filter(({ draft, files }) => !draft && files)) {
    if (mine === owner.peek()) await sendOf(op, database, (file) => upload(mine, file));
  }
  await tidy(database);
}

async function sendOf(op: Op, database: Local, upload: (file: { id: string; name: string; purpose: string; content: Blob }) => Promise<void>): Promise<void> {
  try {
    for (const id of op.files!) {
      const file = await database.get('file', id);
      if (!file) continue;
      await upload(file);
      // From here on the school has it, whatever becomes of this page.
      await database.delete('file', id);
    }
  } catch (thrown) {
    if (!isProblem(thrown) || !final(thrown.status)) throw thrown;
    await refuse(database, op, thrown);
  }
}

/** What another try cannot change. */
const final = (status: number) => status >= 400 && status < 500 && ![401, 408, 429].includes(status);

/** Files of no entry are let go. */
export async function tidy(database: Local): Promise<void> {
  const wanted = new Set((await database.getAll('op')).flatMap(({ files }) => files ?? []));
  for (const id of await database.getAllKeys('file')) if (!wanted.has(id)) await database.delete('file', id);
}
