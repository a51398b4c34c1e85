import { api } from '../../shell/api.ts';
import type { Arrangement } from './arrange.ts';

type Boards = 'school' | 'teaching' | 'own';

/** Keeps an arrangement on the server; without a line it holds until the page is left. */
export const keep = (board: Boards, { order, hidden }: Arrangement, at = api) =>
  at.PUT('/api/v1/board-wishes/arrangement' as never, { body: { board, order, hidden } } as never).then(({ response }: { response: Response }) => response.ok, () => false);
