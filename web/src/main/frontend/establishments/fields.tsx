import type { Problem } from '../shell/api.ts';
import { LOCALES, tongue } from '../shell/locale.ts';
import { Field, Select } from '../shell/ui/parts.tsx';
import { countries, country, currencies, timeZones } from './countries.ts';
import { named } from './named.ts';
import { t } from './texts.ts';

interface Props {
  /** The code of the country. */
  where: string;
  onWhere: (country: string) => void;
  problem?: Problem;
}

const taken = (problem?: Problem) => Boolean(problem?.type.endsWith('code-taken'));

/** Whether a refusal is told at a field. */
export const placed = (problem?: Problem) => Boolean(problem?.violations?.length) || taken(problem);

/** What whoever begins a school tells of it. */
export function told(form: HTMLFormElement) {
  const given = new FormData(form);
  const word = (name: string) => (given.get(name) as string).trim();
  return {
    name: word('name'), code: word('code'), country: word('country'), language: word('language'), currency: word('currency'), timeZone: word('timeZone'),
    contactName: word('contactName'), contactEmail: word('contactEmail'), contactPhone: word('contactPhone') || undefined,
  };
}

/** The fields of a school that begins: the country suggests language, money and clock. */
export function SchoolFields({ where, onWhere, problem }: Props) {
  const suggested = country(where);
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message ?? (taken(problem) && field === 'code' ? problem!.detail : undefined);
  return (
    <>
      <Field label={t().schoolName} name="name" autocomplete="organization" wrong={wrong('name')} minLength={2} maxLength={200} required />
      <Select label={t().country} name="country" value={where} wrong={wrong('country')} required onChange={(event) => onWhere(event.currentTarget.value)}>
        <option value="">{t().choose}</option>
        {countries(tongue()).map(([code, name]) => <option key={code} value={code}>{name}</option>)}
      </Select>
      <Field label={t().officialCode} name="code" hint={t().officialCodeHint} wrong={wrong('code')} minLength={2} maxLength={40} autocapitalize="characters" spellcheck={false} required />
      <details>
        <summary>{suggested ? t().suggested(named('language', suggested.language, tongue()), named('currency', suggested.currency, tongue()), suggested.timeZone) : t().suggestedNone}</summary>
        <div class="side" key={where}>
          <Choice name="language" label={t().language} options={Object.entries(LOCALES)} value={suggested?.language} />
          <Choice name="currency" label={t().currency} options={currencies().map((code) => [code, named('currency', code, tongue())])} value={suggested?.currency} />
          <Choice name="timeZone" label={t().timeZone} options={timeZones().map((zone) => [zone, zone.replace('_', ' ')])} value={suggested?.timeZone} />
        </div>
      </details>
      <Field label={t().contactName} name="contactName" hint={t().contactHint} autocomplete="name" wrong={wrong('contactName')} maxLength={200} required />
      <Field label={t().email} name="contactEmail" type="email" hint={t().emailHint} autocomplete="email" wrong={wrong('contactEmail')} maxLength={254} required />
      <Field label={t().phoneOptional} name="contactPhone" type="tel" autocomplete="tel" wrong={wrong('contactPhone')} maxLength={30} />
    </>
  );
}

function Choice({ name, label, options, value }: { name: string; label: string; options: [string, string][]; value?: string }) {
  return (
    <Select name={name} label={label}>
      {options.map(([code, text]) => <option key={code} value={code} selected={code === value}>{text}</option>)}
    </Select>
  );
}
