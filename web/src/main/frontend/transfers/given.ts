import type { Page } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import type { School, Walk } from '../build/journey.ts';

export const REASON = 'La famille déménage dans une autre ville';
export const PATIENCE = 60_000;

export interface Given {
  giving: School;
  receiving: School;
  /** The short name of the giving school. */
  address: string;
  pupil: string;
  matricule: string;
}

/** Two schools, and a pupil of one whom the other knows by her number. @param receives what is to be different about the receiving one */
export async function twoSchools(server: Walk['server'], receives: object = {}): Promise<Given> {
  const address = `ecole-${randomUUID().slice(0, 8)}`;
  const [giving, receiving] = await Promise.all([server.school({ slug: address }), server.school(receives)]);
  const [pupil] = (await giving.class('6e A', 1)).pupils as [string];
  const matricule = `M-${randomUUID().slice(0, 6)}`;
  await giving.head.api.put(`/people/${pupil}/identifiers/matricule`, { value: matricule });
  return { giving, receiving, address, pupil, matricule };
}

export async function asks(page: Page, { address, matricule }: Given): Promise<void> {
  await page.goto('/transfers');
  await page.getByText('Aucun transfert').waitFor();
  await page.locator('input[name=school]').fill(address);
  await page.locator('input[name=identifier]').fill(matricule);
  await page.locator('input[name=reason]').fill(REASON);
  await page.getByRole('button', { name: 'Demander', exact: true }).click();
  await page.getByText('Demandé', { exact: true }).waitFor();
}
