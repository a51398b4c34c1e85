import { number } from '../../shell/format.ts';
import { locale } from '../../shell/locale.ts';
import type { Label } from '../types.ts';

/** A figure as the server rounded it, with the decimal sign of the language. */
export const decimal = (text: string) => number(Number(text), text.split('.')[1]?.length ?? 0);

/** A number with as many decimals as it has. */
export const exact = (value: number) => decimal(String(value));

/** Schools' rules name their bands in French and English. */
export const labelOf = ({ fr, en }: Label) => (locale.value === 'en' || locale.value === 'sw' ? en : fr);
