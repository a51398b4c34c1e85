import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const files = globSync('**/{,*-}fr.ts', { cwd: root, exclude: (name) => name === 'node_modules' });

/** The texts of a file of words, a letter for each value; of one that holds another text only the inner is looked at. */
const texts = (source: string) => [...source.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '').matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, template]) => plain ?? template!.replaceAll(/\$\{[^}]*\}/g, 'x')).filter((text) => !text.includes('${'));

/** A sign that belongs to the word before it, or a quotation mark to the word after it, with a space at which a line may break. */
const BROKEN = /\S [;:?!»%](?=[\s.,)»’…]|$)(?! ')|« /;

test('in French no line breaks before a sign of two parts or inside quotation marks', () => {
  expect(files.length).toBeGreaterThan(20);
  const broken = files.flatMap((file) => texts(readFileSync(`${root}/${file}`, 'utf8')).filter((text) => BROKEN.test(text)).map((text) => `${file}: ${text}`));
  expect(broken).toEqual([]);
});
