import '../../build/browser.ts';
import { expect, test } from 'vitest';
import { isWhole, markingOf, typedOf } from './marking.ts';

const typed = (some: Partial<ReturnType<typeof typedOf>>) => ({ ...typedOf(), ...some });

test('a component gets its code from its name, once', () => {
  const { components } = markingOf(typed({ parts: [{ name: 'Épreuve orale', coefficient: '1' }, { name: 'épreuve orale ', coefficient: '2,5' }, { name: '口', coefficient: '1' }] }));

  expect(components).toEqual([
    { code: 'epreuve-orale', name: 'Épreuve orale', coefficient: 1 },
    { code: 'epreuve-orale-2', name: 'épreuve orale', coefficient: 2.5 },
    { code: 'part', name: '口', coefficient: 1 },
  ]);
});

test('a component that was saved keeps its code whatever its name', () => {
  const before = { bonus: false, tags: [], components: [{ code: 'oral', name: 'Oral', coefficient: 1 }] };

  expect(markingOf({ ...typedOf(before), parts: [{ code: 'oral', name: 'Parlé', coefficient: '3' }] }, before).components).toEqual([{ code: 'oral', name: 'Parlé', coefficient: 3 }]);
});

test('conduct is a mark beside others, which stay', () => {
  const before = { bonus: false, tags: ['home-language'], components: [] };

  expect(markingOf({ ...typedOf(before), conduct: true }, before).tags).toEqual(['home-language', 'conduct']);
  expect(markingOf({ ...typedOf({ ...before, tags: ['conduct', 'home-language'] }), conduct: false }, { ...before, tags: ['conduct', 'home-language'] }).tags).toEqual(['home-language']);
});

test('what is typed is whole when each component has a name and a weight', () => {
  expect(isWhole(typed({}))).toBe(true);
  expect(isWhole(typed({ maximum: 'x' }))).toBe(false);
  expect(isWhole(typed({ parts: [{ name: ' ', coefficient: '1' }] }))).toBe(false);
  expect(isWhole(typed({ parts: [{ name: 'Oral', coefficient: '0' }] }))).toBe(false);
  expect(isWhole(typed({ maximum: '50', parts: [{ name: 'Oral', coefficient: '1' }] }))).toBe(true);
});
