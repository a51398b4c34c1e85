import { number, percent } from '../../shell/format.ts';
import { locale } from '../../shell/locale.ts';
import type { Label } from '../types.ts';
import { t, texts } from './texts.ts';

/** The parts of a scheme's document that are told in words or adjusted here; the others stay as they are. */
export interface Document {
  title: Label;
  scale: { maximum?: number | null; pass: number };
  entry: { maximum: number; step?: number | null; codes?: { code: string }[] };
  categories: { code: string; label: Label; way: string; weight: number; ifMissing: string; dropLowest?: number; best?: number }[];
  states: Record<string, string>;
  periods: { year?: { general: string } };
  general: { way: string; minimumShare: number };
  rounding: { mode: string; decimals: number };
  ranking: { general: boolean; subject: boolean };
}

export const labelOf = ({ fr, en }: Label) => (texts.tongue === 'en' || locale.value === 'sw' ? en : fr);

export const exact = (value: number) => number(value, String(value).split('.')[1]?.length ?? 0);

/** What the rules do, in sentences. */
export function plain({ scale, entry, categories, periods, general, rounding, ranking }: Document): string[] {
  const say = t().say;
  const all = categories.reduce((sum, { weight }) => sum + weight, 0);
  return [
    !scale.maximum ? say.points : say.scale(exact(scale.maximum), exact(scale.maximum * scale.pass)),
    say.entry(exact(entry.maximum), entry.step ? exact(entry.step) : undefined),
    entry.codes?.length ? say.letters(entry.codes.map(({ code }) => code).join(', ')) : '',
    ...categories.map(({ label, way, weight, ifMissing, dropLowest, best }) =>
      [
        say.category(labelOf(label), exact(weight), percent(weight / all)),
        say.ways[way],
        dropLowest ? say.dropLowest(dropLowest) : '',
        best ? say.best(best) : '',
        ifMissing === 'no-result' ? say.noResult : '',
      ].filter(Boolean).join(' '),
    ),
    say.never,
    say.general[general.way] ?? '',
    general.way !== 'none' && general.minimumShare > 0 ? say.share(percent(general.minimumShare)) : '',
    periods.year ? (say.year[periods.year.general] ?? '') : '',
    say.rounding(rounding.decimals, t().modes[rounding.mode] ?? rounding.mode),
    ranking.general ? (ranking.subject ? say.rankBoth : say.rankGeneral) : ranking.subject ? say.rankSubject : say.rankNone,
  ].filter(Boolean);
}

/** What a school may change in a form; texts, as they are typed. */
export interface Adjusted extends Record<string, unknown> {
  name: string;
  weights: string[];
  step: string;
  decimals: string;
  mode: string;
  general: boolean;
  subject: boolean;
  states: Record<string, string>;
}

export function adjustable(name: string, { categories, entry, rounding, ranking, states }: Document): Adjusted {
  return {
    name,
    weights: categories.map(({ weight }) => exact(weight)),
    step: entry.step ? exact(entry.step) : '',
    decimals: String(rounding.decimals),
    mode: rounding.mode,
    general: ranking.general,
    subject: ranking.subject,
    states: { ...states },
  };
}

/** A number above zero, with a comma or a point. */
export function positive(text: string): number | undefined {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) && value > 0 ? value : undefined;
}

/** The document with what was adjusted; what is no number stays as it was. */
export function adjusted<D extends Document>(document: D, { weights, step, decimals, mode, general, subject, states }: Adjusted): D {
  return {
    ...document,
    categories: document.categories.map((category, i) => ({ ...category, weight: positive(weights[i] ?? '') ?? category.weight })),
    entry: { ...document.entry, step: positive(step) ?? null },
    rounding: { ...document.rounding, mode, decimals: Number(decimals) },
    ranking: { ...document.ranking, general: general && document.general.way !== 'none', subject },
    states: { ...states },
  };
}
