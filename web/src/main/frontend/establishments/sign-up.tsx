import { useEffect, useRef, useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { LOCALES, tongue } from '../shell/locale.ts';
import { Gate } from '../shell/ui/gate.tsx';
import { Button, Field, Refusal, Select } from '../shell/ui/parts.tsx';
import { countries, country, currencies, here, named, timeZones } from './countries.ts';
import { idOf, signedUp } from './draft.ts';
import './sign-up.css';
import { t } from './texts.ts';

type School = Schemas['EstablishmentView'];

/** A school signs up by itself. */
export default function SignUp() {
  const [made, setMade] = useState<School>();
  return made ? <Made of={made} /> : <Form onMade={setMade} />;
}

function Form({ onMade }: { onMade: (school: School) => void }) {
  const { busy, problem, run } = useCall();
  const form = useRef<HTMLFormElement>(null);
  const [where, setWhere] = useState(here() ?? '');
  const suggested = country(where);
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message ?? (problem?.type.endsWith('code-taken') && field === 'code' ? problem.detail : undefined);
  useEffect(() => form.current!.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [problem]);
  const placed = problem?.violations?.length || problem?.type.endsWith('code-taken');

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = (name: string) => (new FormData(form.current!).get(name) as string).trim();
    const body = {
      name: given('name'), code: given('code'), country: where, language: given('language'), currency: given('currency'), timeZone: given('timeZone'),
      contactName: given('contactName'), contactEmail: given('contactEmail'), contactPhone: given('contactPhone') || undefined,
    };
    void run(async () => {
      const school = await answer(api.PUT('/api/v1/sign-ups/{id}', { params: { path: { id: idOf(body.code, where) } }, body }));
      signedUp();
      onMade(school);
    });
  };

  return (
    <Gate title={t().signUp} pitch={t().signUpPitch}>
      <form class="form" ref={form} onSubmit={submit}>
        {!placed && <Refusal of={problem} offline={t().signUpNoLine} />}
        <Field label={t().schoolName} name="name" autocomplete="organization" wrong={wrong('name')} minLength={2} maxLength={200} required />
        <Select label={t().country} name="country" value={where} wrong={wrong('country')} required onChange={(event) => setWhere(event.currentTarget.value)}>
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
        <details>
          <summary>{t().terms}</summary>
          <ul class="rules">{t().termsText.map((each) => <li key={each}>{each}</li>)}</ul>
        </details>
        <label class="choice plain">
          <input type="checkbox" name="terms" required />
          <span>{t().accept}</span>
        </label>
        <Button type="submit" kind="solid" busy={busy && t().signingUp}>{t().signUpNow}</Button>
      </form>
      <nav class="ways"><a href="/login">{t().toLogin}</a></nav>
    </Gate>
  );
}

function Choice({ name, label, options, value }: { name: string; label: string; options: [string, string][]; value?: string }) {
  return (
    <Select name={name} label={label}>
      {options.map(([code, text]) => <option key={code} value={code} selected={code === value}>{text}</option>)}
    </Select>
  );
}

/** The head's way in is the link in the mail; nothing else opens the school. */
function Made({ of }: { of: School }) {
  return (
    <Gate title={t().madeTitle} pitch={t().made(of.name ?? '')}>
      <p>{t().madeMail(of.contactEmail ?? '')}</p>
      <p class="quiet-text">{t().madeNext}</p>
      <nav class="ways">
        <a href="/forgotten">{t().noMail}</a>
        <a href="/login">{t().toLogin}</a>
      </nav>
    </Gate>
  );
}
