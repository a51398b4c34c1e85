import '../../build/browser.ts';
import type { VNode } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import { locale } from '../../shell/locale.ts';
import '../../shell/words.ts';
import { Range } from './drawings.tsx';
import { texts } from './texts.ts';

beforeAll(() => {
  locale.value = 'fr';
  return texts.load('fr');
});

const figures = { count: 40, lowest: '4.00', highest: '18.00', mean: '11.25' };
const pupil = { status: 'scored', shown: '14.00', outOf: '20' };

test('the class’s range is drawn on the whole scale and said in words', () => {
  const { props } = Range({ figure: pupil, figures }) as VNode<Record<string, unknown>>;
  expect(props['aria-label']).toBe('Classe\u00a0: de 4,00 à 18,00, moyenne 11,25');
  expect((props.children as VNode<{ cx?: number }>[]).at(-1)!.props.cx).toBeCloseTo(4 + 192 * 0.7);
});

test('among fewer than five pupils nothing is drawn, since one of them could be made out', () => {
  expect(Range({ figure: pupil, figures: { ...figures, count: 4 } })).toBeNull();
  expect(Range({ figure: pupil, figures: { ...figures, count: 5 } })).not.toBeNull();
});

test('without a figure of the pupil there is no scale to draw on', () => expect(Range({ figure: { status: 'none' }, figures })).toBeNull());
