import { expect } from 'vitest';
import { journey, SERVER } from '../build/journey.ts';
import { ask, bare, open } from '../build/journey/bare.ts';
import { tablesOf } from '../build/journey/database.ts';
import { chance, Line } from '../build/journey/line.ts';
import { lessons, today } from '../build/rolls.ts';

const TIMES = Number(process.env.KILLS ?? 3);
const FIRST = Number(process.env.SEED ?? 1);
const LONGEST = 250;

journey('a browser killed in mid-write loses nothing that was said to be safe, and nothing arrives twice', async ({ server, device, expect: excuse }) => {
  excuse(/./);
  const given = await lessons(server.school);
  const [{ id: schoolClass, pupils }] = given.classes as [Given];
  const line = await Line.to(SERVER, await bare());
  const phone = await device({ baseURL: line.url });
  const said: string[] = [];
  const opened = async () => {
    const page = await phone.open();
    await page.exposeFunction('said', (note: string) => said.push(note));
    await open(page);
    return page;
  };
  const { login, password } = given.teacher;
  await ask(await opened(), ({ client, about }) => client.logIn(about.login, about.password), { login, password });
  await phone.close();

  let page = await opened();
  for (let seed = FIRST; seed < FIRST + TIMES; seed++) {
    const roll = { schoolClass, day: today(), slot: given.slots[seed % given.slots.length]!.id };
    const before = said.length;
    void ask(page, writeForEver, { seed, roll, pupil: pupils[0]! }).catch(() => undefined);
    while (said.length === before) await new Promise((done) => setImmediate(done));
    await new Promise((done) => setTimeout(done, LONGEST * chance(seed)()));
    await phone.kill();
    page = await opened();
    while ((await ask(page, ({ client }) => client.waiting())) > 0) await ask(page, ({ client }) => client.flush());
    const held = await notes(given.school.code, roll.slot);
    const mine = said.filter((note) => note.startsWith(`${seed}.`));
    const number = (note: string) => Number(note.split('.')[1]);
    console.log(`seed ${seed}: killed after ${mine.length} entries said to be safe, the last ${mine.at(-1)}; ${held.length} versions arrived, the last ${held.at(-1)}`);
    expect(number(held.at(-1)!), `seed ${seed}`).toBeGreaterThanOrEqual(number(mine.at(-1)!));
    expect(new Set(held).size, `seed ${seed}`).toBe(held.length);
  }
  line.close();
});

type Given = Awaited<ReturnType<typeof lessons>>['classes'][number];

/** Entry upon entry for the same roll, each said to be safe as soon as it is. */
async function writeForEver({ client, about: { seed, roll, pupil } }: { client: import('../build/journey/outbox-page.ts').Client; about: { seed: number; roll: Record<string, string>; pupil: string } }): Promise<void> {
  for (let n = 0; ; n++) {
    const note = `${seed}.${n}`;
    await client.keep({ type: 'roll.submit', key: Object.values(roll).join(' '), base: 0, data: { ...roll, teacherAbsent: false, exceptions: [{ pupil, state: 'absent', note }] } });
    void (window as unknown as { said: (note: string) => void }).said(note);
  }
}

/** The notes of a roll's versions, in their order. */
const notes = (code: string, slot: string): Promise<string[]> =>
  tablesOf(code, async ({ sql, schema }) => {
    const rows = await sql`SELECT h.exceptions -> 0 ->> 'note' AS note FROM ${sql(`${schema}.roll`)} r JOIN ${sql(`${schema}.roll_history`)} h ON h.roll_id = r.id WHERE r.slot_id = ${slot} ORDER BY h.version`;
    return rows.map((row) => row.note as string);
  });
