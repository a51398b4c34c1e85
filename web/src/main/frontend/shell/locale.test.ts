import '../build/browser.ts';
import { expect, test } from 'vitest';
import { plural } from './format.ts';
import { locale, say, spoken, type Locale } from './locale.ts';

test('a word that is not in the user’s language is said in another, and known to be', () => {
  const word = { fr: 'Imports', en: 'Imported lists', ar: 'الاستيراد' };
  const told = (language: Locale) => {
    locale.value = language;
    return [spoken(word), say(word)];
  };
  expect(told('ar')).toEqual(['ar', 'الاستيراد']);
  expect(told('sw')).toEqual(['en', 'Imported lists']);
  expect(told('wo')).toEqual(['fr', 'Imports']);
});

test('none is said apart where there is a word for it, though the language counts it as one or as many', () => {
  const forms = { zero: 'Aucune note', one: '# note', other: '# notes' };
  for (const language of ['fr', 'en'] as const) {
    locale.value = language;
    expect([0, 1, 2].map((count) => plural(count, forms))).toEqual(['Aucune note', '1 note', '2 notes']);
  }
  locale.value = 'fr';
  expect(plural(0, { one: '# note', other: '# notes' })).toBe('0 note');
});
