import { expect, test, vi } from 'vitest';
import type { Problem } from '../api.ts';

vi.stubGlobal('location', { origin: 'http://school.example', pathname: '/', search: '' });
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
vi.stubGlobal('addEventListener', () => undefined);
const { refusalAt } = await import('./form.ts');

const refused = (more: Partial<Problem>): Problem => ({ type: '/problems/people.phone-not-valid', title: 'Numéro de téléphone', status: 400, ...more });

test('a broken rule of a nested command stands at the field of its last part', () => {
  expect(refusalAt(refused({ violations: [{ field: 'person.email', message: 'pas une adresse' }] }), 'email')).toBe('pas une adresse');
});

test('a refusal of the domain stands at the field that its code belongs to, and nowhere else', () => {
  const at = { 'phone-not-valid': 'phone' };
  expect(refusalAt(refused({ detail: 'Ce numéro n’existe pas.' }), 'phone', at)).toBe('Ce numéro n’existe pas.');
  expect(refusalAt(refused({ detail: 'Ce numéro n’existe pas.' }), 'email', at)).toBeUndefined();
});

test('without a detail the title says it', () => {
  expect(refusalAt(refused({}), 'phone', { 'phone-not-valid': 'phone' })).toBe('Numéro de téléphone');
});

test('no network belongs to no field', () => {
  expect(refusalAt({ type: 'offline', title: '', status: 0 }, 'phone', { 'phone-not-valid': 'phone' })).toBeUndefined();
});
