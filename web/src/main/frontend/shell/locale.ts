import { signal } from '@preact/signals';

/** French and English are complete; the others hold what pupils, guardians and teachers meet every day. */
export const LOCALES = { fr: 'Français', en: 'English', ar: 'العربية', sw: 'Kiswahili', wo: 'Wolof' } as const;
export type Locale = keyof typeof LOCALES;

/** A word in the languages that have it; French stands in for what is missing. */
export type Word = { fr: string; en: string } & Partial<Record<Locale, string>>;

const KEPT = 'locale';

export const locale = signal<Locale>(preferred());

/** The texts of the screen of now: where they are not in the user's language, they are marked as what they are. */
export const shown = signal<Texts<unknown> | undefined>(undefined);

export const tongue = () => shown.value?.tongue ?? locale.value;

export const direction = (language: Locale) => (language === 'ar' ? 'rtl' : 'ltr');

export function say(word: Word): string {
  return word[locale.value] ?? (locale.value === 'sw' ? word.en : word.fr);
}

/** Every text loaded so far follows before the page turns to the language. */
export async function speak(next: Locale): Promise<void> {
  await Promise.all(loaded.map((texts) => texts.load(next)));
  localStorage.setItem(KEPT, next);
  locale.value = next;
  dress();
}

export function dress(): void {
  document.documentElement.lang = locale.value;
  document.documentElement.dir = direction(locale.value);
}

function preferred(): Locale {
  const known = (tag: string | null): tag is Locale => tag !== null && tag in LOCALES;
  const kept = localStorage.getItem(KEPT);
  return known(kept) ? kept : (navigator.languages.map((tag) => tag.slice(0, 2)).find(known) ?? 'fr');
}

type Loader<T> = () => Promise<{ default: T }>;
type Loaders<T> = { fr: Loader<T>; en: Loader<T> } & Partial<Record<Locale, Loader<T>>>;

const loaded: Texts<unknown>[] = [];

/** The texts of one domain. They are loaded with its first screen, in the language of the moment. */
export class Texts<T> {
  readonly #now = signal<T | undefined>(undefined);
  readonly #loaders: Loaders<T>;
  #tongue: Locale = 'fr';

  constructor(loaders: Loaders<T>) {
    this.#loaders = loaders;
  }

  get t(): T {
    const now = this.#now.value;
    if (now === undefined) throw new Error('texts not loaded');
    return now;
  }

  /** The language of these texts now. */
  get tongue(): Locale {
    return this.#now.value === undefined ? locale.value : this.#tongue;
  }

  async load(language: Locale = locale.value): Promise<void> {
    const tongue = this.#loaders[language] ? language : language === 'sw' ? 'en' : 'fr';
    const { default: texts } = await this.#loaders[tongue]!();
    this.#tongue = tongue;
    this.#now.value = texts;
    if (!loaded.includes(this)) loaded.push(this);
  }
}
