import type { Hint } from '../build/registry.ts';

const first = (list: string): Hint['params'] => async (get) => ({ id: (await get(list)).items[0].id });

type Get = Parameters<NonNullable<Hint['params']>>[0];

const district = async (get: Get): Promise<string> => (await get('/districts')).items[0].id;

/** A school that has answered. */
const school = async (get: Get) => {
  const of = await district(get);
  return { district: of, school: (await get(`/districts/${of}/figures/schools`)).items.at(-1).establishment };
};

/** A class that its head lets the district see. */
const granted = async (get: Get): Promise<Record<string, string>> => {
  const of = await district(get);
  const schools: { establishment: string }[] = (await get(`/districts/${of}/figures/schools`)).items;
  for (const { establishment } of schools) {
    const [access] = (await get(`/districts/${of}/establishments/${establishment}/accesses`)).items;
    if (access) return { district: of, school: establishment, access: access.id };
  }
  return { district: of };
};

export default {
  '/establishments/:id': { as: 'operator', params: first('/establishments') },
  '/districts/:id': { as: 'operator', params: first('/districts') },
  '/schools/new': { as: 'district' },
  '/district-ages': { as: 'district' },
  '/broadcast/:notice': { as: 'district', params: async (get) => ({ notice: (await get(`/districts/${await district(get)}/notices`)).items[0].id }) },
  '/district-figures/:district/schools/:school': { as: 'district', params: school },
  '/district-figures/:district/schools/:school/accesses/:access': { as: 'district', params: granted },
  '/notices': { as: 'head' },
  '/district-access': { as: 'head' },
} satisfies Record<string, Hint>;
