import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { join, type Person, type School, type Walk } from '../../build/journey.ts';

const COUNTED = 120_000;

/** A district with one school, as the operator puts them together. */
export async function district(server: Walk['server']): Promise<{ id: string; officer: Person; school: School }> {
  const [{ api }, school] = await Promise.all([server.operator(), server.school()]);
  const code = `D-${randomUUID().slice(0, 8).toUpperCase()}`;
  const email = `officer.${code.toLowerCase()}@example.org`;
  const { id } = await api.make('/districts', { name: `IEF ${code}`, kind: 'IEF', code, country: 'SN', administratorName: 'Mame Diarra Bousso', administratorEmail: email, language: 'fr' });
  const { items } = await api.get(`/establishments?q=${school.code}`);
  await api.put(`/establishments/${items[0].id}/district`, { district: id });
  return { id, officer: await join(email), school };
}

/** Until a night has counted the school. */
export async function counted({ head: { api } }: School): Promise<void> {
  await api.put(`/own-nights/${randomUUID()}`);
  await expect.poll(async () => (await api.get('/boards/school')).night?.at, { timeout: COUNTED }).toBeTruthy();
}
