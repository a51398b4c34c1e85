import { number, today } from '../../shell/format.ts';
import { tongue } from '../../shell/locale.ts';

/** With as many decimals as it has. */
export const exact = (value: number) => number(value, String(value).split('.')[1]?.length ?? 0);

export function bytes(size: number): string {
  const [kilo, mega] = tongue() === 'fr' ? ['ko', 'Mo'] : ['kB', 'MB'];
  return size < 1_000_000 ? `${number(Math.max(1, Math.round(size / 1000)))}\u00a0${kilo}` : `${number(size / 1_000_000, 1)}\u00a0${mega}`;
}

/** What a field of a day and an hour holds. */
export function field(at?: string | null): string {
  if (!at) return '';
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${today(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

export const instant = (text: string) => (text ? new Date(text).toISOString() : undefined);

export const numeric = (text: string) => (text.trim() === '' ? undefined : Number(text.trim().replace(',', '.')));
