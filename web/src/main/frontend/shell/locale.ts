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

/** The language in which a word is there for the user. */
export const spoken = (word: Word): Locale => (word[locale.value] ? locale.value : locale.value === 'sw' ? 'en' : 'fr');

export const say = (word: Word): string => word[spoken(word)]!;

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

type Loader = () => Promise<unknown>;

/** By their file, such as /people/fr.ts. */
const words: Record<string, Loader> = {};

/** Tells where words are. Those who speak them do not name the files: a new word changes no file but its own. */
export function supply(all: Record<string, Loader>): void {
  Object.assign(words, all);
}

const loaded: Texts<unknown>[] = [];

/** The texts of one folder. They are loaded with its first screen, in the language of the moment. */
export class Texts<T> {
  readonly #now = signal<T | undefined>(undefined);
  readonly #folder: string;
  #tongue: Locale = 'fr';

  constructor(folder: string) {
    this.#folder = folder;
  }

  get t(): T {
    const now = this.#now.value;
    if (now === undefined) throw new Error(`${this.#folder}: texts not loaded`);
    return now;
  }

  /** The language of these texts now. */
  get tongue(): Locale {
    return this.#now.value === undefined ? locale.value : this.#tongue;
  }

  async load(language: Locale = locale.value): Promise<void> {
    const here = (each: Locale) => words[`/${this.#folder}/${each}.ts`];
    const tongue = here(language) ? language : language === 'sw' ? 'en' : 'fr';
    const { default: texts } = (await here(tongue)!()) as { default: T };
    this.#tongue = tongue;
    this.#now.value = texts;
    if (!loaded.includes(this)) loaded.push(this);
  }
}
