import { expect } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { daysFromNow, journey, type Walk } from '../build/journey.ts';
import { bare } from '../build/journey/bare.ts';
import { tablesOf, type Tables } from '../build/journey/database.ts';
import { Phone, type Entered, type Thing } from '../build/journey/life.ts';
import { Line } from '../build/journey/line.ts';
import { lessons, type Given } from '../build/rolls.ts';

/**
 * Many short seeded runs of the outbox in real pages against the real product. The line loses calls before or after the
 * server has committed, doubles them, delays and echoes them, or is cut; two tabs write at once, are left and killed in
 * mid-write, and each fifth run is on a phone a sixth as fast. After each run the line is good, and what the database
 * holds is compared with what was said to be safe. SEED=17 RUNS=1 lives the seventeenth run again, RUNS=200 lives more of them.
 */
const RUNS = Number(process.env.RUNS ?? 50);
const FIRST = Number(process.env.SEED ?? 1);
const PHONES = 2;
const DAYS = 45;

const FAULTS = ['lostBefore', 'lostAfter', 'trouble', 'twice', 'again', 'late', 'cut'] as const;

journey('over a line with faults every roll arrives once, and as it was said last', async ({ context, server, expect: excuse }) => {
  excuse(/./);
  const begun = Date.now();
  const alive = await Promise.all(Array.from({ length: PHONES }, (_, n) => use(context, server, seedsOf(n))));
  const sum = (of: (each: (typeof alive)[number]) => number) => alive.reduce((all, each) => all + of(each), 0);
  const met = Object.fromEntries(FAULTS.map((fault) => [fault, sum(({ line }) => line.met[fault] ?? 0)]));
  console.log(`${RUNS} runs from seed ${FIRST} in ${Math.round((Date.now() - begun) / 1_000)} s: ${sum(({ entered }) => entered)} entries, ${sum(({ versions }) => versions)} versions in the database, 0 lost, 0 doubled; the line: ${JSON.stringify(met)}`);
  if (RUNS >= 50) expect(Object.values(met).every((times) => times > 0), JSON.stringify(met)).toBe(true);
}, { within: 900_000 });

const seedsOf = (phone: number) => Array.from({ length: RUNS }, (_, n) => FIRST + n).filter((seed) => seed % PHONES === phone);

/** One teacher's phone through its runs, one after the other; the phones are used at the same time. */
async function use(first: BrowserContext, server: Walk['server'], seeds: number[]) {
  const given = await lessons(server.school);
  const context = await first.browser()!.newContext({ baseURL: server.url });
  const line = new Line();
  try {
    await bare(context);
    const phone = new Phone(context, line);
    await phone.logIn(given.teacher.login, given.teacher.password);
    await context.route('**/api/v1/sync', (route) => line.pass(route));
    return await tablesOf(given.school.code, async (tables) => {
      let entered = 0;
      for (const [n, seed] of seeds.entries()) {
        const things = thingsOf(given, n);
        const said = await phone.live(seed, things).catch((thrown: Error) => Promise.reject(new Error(`seed ${seed}: ${thrown.message}`, { cause: thrown })));
        await compare(tables, things, said, seed);
        entered += [...said.values()].flat().length;
      }
      return { entered, line, versions: await balanced(tables) };
    });
  } finally {
    await context.close();
  }
}

/** Two rolls that no other run has. */
function thingsOf({ classes, slots }: Given, n: number): Thing[] {
  return classes.map(({ id, pupils }) => ({ schoolClass: id, pupil: pupils[0]!, day: daysFromNow(-(n % DAYS)), slot: slots[Math.floor(n / DAYS) % slots.length]!.id }));
}

/** The roll holds what was said last; each version is something that was entered, once, and in its order. */
async function compare({ sql, schema }: Tables, things: Thing[], entered: Entered, seed: number): Promise<void> {
  const { day, slot } = things[0]!;
  const rows = await sql`
    SELECT r.school_class_id || ' ' || r.held_on || ' ' || r.slot_id AS key, r.version, array_agg(h.exceptions -> 0 ->> 'note' ORDER BY h.version) AS notes,
           (SELECT array_agg(a.note) FROM ${sql(`${schema}.absence`)} a WHERE a.roll_id = r.id) AS absences
    FROM ${sql(`${schema}.roll`)} r JOIN ${sql(`${schema}.roll_history`)} h ON h.roll_id = r.id
    WHERE r.held_on = ${day} AND r.slot_id = ${slot} GROUP BY r.id`;
  for (const [key, entries] of entered) {
    const row = rows.find((each) => each.key === key);
    const notes: string[] = row?.notes ?? [];
    const told = `seed ${seed}: ${key} was entered as ${JSON.stringify(entries)} and is held as ${JSON.stringify(row)}`;
    const last = entries.findLastIndex(({ said }) => said);
    if (last >= 0) expect(entries.slice(last).map(({ note }) => note), told).toContain(notes.at(-1));
    expect(notes, told).toEqual(entries.map(({ note }) => note).filter((note) => notes.includes(note)));
    if (row) expect([row.version, row.absences], told).toEqual([notes.length, [notes.at(-1)]]);
  }
}

/** As many versions as operations that the school took, each with its device and number once. */
async function balanced({ sql, schema }: Tables): Promise<number> {
  const [counted] = await sql`
    SELECT (SELECT count(*)::int FROM ${sql(`${schema}.roll_history`)}) AS versions,
           (SELECT count(DISTINCT (device_id, device_seq))::int FROM ${sql(`${schema}.roll_history`)}) AS numbers,
           (SELECT count(*)::int FROM ${sql(`${schema}.sync_operation`)}) AS operations`;
  expect(counted).toEqual({ versions: counted!.versions, numbers: counted!.versions, operations: counted!.versions });
  return counted!.versions;
}
