import { useEffect, useRef, useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { Gate } from '../shell/ui/gate.tsx';
import { Button, Refusal } from '../shell/ui/parts.tsx';
import { here } from './countries.ts';
import { idOf, signedUp } from './draft.ts';
import { placed, SchoolFields, told } from './fields.tsx';
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
  useEffect(() => form.current!.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [problem]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const body = told(form.current!);
    void run(async () => {
      const school = await answer(api.PUT('/api/v1/sign-ups/{id}', { params: { path: { id: idOf(body.code, body.country) } }, body }));
      signedUp();
      onMade(school);
    });
  };

  return (
    <Gate title={t().signUp} pitch={t().signUpPitch}>
      <form class="form" ref={form} onSubmit={submit}>
        {!placed(problem) && <Refusal of={problem} offline={t().signUpNoLine} />}
        <SchoolFields where={where} onWhere={setWhere} problem={problem} />
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
