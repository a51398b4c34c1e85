import { tongue } from './locale.ts';

const TAGS = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-u-nu-latn', sw: 'sw', wo: 'fr-FR' } as const;
/** Numbers and dates are of the language that the screen speaks, which need not be the user's. */
const tag = () => TAGS[tongue()];

const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>();

function once<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>(key: string, make: () => T): T {
  const full = `${tag()} ${key}`;
  if (!formatters.has(full)) formatters.set(full, make());
  return formatters.get(full) as T;
}

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form that the language takes for the number, or what is said of none where that is said apart; # stands for the number. */
export function plural(count: number, forms: Forms): string {
  const rules = once('plural', () => new Intl.PluralRules(tag()));
  return ((count === 0 && forms.zero) || (forms[rules.select(count)] ?? forms.other)).replace('#', number(count));
}

export function number(value: number, decimals = 0): string {
  const exact = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return once(`number ${decimals}`, () => new Intl.NumberFormat(tag(), exact)).format(value);
}

export function percent(share: number, decimals = 0): string {
  const exact = { style: 'percent', minimumFractionDigits: decimals, maximumFractionDigits: decimals } as const;
  return once(`percent ${decimals}`, () => new Intl.NumberFormat(tag(), exact)).format(share);
}

/** @param minor minor units; XOF and XAF have none */
export function money(minor: number, currency: string): string {
  const format = once(`money ${currency}`, () => new Intl.NumberFormat(tag(), { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }));
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0));
}

const DAYS = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  margin: { day: 'numeric', month: 'short' },
} as const;

/** Within a sentence; the first of a month is 1er in French. @param iso a calendar day such as 2026-11-26, the same wherever the reader is */
export function dayWithin(iso: string, style: keyof typeof DAYS = 'weekday'): string {
  const text = once(`day ${style}`, () => new Intl.DateTimeFormat(tag(), { ...DAYS[style], timeZone: 'UTC' })).format(new Date(`${iso}T00:00:00Z`));
  return tag() === 'fr-FR' ? text.replace(/\b1 (?=\D)/, '1er ') : text;
}

/** By itself, or where a sentence begins. */
export function day(iso: string, style: keyof typeof DAYS = 'long'): string {
  const text = dayWithin(iso, style);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The day before one that an interval no longer holds. */
export function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** A wall clock's time, as 10 h 04 in French and 10:04 elsewhere. */
export function clock(time: string, language = tongue()): string {
  const [hour = '', minute = ''] = time.split(':');
  if (language !== 'fr' && language !== 'wo') return `${hour}:${minute}`;
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
}

/** The reader's own clock at a moment. */
export function moment(at: string | number | Date, language = tongue()): string {
  const date = new Date(at);
  return clock(`${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`, language);
}

/** Today where the device is, or its day at a moment. */
export function today(at: number | Date = Date.now()): string {
  const now = new Date(at);
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** A day and an hour on the reader's clock, within a sentence. */
export const when = (at: string | number) => `${dayWithin(today(new Date(at)))}, ${moment(at)}`;

/** A person in running text: the family name first, in capitals, as schools write it. */
export const nameOf = ({ familyName = '', givenNames = '' }: { familyName?: string; givenNames?: string }) => `${familyName.toUpperCase()} ${givenNames}`.trim();
