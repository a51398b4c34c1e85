import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../shell/${file}`, import.meta.url), 'utf8');

test('the types are what the description of the interface says', async () => {
  expect(read('schema.d.ts')).toBe(astToString(await openapiTS(JSON.parse(read('schema.json')))));
});
