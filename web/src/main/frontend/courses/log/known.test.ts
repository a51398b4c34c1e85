import { expect, test } from 'vitest';
import type { Op } from '../../shell/local.ts';
import { SAVE } from '../operations.ts';
import { together, type Entry } from './known.ts';

const entry = { id: 'e', schoolClass: 'c', subject: 's', subjectName: 'Maths', heldOn: '2026-11-26', done: 'Fractions', edits: true, version: 2, at: '' } as Entry;
const op = (entity: string, done: string, schoolClass = 'c') => ({ type: SAVE, entity, base: 0, data: { schoolClass, subject: 's', heldOn: '2026-11-26', done } }) as unknown as Op;
const of = (...ops: Op[]) => together([entry], ops, 'c', [{ id: 's', name: 'Maths' }]);

test('what waits here stands over what the school told, as pencil', () => expect(of(op('e', 'Décimaux'))).toMatchObject([{ id: 'e', done: 'Décimaux', pencil: true, version: 2, subjectName: 'Maths' }]));

test('what is new here is there at once', () => expect(of(op('f', 'Nouveau')).map(({ id, pencil, subjectName }) => [id, pencil, subjectName])).toEqual([['e', false, 'Maths'], ['f', true, 'Maths']]));

test('another class’s entry is not here', () => expect(of(op('f', 'Autre', 'd'))).toHaveLength(1));
