import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { MARKS } from './marks.ts';
import { MONEY } from './money.ts';
import { answerSync, Line, refuse } from './situations.ts';

/** A screen in the middle of something. */
export interface Moment {
  name: string;
  /** A registered path; its parameters get an example. */
  path: string;
  /** How the login of whoever looks begins; nobody in particular without it. */
  as?: string;
  /** Begins or ends with something on the device: it is looked at with a browser that knows nothing. */
  device?: true;
  /** What is arranged before the screen is opened. */
  before?: (page: Page) => Promise<unknown>;
  /** What is done before the picture is taken. */
  act?: (page: Page) => Promise<unknown>;
}

/** Whose states of a screen are looked at besides those of the first who may open it. */
export const ALSO: [path: string, as: string][] = [['/today', 'head']];

const ROLL = '/rolls/:class/:day/:slot';
const pupil = (page: Page, n: number) => page.locator('button.pupil').nth(n);

/** Absent, late and absent, whatever was there; a tap would go on from it. */
async function mark(page: Page): Promise<void> {
  const correct = page.locator('.dock > .button:not(.solid)');
  if (await pupil(page, 0).isDisabled()) await correct.click();
  for (const [n, key] of [[2, 'a'], [6, 'r'], [8, 'a']] as const) await pupil(page, n).press(key);
}

async function finish(page: Page): Promise<void> {
  await mark(page);
  await page.locator('.dock .button.solid').click();
  await page.locator('.dock .button.solid').waitFor({ state: 'detached' });
}

const follow = (page: Page, path: string) => page.evaluate((to) => {
  const link = Object.assign(document.createElement('a'), { href: to });
  document.body.append(link);
  link.click();
  link.remove();
}, path);

const cut = (page: Page) => page.route('**/api/v1/sync', (route) => route.abort('internetdisconnected'));

async function leaveWith(page: Page): Promise<void> {
  await finish(page);
  await follow(page, '/more');
  await page.locator('.rows > li:last-child button.row').click();
  await page.locator('dialog[open]').waitFor();
}

async function review(page: Page): Promise<void> {
  await finish(page);
  await follow(page, '/review');
  await page.locator('.sheet').first().waitFor();
}

const pressed = (selector: string, then = 'dialog[open]') => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.locator(then).first().waitFor();
};

const theirs = (exceptions: unknown[]) => ({ stands: 'theirs', theirs: { teacherAbsent: false, exceptions, by: { name: 'Moussa FALL' }, at: new Date().toISOString() } });

/** Answers what is written, and nothing else, without the product being told. */
const written = (answer: object) => (page: Page) => page.route('**/api/v1/**', (route) => (route.request().method() === 'PUT' ? route.fulfill({ json: answer }) : route.fallback()));

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: readFileSync(new URL(name, import.meta.url)) });
  await page.locator('.drop b').filter({ hasText: name }).waitFor();
}

async function attempt(page: Page): Promise<void> {
  await choose(page, 'pupils.csv');
  await page.locator('.dock .button.solid').click();
  await page.locator('.mapping').first().waitFor();
}

async function findings(page: Page): Promise<void> {
  await attempt(page);
  await page.locator('.dock .button.solid').click();
  await page.locator('.figures').waitFor();
}

/** A newer release waits, as a browser tells that has one. */
const released = (page: Page) => page.addInitScript(() => {
  const told = { addEventListener: () => undefined, update: () => Promise.resolve(), waiting: { postMessage: () => undefined } };
  Object.defineProperty(navigator.serviceWorker, 'controller', { get: () => ({}) });
  navigator.serviceWorker.register = () => Promise.resolve(told as unknown as ServiceWorkerRegistration);
});

const device = { path: ROLL, as: 'teacher', device: true } as const;
const dialog = (name: string, path: string, selector: string, as = 'head'): Moment => ({ name, path, as, act: pressed(selector) });
const add = '.sheet > header .button';

const attested = { id: '01', pupil: '02', kind: 'schooling', year: '03', yearName: '2026-2027', number: 12, serial: 'A'.repeat(16), state: 'current', issuedAt: '2026-11-20T09:00:00Z' };

