import { expect } from 'vitest';
import { journey, type Person, type Walk } from '../build/journey.ts';
import { asks, PATIENCE, REASON, twoSchools, type Given } from './given.ts';

/** Its schools lie on another database server. */
const ABROAD = { country: 'ZA', language: 'en', currency: 'ZAR', timeZone: 'Africa/Johannesburg' };
const FILING = 'CDP, récépissé 2026-114';

const stateAt = ({ receiving }: Given) => receiving.head.api.get('/transfers').then(({ items }) => items[0].state);

/** The receiving school has asked, and the giving one granted: nothing but the mother's word is missing. */
async function granted({ page, server, login, accessible }: Walk): Promise<Given & { mother: Person }> {
  const given = await twoSchools(server, ABROAD);
  const mother = await given.giving.guardian(given.pupil);
  await login(given.receiving.head);
  await asks(page, given);

  await login(given.giving.head);
  await page.goto('/transfers');
  const asked = page.getByRole('region', { name: given.matricule });
  await asked.getByText('Afrique du Sud').waitFor();
  await asked.getByRole('button', { name: 'Accorder' }).click();
  await asked.getByRole('alert').waitFor();
  await asked.getByLabel('Démarche').fill(FILING);
  await accessible();
  await asked.getByRole('button', { name: 'Accorder' }).click();
  await asked.getByText('Attend le consentement du responsable').waitFor();
  await asked.getByText(FILING).waitFor();
  await accessible();
  return { ...given, mother };
}

journey('a mother consents on her phone, and her daughter’s file goes to a school of another country', async (walk) => {
  const { page, login, accessible } = walk;
  const given = await granted(walk);
  const { giving, receiving, pupil, mother } = given;
  expect(await stateAt(given)).not.toBe('given');

  await login(mother);
  const card = page.getByRole('region', { name: /dossier vers/ });
  await card.getByText(REASON).waitFor();
  expect(await card.textContent()).toContain('Afrique du Sud');
  await accessible();
  await card.getByRole('button', { name: 'Je consens' }).click();
  await page.getByText('vous avez consenti').waitFor();
  await card.waitFor({ state: 'detached' });
  await expect.poll(() => stateAt(given), { timeout: PATIENCE }).toBe('given');
  expect((await giving.head.api.get(`/pupils/${pupil}`)).leftOn).toBeTruthy();

  await login(receiving.head);
  await page.goto('/transfers');
  await page.getByText('Consentement donné').waitFor();
  await page.getByRole('button', { name: 'Recevoir le dossier' }).click();
  await page.getByText('Arrivé', { exact: true }).waitFor();
  await accessible();
}, { within: 300_000 });

journey('a mother who refuses ends a transfer to another country, and her daughter stays', async (walk) => {
  const { page, login, accessible } = walk;
  const given = await granted(walk);
  await login(given.mother);
  const card = page.getByRole('region', { name: /dossier vers/ });
  await card.getByRole('button', { name: 'Je refuse' }).click();
  await accessible();
  await card.getByRole('button', { name: 'Pas maintenant' }).click();
  await card.getByRole('button', { name: 'Je refuse' }).click();
  await card.getByRole('button', { name: 'Oui, je refuse' }).click();
  await page.getByText('vous avez refusé').waitFor();
  await expect.poll(() => stateAt(given), { timeout: PATIENCE }).toBe('refused');
  expect((await given.giving.head.api.get(`/pupils/${given.pupil}`)).leftOn).toBeFalsy();

  await login(given.receiving.head);
  await page.goto('/transfers');
  await page.getByText('Consentement refusé').waitFor();
}, { within: 300_000 });

journey('a head notes what a mother without a phone has signed on paper', async (walk) => {
  const { page, accessible } = walk;
  const given = await granted(walk);
  const asked = page.getByRole('region', { name: given.matricule });
  await asked.getByRole('button', { name: 'signé sur papier' }).click();
  await asked.getByLabel('DIALLO Mariam').check();
  await accessible();
  await asked.getByRole('button', { name: 'A consenti' }).click();
  await asked.getByText('Consentement donné').waitFor();
  await asked.getByText('sur papier').waitFor();
  await expect.poll(() => stateAt(given), { timeout: PATIENCE }).toBe('given');
}, { within: 300_000 });
