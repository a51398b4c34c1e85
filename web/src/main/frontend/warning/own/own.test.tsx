import '../../build/browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { all } from '../../dashboard/charts/drawn.ts';
import type { Problem } from '../../shell/api.ts';
import { locale } from '../../shell/locale.ts';
import '../../shell/words.ts';
import { Switch } from './own.tsx';
import { texts } from './texts.ts';

beforeEach(async () => {
  locale.value = 'fr';
  await texts.load('fr');
});

test('a refusal that does not arrive is said beside the tick', () => {
  const cut = <Switch own={{ refused: false, offAtSchool: false }} busy={false} problem={{ status: 0 } as Problem} onSave={() => {}} />;
  expect(all(cut, 'div').map(({ text }) => text).join(' ')).toContain('Pas de réseau');
  const wrong = <Switch own={{ refused: false, offAtSchool: false }} busy={false} problem={{ status: 500, title: 'Erreur', detail: 'Plus tard' } as Problem} onSave={() => {}} />;
  expect(all(wrong, 'div').map(({ text }) => text).join(' ')).toContain('Plus tard');
});

test('the tick says what is saved, and what is wanted', () => {
  const wanted: boolean[] = [];
  const [tick] = all(<Switch own={{ refused: true, offAtSchool: false }} busy={false} onSave={(refused) => wanted.push(refused)} />, 'input');
  expect(tick!.props.checked).toBe(false);
  tick!.props.onChange({ currentTarget: { checked: true } });
  expect(wanted).toEqual([false]);
});

test('where the school does not warn there is no tick', () => {
  expect(all(<Switch own={{ refused: false, offAtSchool: true }} busy={false} onSave={() => {}} />, 'input')).toEqual([]);
});
