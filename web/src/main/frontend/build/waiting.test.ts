import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

test('nothing waits for a function whose answer is a promise, which stands for a yes before it is kept', () => {
  const files = globSync('**/*.ts', { cwd: root, exclude: (name) => name === 'node_modules' }).filter((file) => !file.endsWith('waiting.test.ts'));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => /waitForFunction\((?!\()/.test(readFileSync(`${root}/${file}`, 'utf8')))).toEqual([]);
});
