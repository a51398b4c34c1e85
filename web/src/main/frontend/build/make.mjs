// What Maven does with the client: node build/make.mjs install | test | package. Any Node from 20 on will do to start it:
// the work itself is done by the Node that package-lock.json names, or by this one if it is as new.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const MADE = `${HERE}node_modules/.made-of`;
const PACKED = `${process.env.OUT ?? `${HERE}../../../target/frontend`}/.made-of`;
const NEWEST = 24;

const STEPS = {
  install: () => {
    if (installed()) return;
    run('npm', ['ci', '--no-audit', '--no-fund', '--fetch-timeout=20000', '--fetch-retries=3'], 10);
    writeFileSync(MADE, lock());
  },
  test: () => {
    if (process.env.SKIP_TESTS === 'true') return;
    run(node(), ['node_modules/typescript/bin/tsc', '--noEmit'], 5);
    run(node(), ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=30000'], 5);
  },
  package: () => {
    const now = sources();
    if (existsSync(PACKED) && readFileSync(PACKED, 'utf8') === now) return;
    run(node(), ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], 5);
    run(node(), ['build/compress.ts'], 2);
    run(node(), ['build/budget.ts'], 1);
    writeFileSync(PACKED, now);
  },
};

/** node_modules were made of this very lock, on such a machine: then there is no need of a network. */
function installed() {
  return existsSync(MADE) && readFileSync(MADE, 'utf8') === lock();
}

function lock() {
  return createHash('sha256').update(readFileSync(`${HERE}package-lock.json`)).update(process.platform + process.arch).digest('hex');
}

/** What the packed client is made of: when none of it has changed, the one in target is this one. Vite empties that folder. */
function sources() {
  const hash = createHash('sha256').update(lock());
  const files = readdirSync(HERE, { withFileTypes: true })
    .filter((each) => each.name !== 'node_modules')
    .flatMap((each) => (each.isDirectory() ? readdirSync(HERE + each.name, { recursive: true }).map((file) => `${each.name}/${file}`) : each.name))
    .filter((file) => statSync(HERE + file).isFile());
  for (const file of files.sort()) hash.update(`${file}\n`).update(createHash('sha256').update(readFileSync(HERE + file)).digest());
  return hash.digest('hex');
}

function node() {
  const windows = process.platform === 'win32';
  const locked = `${HERE}node_modules/node-${windows ? 'win' : process.platform}-${process.arch}/bin/node${windows ? '.exe' : ''}`;
  if (existsSync(locked)) return locked;
  if (Number.parseInt(process.versions.node, 10) >= NEWEST) return process.execPath;
  throw new Error(`There is no Node for ${process.platform} ${process.arch} in package-lock.json: this machine needs Node ${NEWEST} itself, and has ${process.versions.node}.`);
}

/** No step may take for ever: a registry that does not answer has been seen. */
function run(command, given, minutes) {
  const { status, error } = spawnSync(command, given, { cwd: HERE, stdio: ['ignore', 'inherit', 'inherit'], timeout: minutes * 60_000, killSignal: 'SIGKILL', shell: process.platform === 'win32' && command === 'npm' });
  if (error || status !== 0) {
    console.error(`${command} ${given.join(' ')}: ${error?.message ?? `ended with ${status}`}`);
    process.exit(1);
  }
}

for (const name of process.argv.slice(2)) STEPS[name]();
