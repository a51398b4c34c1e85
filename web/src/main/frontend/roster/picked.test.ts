import { expect, test } from 'vitest';
import { changes, pick, samples } from './picked.ts';

test('what a file is, is seen by its content and not by its name', async () => {
  expect((await pick('liste.xlsx', new Blob(['Nom;Classe\nDiop;6e A']))).format).toBe('csv');
  expect((await pick('x', new Blob(['\ufeff<?xml version="1.0"?><fet version="6">']))).format).toBe('fet');
  expect((await pick('x', new Blob([new Uint8Array([0x50, 0x4b, 3, 4])]))).format).toBe('oneroster');
});

test('each try of a file has an id of its own', async () => {
  const content = new Blob(['Nom\nDiop']);
  expect((await pick('a', content)).id).not.toBe((await pick('a', content)).id);
});

test('a column is shown by its first different values', async () => {
  const { table } = await pick('a', new Blob(['Nom;Classe\nA;6e A\nB;6e A\nC;\nD;6e B\nE;6e C\nF;6e D']));
  expect(samples(table, 'Classe')).toEqual(['6e A', '6e B', '6e C']);
  expect(samples(table, 'Sexe')).toEqual([]);
});

test('only columns that a person changed are told to the school', () => {
  expect(changes({ Nom: 'family-name', Groupe: '', Tél: 'phone' }, { Nom: 'full-name', Groupe: '', Tél: 'phone' })).toEqual({ Nom: 'full-name' });
});
