import '../build/browser.ts';
import { expect, test } from 'vitest';
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
