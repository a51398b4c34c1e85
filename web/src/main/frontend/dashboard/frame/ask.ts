import { api } from '../../shell/api.ts';
import type { OwnBoard, SchoolBoard, TeachingBoard } from '../types.ts';
import type { Arrangement } from './arrange.ts';

interface Boards {
  school: SchoolBoard;
  teaching: TeachingBoard;
  own: OwnBoard;
}

type Name = keyof Boards;
type Asked<T> = Promise<{ data?: T; error?: unknown; response: Response }>;
type Verb = (path: string, given?: object) => Asked<never>;

/** The two addresses of boards; what they answer is stated in types.ts. */
const at = (place: typeof api) => place as unknown as Record<'GET' | 'PUT', Verb>;

export const ask = <Of extends Name>(board: Of, place = api): Asked<Boards[Of]> => at(place).GET(`/api/v1/boards/${board}`);

/** Keeps an arrangement on the server; without a line it holds until the page is left. */
export const keep = (board: Name, { order, hidden }: Arrangement, place = api): Promise<boolean> =>
  at(place).PUT('/api/v1/board-wishes/arrangement', { body: { board, order, hidden } }).then(({ response }) => response.ok, () => false);