export const MOMENTS: Moment[] = [
  { name: 'roll marked', ...device, before: cut, act: mark },
  { name: 'roll details', ...device, before: cut, act: async (page) => (await mark(page), pressed('.roll-list .icon-button')(page)) },
  { name: 'roll kept', ...device, before: cut, act: finish },
  { name: 'roll sending', ...device, before: (page) => page.route('**/api/v1/sync', (route) => (route.request().postData()?.includes('"opId"') ? undefined : route.continue())), act: finish },
  { name: 'today with unsent', ...device, before: cut, act: async (page) => (await finish(page), await follow(page, '/today'), page.locator('.rows').first().waitFor()) },
  { name: 'review waiting', ...device, before: cut, act: review },
  { name: 'leaving with unsent', ...device, before: cut, act: leaveWith },
  { name: 'review conflict', ...device, before: (page) => answerSync(page, ({ data }) => ({ status: 'conflict', version: 7, data: { version: 7, conflict: theirs((data.exceptions as unknown[]).slice(1)) } })), act: async (page) => (await review(page), page.locator('.sides').waitFor()) },
  { name: 'review refused', ...device, before: (page) => answerSync(page, () => ({ status: 'rejected', title: 'Appel refusé', detail: 'La semaine a été close par la direction. Demandez la réouverture ; votre appel reste gardé ici.' })), act: async (page) => (await review(page), page.locator('.chip.bad').waitFor()) },
  { name: 'login refused', path: '/login', device: true, before: (page) => page.route('**/auth/login', (route) => refuse(route, 401, 'Connexion refusée', 'Le nom ou le code ne correspond pas. Vérifiez-les, puis réessayez.')), act: logInWrongly },
  { name: 'login offline', path: '/login', device: true, before: (page) => page.route('**/auth/login', (route) => route.abort('internetdisconnected')), act: logInWrongly },
  { name: 'session ended', path: '/classes', as: 'head', device: true, before: (page) => page.route('**/auth/refresh', (route) => refuse(route, 401, 'Session terminée', 'Connectez-vous de nouveau.')) },
  { name: 'update offered', path: '/classes', as: 'head', device: true, before: released },
  { name: 'not for them', path: '/people', as: 'guardian' },
  { name: 'no such page', path: '/nowhere', as: 'head' },
  { name: 'nobody found', path: '/people', as: 'head', act: async (page) => (await page.locator('input[name=q]').fill('zzzz'), page.locator('.state').waitFor()) },
  dialog('pupil move', '/people/pupil/:person', '.person-heads button:not(.quiet)'),
  dialog('pupil leave', '/people/pupil/:person', '.person-heads button.quiet'),
  { name: 'certificate withdrawal', path: '/people/pupil/:person/certificates', as: 'head', before: (page) => page.route('**/api/v1/certificates?*', (route) => route.fulfill({ json: [attested] })), act: pressed('.buttons .button.quiet') },
  dialog('new year', '/structure/years', '.stack:last-child .sheet > header .button, .sheet > header .button'),
  dialog('new subject', '/subjects', add),
  dialog('new level', '/structure/lists', add),
  dialog('new hour', '/structure/bell', add),
  dialog('invite', '/members', '.bar .button.solid'),
  dialog('member', '/members', 'button.row'),
  { name: 'saved', path: '/people/pupil/:person/edit', as: 'head', before: written({}), act: pressed('form .button.solid', '.toast') },
  { name: 'changed meanwhile', path: '/people/pupil/:person/edit', as: 'head', act: changedMeanwhile },
  { name: 'enrol refused', path: '/people/enrol', as: 'head', before: (page) => page.route('**/api/v1/**', (route) => (route.request().method() === 'PUT' ? refuse(route, 409, 'Classe complète', 'La 6e A n’a plus de place. Choisissez une autre classe.') : route.fallback())), act: enrol },
  { name: 'class refused', path: '/classes/new', as: 'head', act: pressed('form .button.solid', '.wrong, .banner.bad') },
  { name: 'staff refused', path: '/people/new-staff', as: 'head', act: pressed('form .button.solid', '.wrong, .banner.bad') },
  { name: 'list broken midway', path: '/people', as: 'head', act: async (page) => (await broken(page), await page.locator('.tabs button').nth(1).click(), page.locator('.banner, .state').first().waitFor()) },
  { name: 'import chosen', path: '/imports/new', as: 'head', act: (page) => choose(page, 'pupils.csv') },
  { name: 'import columns', path: '/imports/new', as: 'head', act: attempt },
  { name: 'import findings', path: '/imports/new', as: 'head', act: findings },
  ...MARKS,
  ...MONEY,
];

async function enrol(page: Page): Promise<void> {
  await page.locator('input[name=familyName]').fill('Ndiaye');
  await page.locator('input[name=givenNames]').fill('Omar');
  await page.locator('select[name=schoolClass]').selectOption({ index: 1 });
  await page.locator('input[name=who][value=later]').check();
  await pressed('form .button.solid', '.banner.bad')(page);
}

/** Somebody else has saved another name of the same person meanwhile. */
async function changedMeanwhile(page: Page): Promise<void> {
  await page.locator('input[name=familyName]').fill('Ndiaye Diop');
  await page.route('**/api/v1/pupils/*', async (route) => {
    if (route.request().method() === 'PUT') return refuse(route, 409, 'Version dépassée', '', 'https://educonnect.example/problems/platform.stale-version');
    const now = await (await route.fetch()).json();
    await route.fulfill({ json: { ...now, version: now.version + 1, person: { ...now.person, familyName: 'Ndiaye Sarr', version: now.person.version + 1 } } });
  });
  await page.locator('form .button.solid').click();
  await page.locator('.clash').first().waitFor();
}

async function broken(page: Page): Promise<void> {
  const line = new Line();
  line.situation = 'error';
  await line.hold(page);
}

async function logInWrongly(page: Page): Promise<void> {
  await page.locator('input[name=login]').fill('77 512 40 18');
  await page.locator('input[name=password]').fill('not the password');
  await page.locator('button[type=submit]').click();
  await page.locator('.banner').waitFor();
}
