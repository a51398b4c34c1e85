import { answer, api } from '../shell/api.ts';
import { save } from './cards/save.ts';

/** Fetches what all classes come to in a period, for a spreadsheet. */
export async function fetchTable(period: string, name: string): Promise<void> {
  save((await answer(api.GET('/api/v1/gradebooks/results', { params: { query: { period } }, parseAs: 'blob' }))) as unknown as Blob, `${name}.csv`);
}
