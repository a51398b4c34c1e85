// What the client costs a teacher on the line, in bytes of HTTP both ways, and how soon it can be used. The last line is
// JSON, for the table of `mvnw -Pbench -Dfigure=client`: EDUCONNECT=http://… EDUCONNECT_HOME=… node build/bench.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { SERVER } from './journey/api.ts';
import { counted, type Taken } from './journey/counter.ts';
import { daysFromNow, School } from './journey/school.ts';
import { compared } from './journey/visit.ts';

const LAUNCH = { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] };

const LESSONS = 4;
const PUPILS = 40;
const EXCEPTIONS = [3, 11, 17, 28];

const school = await School.signUp();
const { id: schoolClass } = await school.class('6e A', PUPILS);
// Lessons that have begun, at whatever time of the day this runs.
const slots: { id: string }[] = [];
for (let n = 0; n < LESSONS; n++) {
  slots.push(await school.head.api.make('/slots', { code: `H${n}`, name: `Heure ${n + 1}`, unit: 'lesson', halfDay: 'am', startsAt: `00:0${n}`, endsAt: `23:5${n}`, position: n }));
}
const teacher = await school.teacher(schoolClass);

const line = await counted(SERVER);
const profile = mkdtempSync(join(tmpdir(), 'teacher-'));
const told: (Omit<Taken, 'calls'> & { name: string })[] = [];
const note = async (name: string): Promise<Taken> => {
  const taken = await line.taken();
  const { calls: _, ...counts } = taken;
  told.push({ name, ...counts });
  return taken;
};

let { context, page } = await open();
await page.goto('/login');
await page.locator('form input[name=login]').waitFor();
await note('first visit, to the login and what is kept beside it');
await page.locator('input[name=login]').fill(teacher.login);
await page.locator('input[name=password]').fill(teacher.password);
await page.locator('button[type=submit]').click();
await today();
await note('login, to the lessons of today, and what is kept for rolls without a line');
await context.close();

({ context, page } = await open());
await page.goto('/today');
await today();
const repeat = await note('repeat visit, to the lessons of today');
const rolls: Taken[] = [];
for (let n = 0; n < LESSONS; n++) rolls.push(await roll(n));
told.push({ name: `roll of ${PUPILS} with ${EXCEPTIONS.length} exceptions`, ...rolls[0]! });
told.push({ name: 'repeat visit with one roll opened and saved', ...plus(repeat, rolls[0]!) });
told.push({ name: `teacher's day: repeat visit and ${LESSONS} rolls`, ...[repeat, ...rolls].reduce(plus) });
await context.close();
line.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

const browser = await chromium.launch(LAUNCH);
const usable = await compared(browser, `${SERVER}/login`);
await browser.close();
console.log(JSON.stringify({ told, usable }));
process.exit(0);

function plus(a: Taken, b: Taken): Taken {
  return { calls: [], requests: a.requests + b.requests, down: a.down + b.down, up: a.up + b.up, bodies: { down: a.bodies.down + b.bodies.down, up: a.bodies.up + b.bodies.up } };
}

async function open(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(profile, { ...LAUNCH, baseURL: line.url, locale: 'fr-FR', timezoneId: 'UTC', viewport: { width: 360, height: 800 } });
  return { context, page: context.pages()[0]! };
}

async function today(): Promise<void> {
  await page.locator(`a[href^="/rolls/${schoolClass}/"]`).nth(LESSONS - 1).waitFor();
}

/** Opened from the list of the day, all there but some, and sent. */
async function roll(number: number): Promise<Taken> {
  await page.locator(`a[href="/rolls/${schoolClass}/${daysFromNow(0)}/${slots[number]!.id}"]`).first().click();
  await page.locator('.pupil').nth(PUPILS - 1).waitFor();
  for (const pupil of EXCEPTIONS) await page.locator('.pupil').nth(pupil).click();
  await page.getByRole('button', { name: 'Terminer l’appel' }).click();
  await page.getByText('Enregistré à l’école').waitFor();
  const taken = await line.taken();
  await page.goBack();
  await page.locator(`a[href^="/rolls/${schoolClass}/"]`).first().waitFor();
  return plus(taken, await line.taken());
}
