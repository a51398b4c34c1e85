import { LOCALES, direction, locale, type Locale } from '../locale.ts';
import { Select } from '../ui/parts.tsx';
import { w } from './words.ts';

/** What stands before each line of a slip, in the words of the login: address, school code, user name, code. */
export const SLIP: Record<Locale, [address: string, school: string, login: string, code: string]> = {
  fr: ['Adresse', 'Code de l’établissement', 'Nom d’utilisateur', 'Code secret'],
  en: ['Address', 'School code', 'User name', 'Secret code'],
  ar: ['العنوان', 'رمز المدرسة', 'اسم المستخدم', 'الرمز السري'],
  sw: ['Anwani', 'Msimbo wa shule', 'Jina la mtumiaji', 'Msimbo wa siri'],
  wo: ['Adrees', 'Kodu lekkool bi', 'Turu jëfandikukat', 'Kodu sekkare'],
};

/** Families read slips in another language than the office does. */
export function SlipLanguage({ value = locale.value, onChange }: { value?: Locale; onChange: (language: Locale) => void }) {
  return (
    <Select label={w().slipLanguage} name="slip-language" value={value} onChange={(event) => onChange(event.currentTarget.value as Locale)}>
      {Object.entries(LOCALES).map(([code, name]) => <option key={code} value={code} lang={code}>{name}</option>)}
    </Select>
  );
}

interface FactsProps {
  language?: Locale;
  school?: string;
  username: string;
  secret?: string | null;
}

/** What a pupil types in, letter by letter from left to right in every language. */
export function SlipFacts({ language = locale.value, school, username, secret }: FactsProps) {
  const facts = [location.host, school, username, secret];
  return (
    <dl lang={language} dir={direction(language)}>
      {facts.map((fact, i) => (
        <div key={i}><dt>{SLIP[language][i]}</dt><dd class={i === 3 ? 'secret' : undefined}><bdi dir="ltr">{fact}</bdi></dd></div>
      ))}
    </dl>
  );
}
