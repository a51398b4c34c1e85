import '../../build/browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { all } from '../../dashboard/charts/drawn.ts';
import { locale } from '../../shell/locale.ts';
import { place } from '../../shell/router.ts';
import '../../shell/words.ts';
import '../../shell/school-offices.ts';
import { addressed, AuditFilter, given, soughtHere } from './audit-filter.tsx';
import { texts } from './texts.ts';

const LOGINS = '/audit?action=session.begun&role=teacher&from=2026-11-23&until=2026-11-26';

beforeEach(async () => {
  locale.value = 'fr';
  await texts.load('fr');
  place.value = LOGINS;
});

test('what is looked for stands in the address, and what is empty is not asked', () => {
  expect(given(soughtHere())).toEqual({ action: 'session.begun', role: 'teacher', from: '2026-11-23', until: '2026-11-26' });
  expect(addressed(soughtHere())).toBe(LOGINS);
  expect(addressed({ ...soughtHere(), action: '', role: '', from: '', until: '' })).toBe('/audit');
});

test('what was done is chosen by its words, of which the journal has every one', () => {
  const chosen = all(<AuditFilter of={soughtHere()} open onChange={() => {}} />, 'option').map(({ props, text }) => [props.value, text]);
  expect(chosen).toContainEqual(['session.begun', 'Connexion']);
  expect(chosen).toContainEqual(['teacher', 'Enseignant']);
  expect(chosen).toContainEqual(['session', 'session']);
});

test('who looks for something else is no longer held to one thing', () => {
  place.value = '/audit?entity=pupil&id=p';
  const asked: unknown[] = [];
  const [about] = all(<AuditFilter of={soughtHere()} open onChange={(more) => asked.push(more)} />, 'select');
  about!.props.onChange({ currentTarget: { value: 'staff' } });
  expect(asked).toEqual([{ entity: 'staff', id: '' }]);
});
