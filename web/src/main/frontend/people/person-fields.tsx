import type { Schemas } from '../shell/api.ts';
import { filled, type Form } from '../shell/desk/form.ts';
import { tongue } from '../shell/locale.ts';
import { Choices, Field, Select } from '../shell/ui/parts.tsx';
import { birthOf } from './born.ts';
import { t } from './texts.ts';

/** A person as a form has it: texts only. */
export type PersonValues = {
  familyName: string; givenNames: string; middleName: string; preferredName: string; sex: string;
  precision: string; birthDay: string; birthMonth: string; birthYear: string; birthPlace: string;
  nationality: string; email: string; phone: string; secondPhone: string; address: string;
};

export const PERSON_AT = { 'phone-not-valid': 'phone', 'birth-in-future': 'birth', 'name-needed': 'familyName' } as const;

export function personValues(person?: Schemas['PersonView']): PersonValues {
  const { familyName, givenNames, middleName, preferredName, sex, birthDate, birthPrecision, birthPlace, nationality, email, phone, secondPhone, address } = person ?? {};
  const text = (value?: string | null) => value ?? '';
  return {
    familyName: text(familyName), givenNames: text(givenNames), middleName: text(middleName), preferredName: text(preferredName), sex: text(sex),
    precision: birthDate ? (birthPrecision ?? 'day') : person ? 'none' : 'day',
    birthDay: birthPrecision === 'day' || !birthPrecision ? text(birthDate) : '',
    birthMonth: text(birthDate).slice(5, 7), birthYear: text(birthDate).slice(0, 4),
    birthPlace: text(birthPlace), nationality: text(nationality), email: text(email), phone: text(phone), secondPhone: text(secondPhone), address: text(address),
  };
}

/** What the API takes; what the form does not show stays as it was. */
export function personOf(values: PersonValues, version: number, before?: Schemas['PersonView']): Schemas['SavePerson'] {
  const { precision, birthDay, birthMonth, birthYear, ...texts } = values;
  const given = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(text)]));
  return { ...given, ...birthOf(precision, birthDay, birthMonth, birthYear), nationality: filled(values.nationality)?.toUpperCase(), language: before?.language, version };
}

/** The names, sex and birth: what a school has of everybody. */
export function IdentityFields({ form }: { form: Form<PersonValues> }) {
  return (
    <>
      <div class="side">
        <Field label={t().familyName} autocomplete="off" autocapitalize="characters" required maxLength={100} {...form.text('familyName')} />
        <Field label={t().givenNames} autocomplete="off" autocapitalize="words" maxLength={150} {...form.text('givenNames')} />
      </div>
      <div class="across">
        <Choices legend={t().sex} name="sex" value={form.values.sex} options={[['F', t().sexes.F], ['M', t().sexes.M], ['', t().notKnown]]} onChange={(sex) => form.set({ sex })} />
      </div>
      <BirthFields form={form} />
    </>
  );
}

/** Many children have no birth certificate: one writes what is known, and no more. */
function BirthFields({ form }: { form: Form<PersonValues> }) {
  const { precision } = form.values;
  const wrong = form.wrong('birth') ?? form.wrong('birthDate');
  return (
    <>
      <div class="across">
        <Choices
          legend={t().birth}
          name="precision"
          value={precision}
          options={[['day', t().precisions.day], ['month', t().precisions.month], ['year', t().precisions.year], ['none', t().precisions.none]]}
          onChange={(next) => form.set({ precision: next })}
        />
      </div>
      {precision === 'day' && <Field label={t().birthDay} type="date" {...form.text('birthDay')} wrong={wrong} />}
      {(precision === 'month' || precision === 'year') && (
        <div class="side">
          {precision === 'month' && (
            <Select label={t().birthMonth} {...(form.text('birthMonth') as object)} name="birthMonth">
              <option value=""></option>
              {months().map(([number, name]) => <option key={number} value={number}>{name}</option>)}
            </Select>
          )}
          <Field label={t().birthYear} inputMode="numeric" pattern="\d{4}" maxLength={4} hint={precision === 'year' ? t().birthYearHint : undefined} {...form.text('birthYear')} wrong={wrong} />
        </div>
      )}
    </>
  );
}

function months(): [string, string][] {
  const words = new Intl.DateTimeFormat(tongue(), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => [String(i + 1).padStart(2, '0'), words.format(Date.UTC(2026, i, 1))]);
}

export function ContactFields({ form }: { form: Form<PersonValues> }) {
  return (
    <>
      <div class="side">
        <Field label={t().phone} type="tel" autocomplete="off" maxLength={40} {...form.text('phone')} />
        <Field label={t().secondPhone} type="tel" autocomplete="off" maxLength={40} {...form.text('secondPhone')} />
      </div>
      <Field label={t().email} type="email" autocomplete="off" maxLength={254} {...form.text('email')} />
      <Field label={t().address} autocomplete="off" maxLength={300} {...form.text('address')} />
    </>
  );
}

export function MoreFields({ form }: { form: Form<PersonValues> }) {
  return (
    <>
      <div class="side">
        <Field label={t().birthPlace} maxLength={120} {...form.text('birthPlace')} />
        <Field label={t().nationality} hint={t().nationalityHint} maxLength={2} {...form.text('nationality')} />
      </div>
      <div class="side">
        <Field label={t().middleName} maxLength={100} {...form.text('middleName')} />
        <Field label={t().preferredName} maxLength={100} {...form.text('preferredName')} />
      </div>
    </>
  );
}

export const personLabels = (): Partial<Record<keyof PersonValues, string>> => ({
  familyName: t().familyName, givenNames: t().givenNames, middleName: t().middleName, preferredName: t().preferredName, sex: t().sex,
  precision: t().birth, birthDay: t().birthDay, birthMonth: t().birthMonth, birthYear: t().birthYear, birthPlace: t().birthPlace,
  nationality: t().nationality, email: t().email, phone: t().phone, secondPhone: t().secondPhone, address: t().address,
});

export function sayPerson(field: string, value: unknown): string | undefined {
  if (field === 'sex') return t().sexes[value as 'F'] ?? t().notKnown;
  return field === 'precision' ? t().precisions[value as 'day'] : undefined;
}
