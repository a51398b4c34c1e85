import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../build/journey.ts';
import { held, lessons, openRoll, ready } from '../build/rolls.ts';

const finish = { name: 'Terminer l’appel' };

/** What the storage does to a transaction that has taken all of an entry, just before it would be done. */
const undone = (counters: IDBObjectStore) => counters.transaction.abort();
function heldOpen(counters: IDBObjectStore): void {
  counters.get('seq').onsuccess = () => !('released' in window) && heldOpen(counters);
}

const storage = (page: Page, does: (counters: IDBObjectStore) => void) => page.evaluate(`{
  window.realPut ??= IDBObjectStore.prototype.put;
  const act = (${does});
  IDBObjectStore.prototype.put = function (...args) {
    const request = window.realPut.apply(this, args);
    if (this.name === 'meta' && args[1] === 'seq') request.addEventListener('success', () => act(this));
    return request;
  };
}`);

journey('what the device has not written down is never said to be kept', async ({ page, server, login, accessible }) => {
  const given = await lessons(server.school);
  await login(given.teacher);
  await ready(page);
  await openRoll(page, given, 0, 1);
  const refused = page.getByText('Cet appareil n’a pas pu garder ce dernier changement');
  await storage(page, undone);
  await page.locator('.pupil').nth(0).click();
  await refused.waitFor();
  await page.locator('.roll-list .missed, .undo').first().waitFor({ state: 'detached' });
  expect(await page.getByText(/Gardé sur/).count()).toBe(0);
  await accessible();
  await page.getByRole('button', finish).click();
  await page.getByText(/Gardé sur|Enregistré à l’école/).waitFor({ timeout: 2_000 }).then(() => expect.unreachable('it was said to be safe'), () => undefined);
  expect((await held(given, 0, 1)).version).toBe(0);

  await page.evaluate('IDBObjectStore.prototype.put = window.realPut');
  await page.locator('.pupil').nth(0).click();
  await page.getByText('à terminer').waitFor();
  await refused.waitFor({ state: 'detached' });
  await page.getByRole('button', finish).click();
  await page.getByText('Enregistré à l’école').waitFor();

  await storage(page, heldOpen);
  await page.getByRole('button', { name: 'Corriger' }).click();
  await page.locator('.pupil').nth(1).click();
  await page.locator('.roll-list .missed').nth(1).waitFor();
  expect(await page.locator('.roll-stamp').innerText()).toBe('');
  await page.evaluate('window.released = true');
  await page.getByText('à terminer').waitFor();
  await page.getByRole('button', finish).click();
  await page.getByText('Enregistré à l’école').waitFor();
  const { saves, exceptions } = await held(given, 0, 1);
  expect([saves, exceptions.length]).toEqual([2, 2]);
});
