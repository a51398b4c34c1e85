import type { Json } from './api.ts';

type Get = (path: string) => Promise<Json>;

const today = new Date().toISOString().slice(0, 10);
const first = async (get: Get, list: string): Promise<string> => {
  const answer = await get(list);
  const id = (answer.items ?? answer)[0]?.id;
  if (!id) throw new Error(`${list} is empty`);
  return id;
};

/** Where an example of each parameter is found. A domain whose parameters are called otherwise says so in its screens.ts. */
const EXAMPLES: Record<string, (get: Get) => Promise<string>> = {
  class: async (get) => (await get(`/rolls/day?date=${today}`).catch(() => ({ items: [] }))).items[0]?.schoolClass ?? first(get, '/classes'),
  slot: async (get) => (await get(`/rolls/day?date=${today}`).catch(() => ({ items: [] }))).items[0]?.slot ?? first(get, '/slots'),
  date: async () => today,
  day: async () => today,
  pupil: (get) => first(get, '/people?kind=pupil').catch(() => first(get, '/own-children')),
  child: (get) => first(get, '/own-children'),
  membership: async (get) => (await get('/auth/me')).membership,
  person: (get) => first(get, '/people?kind=pupil'),
  staff: (get) => first(get, '/people?kind=staff'),
  guardian: (get) => first(get, '/people?kind=guardian'),
  member: (get) => first(get, '/members'),
  year: (get) => first(get, '/school-years'),
  level: (get) => first(get, '/levels'),
  subject: (get) => first(get, '/subjects'),
  period: (get) => first(get, '/periods'),
  import: (get) => first(get, '/imports'),
  district: (get) => first(get, '/districts'),
  establishment: (get) => first(get, '/establishments'),
  role: async () => 'teacher',
  token: async () => 'x'.repeat(43),
};

export async function params(path: string, get: Get): Promise<Record<string, string>> {
  const names = [...path.matchAll(/:(\w+)/g)].map((found) => found[1]!);
  const values = names.map(async (name) => [name, await (EXAMPLES[name] ?? unknown(name))(get)]);
  return Object.fromEntries(await Promise.all(values));
}

const unknown = (name: string) => async () => {
  throw new Error(`no example of :${name}`);
};
