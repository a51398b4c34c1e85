import type { Hint } from '../build/registry.ts';

const first = (kind: string): Hint => ({ as: 'head', params: async (get) => ({ person: (await get(`/people?kind=${kind}`)).items[0].id }) });

export default {
  '/people/pupil/:person': first('pupil'),
  '/people/staff/:person': first('staff'),
  '/people/staff/:person/edit': first('staff'),
  '/people/guardian/:person': first('guardian'),
  '/people/guardian/:person/edit': first('guardian'),
} satisfies Record<string, Hint>;
