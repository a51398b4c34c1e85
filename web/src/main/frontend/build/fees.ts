import { daysFromNow, type Person, type School, type Walk } from './journey.ts';

export interface Family {
  id: string;
  number: string;
}

/** As the simulator knows the merchant. */
const ORANGE = ['client-id', 'client-secret', 'merchant-key'];

/** A school whose year is charged: one child, 20 000 late and 20 000 to come, and an Orange Money account at the simulator. */
export async function charged(server: Walk['server']): Promise<{ school: School; bursar: Person; guardian: Person; family: Family; pupil: string }> {
  const school = await server.school();
  const { pupils } = await school.class('3e A', 1);
  const guardian = await school.guardian(...pupils);
  const bursar = await school.member('bursar');
  const { id: year } = await school.year();
  await bursar.api.make('/payment-accounts', { version: 0, provider: 'orange-money', label: 'Orange Money', currency: 'XOF', paused: false, settings: [{ name: 'country', value: 'sn' }], secrets: ORANGE.map((name) => ({ name, value: 'demonstration' })) });
  await bursar.api.make('/fees/plan', { version: 0, year, kind: 'tuition', name: 'Scolarité', audience: 'all', optional: false, instalments: [{ dueOn: daysFromNow(-10), amount: 20_000 }, { dueOn: daysFromNow(60), amount: 20_000 }], lateFee: 0, lateAfterDays: 0 });
  await bursar.api.put(`/fees/plan/charging/${year}`);
  const [family] = (await bursar.api.get('/fees/families')).items;
  return { school, bursar, guardian, family, pupil: pupils[0]! };
}
