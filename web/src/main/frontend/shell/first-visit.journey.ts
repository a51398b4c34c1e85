import { expect } from 'vitest';
import { journey, says, SERVER } from '../build/journey.ts';
import { compared, slow, until } from '../build/journey/visit.ts';

/** The budget of 2.5 seconds, where the reference page takes 1.65 as it did when this was written. */
const TIMES_THE_REFERENCE = 1.5;

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(2)} s`;

journey('somebody who comes for the first time can soon log in, on a slow line and a slow phone', async ({ context }) => {
  const { product, page } = await compared(context.browser()!, `${SERVER}/login`);
  console.log(`first visit ${seconds(product)}, reference page ${seconds(page)}, ratio ${(product / page).toFixed(2)}`);
  expect(product / page).toBeLessThan(TIMES_THE_REFERENCE);
});

journey('the product opens without a line where it was opened with one', async ({ server, login, device }) => {
  const { head } = await server.school();
  const phone = await device();
  let page = await phone.open();
  await login(head, page);
  await page.goto('/more');
  await page.locator('h1').waitFor();
  await says(page, async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && (await caches.match('/')) !== undefined;
  });
  await says(page, async () => {
    const kept = await Promise.all(performance.getEntriesByType('resource').filter(({ name }) => name.includes('/assets/')).map(({ name }) => caches.match(name)));
    return kept.every((each) => each !== undefined);
  });
  await phone.close();

  page = await phone.open();
  await slow(page, false);
  await page.context().setOffline(true);
  const opened = await until(page, '/more', '.app h1');
  await page.getByRole('heading', { level: 1, name: 'Plus' }).waitFor();
  console.log(`opened without a line after ${seconds(opened)}`);
});
