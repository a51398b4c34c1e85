import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The running product's directory, which holds its mails and its secrets: EDUCONNECT_HOME, or where `mvnw -Prun` keeps it. */
export const HOME = process.env.EDUCONNECT_HOME ?? fileURLToPath(new URL('../../../../../../.data', import.meta.url));

const PATIENCE = 60_000;

/** The letters to an address so far. */
export function lettersTo(address: string): string[] {
  const folder = join(HOME, 'mail');
  if (!existsSync(folder)) throw new Error(`no mails in ${folder}; EDUCONNECT_HOME names the directory of the product that runs`);
  return readdirSync(folder)
    .filter((file) => file.endsWith(`-${address}.eml`))
    .sort()
    .map((file) => decoded(readFileSync(join(folder, file), 'latin1')));
}

/** The secret of the link in the newest letter to an address that has more than so many; a letter may still be being written. */
export async function secretOf(address: string, earlier = 0): Promise<string> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(25)) {
    const letters = lettersTo(address);
    const secret = letters.length > earlier && /\/password#([A-Za-z0-9_-]{40,})\s/.exec(letters.at(-1)!)?.[1];
    if (secret) return secret;
  }
  throw new Error(`no letter came for ${address}`);
}

/** A secret of the installation, such as the operator's password. */
export function installed(name: string): string {
  const line = readFileSync(join(HOME, 'secrets.properties'), 'latin1').split('\n').find((each) => each.startsWith(`${name}=`));
  if (!line) throw new Error(`no ${name} in ${HOME}`);
  return line.slice(name.length + 1).trim().replaceAll(/\\(.)/g, '$1');
}

function decoded(letter: string): string {
  const bytes = letter.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
