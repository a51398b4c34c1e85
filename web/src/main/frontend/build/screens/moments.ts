import type { Page } from 'playwright-core';
import { answerSync, meet, refuse, type Situation } from './situations.ts';

/** A screen in the middle of something. */
export interface Moment {
  name: string;
  /** A registered path; its parameters get an example. */
  path: string;
  /** How the login of whoever looks begins; nobody in particular without it. */
  as?: string;
  /** What the network does meanwhile. */
  state?: Situation;
  before?: (page: Page) => Promise<unknown>;
  /** What is done before the picture is taken. */
  act?: (page: Page) => Promise<unknown>;
}

/** The screens whose every state is looked at, and by whom. */
export const MAIN: [path: string, as: string][] = [
  ['/today', 'teacher'], ['/rolls/:class/:day/:slot', 'teacher'], ['/my-classes', 'teacher'], ['/my-classes/:class', 'teacher'],
  ['/today', 'head'], ['/people', 'head'], ['/people/pupil/:person', 'head'], ['/people/staff/:person', 'head'], ['/classes', 'head'], ['/classes/:class', 'head'],
  ['/structure', 'head'], ['/structure/years', 'head'], ['/structure/lists', 'head'], ['/structure/bell', 'head'], ['/subjects', 'head'],
  ['/imports', 'head'], ['/members', 'head'], ['/roles', 'head'], ['/audit', 'head'],
  ['/children', 'guardian'], ['/schools', 'district'], ['/establishments', 'operator'], ['/districts', 'operator'],
];

export const STATES: Situation[] = ['loading', 'empty', 'offline', 'error', 'forbidden'];

const ROLL = '/rolls/:class/:day/:slot';
const pupil = (page: Page, n: number) => page.locator('button.pupil').nth(n);

/** Absent, late, and one with a word beside the name. */
async function mark(page: Page): Promise<void> {
  const correct = page.locator('.dock > .button:not(.solid)');
  if (await pupil(page, 0).isDisabled()) await correct.click();
  await pupil(page, 2).click();
  await pupil(page, 6).click();
  await pupil(page, 6).click();
  await pupil(page, 8).click();
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

export const MOMENTS: Moment[] = [
  { name: 'roll marked', path: ROLL, as: 'teacher', before: cut, act: mark },
  { name: 'roll details', path: ROLL, as: 'teacher', before: cut, act: async (page) => (await mark(page), pressed('.roll-list .icon-button')(page)) },
  { name: 'roll kept', path: ROLL, as: 'teacher', before: cut, act: finish },
  { name: 'today with unsent', path: ROLL, as: 'teacher', before: cut, act: async (page) => (await finish(page), await follow(page, '/today'), page.locator('.rows').first().waitFor()) },
  { name: 'review waiting', path: ROLL, as: 'teacher', before: cut, act: review },
  { name: 'leaving with unsent', path: ROLL, as: 'teacher', before: cut, act: leaveWith },
  { name: 'review conflict', path: ROLL, as: 'teacher', before: (page) => answerSync(page, ({ data }) => ({ status: 'conflict', version: 7, data: { version: 7, conflict: theirs((data.exceptions as unknown[]).slice(1)) } })), act: async (page) => (await review(page), page.locator('.sides').waitFor()) },
  { name: 'review refused', path: ROLL, as: 'teacher', before: (page) => answerSync(page, () => ({ status: 'rejected', title: 'Appel refusé', detail: 'La semaine a été close par la direction. Demandez la réouverture ; votre appel reste gardé ici.' })), act: async (page) => (await review(page), page.locator('.chip.bad').waitFor()) },
  { name: 'login refused', path: '/login', before: (page) => page.route('**/auth/login', (route) => refuse(route, 401, 'Connexion refusée', 'Le nom ou le code ne correspond pas. Vérifiez-les, puis réessayez.')), act: logInWrongly },
  { name: 'login offline', path: '/login', before: (page) => page.route('**/auth/login', (route) => route.abort('internetdisconnected')), act: logInWrongly },
  { name: 'session ended', path: '/classes', as: 'head', before: (page) => page.route('**/auth/refresh', (route) => refuse(route, 401, 'Session terminée', 'Connectez-vous de nouveau.')) },
  { name: 'not for them', path: '/people', as: 'guardian' },
  { name: 'no such page', path: '/nowhere', as: 'head' },
  { name: 'nobody found', path: '/people', as: 'head', act: async (page) => (await page.locator('input[name=q]').fill('zzzz'), page.locator('.state').waitFor()) },
  { name: 'pupil move', path: '/people/pupil/:person', as: 'head', act: pressed('.person-heads .button') },
  { name: 'pupil leave', path: '/people/pupil/:person', as: 'head', act: pressed('.person-heads .button.quiet') },
  { name: 'enrol refused', path: '/people/enrol', as: 'head', act: pressed('.form > .actions .button.solid, form .button.solid', '.wrong, .banner.bad') },
  { name: 'class refused', path: '/classes/new', as: 'head', act: pressed('form .button.solid', '.wrong, .banner.bad') },
  { name: 'staff refused', path: '/people/new-staff', as: 'head', act: pressed('form .button.solid', '.wrong, .banner.bad') },
  { name: 'invite', path: '/members', as: 'head', act: pressed('.bar .button.solid') },
  { name: 'member', path: '/members', as: 'head', act: pressed('button.row') },
  { name: 'list broken midway', path: '/people', as: 'head', act: async (page) => (await meet(page, 'error'), await page.locator('.tabs button').nth(1).click(), page.locator('.banner, .state').first().waitFor()) },
];

async function logInWrongly(page: Page): Promise<void> {
  await page.locator('input[name=login]').fill('77 512 40 18');
  await page.locator('input[name=password]').fill('not the password');
  await page.locator('button[type=submit]').click();
  await page.locator('.banner').waitFor();
}
