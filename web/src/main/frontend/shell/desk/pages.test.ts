import { expect, test, vi } from 'vitest';

vi.stubGlobal('location', { origin: 'http://school.example', pathname: '/', search: '' });
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
vi.stubGlobal('addEventListener', () => undefined);
const { whole } = await import('./pages.ts');

const page = (items: number[], next?: string) => ({ data: { items, next }, response: new Response(null, { status: 200 }) });

test('a list is taken whole, page after page', async () => {
  const asked: (string | undefined)[] = [];
  const answers = [page([1, 2], 'a'), page([3], 'b'), page([4])];
  const { data } = await whole<number>(async ({ cursor }) => {
    asked.push(cursor);
    return answers.shift()!;
  });
  expect(data?.items).toEqual([1, 2, 3, 4]);
  expect(asked).toEqual([undefined, 'a', 'b']);
});

test('a page that is refused refuses the whole: half a list is never shown as all', async () => {
  const answers = [page([1], 'a'), { error: { title: 'no' }, response: new Response(null, { status: 403 }) }];
  expect(await whole<number>(async () => answers.shift() as never)).toMatchObject({ error: { title: 'no' }, response: { status: 403 } });
});
