import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { Gate } from '../shell/ui/gate.tsx';
import { Button, Field, Refusal } from '../shell/ui/parts.tsx';
import { isUserName } from './names.ts';
import { t as l } from './login/texts.ts';
import { t } from './texts.ts';

/** Asks for a mail with a link. The answer is the same for whoever asks, so it tells nobody who has a login here. */
export default function Forgotten() {
  const { busy, problem, run } = useCall();
  const [login, setLogin] = useState('');
  const [asked, setAsked] = useState<string>();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const school = (new FormData(event.target as HTMLFormElement).get('school') as string | null)?.trim() || undefined;
    void run(async () => {
      await answer(api.POST('/api/v1/auth/password-reset', { body: { login: login.trim(), school } }));
      setAsked(login.trim());
    });
  };

  if (asked) {
    return (
      <Gate title={t().askedTitle} pitch={t().askedPitch}>
        <p>{t().asked(asked)}</p>
        <p class="quiet-text">{t().paperLost}</p>
        <Button onClick={() => setAsked(undefined)}>{t().askAnother}</Button>
        <nav class="ways"><a href="/login">{t().toLogin}</a></nav>
      </Gate>
    );
  }
  return (
    <Gate title={t().forgottenTitle} pitch={t().forgottenPitch}>
      <form class="form" onSubmit={submit}>
        <Refusal of={problem} offline={l().noLine} />
        <Field label={l().login} name="login" value={login} autocomplete="username" autocapitalize="none" spellcheck={false} required onInput={(event) => setLogin(event.currentTarget.value)} />
        {isUserName(login) && <Field label={l().school} name="school" hint={l().schoolHint} autocapitalize="none" required />}
        <Button type="submit" kind="solid" busy={busy && t().asking}>{t().ask}</Button>
      </form>
      <p class="quiet-text">{t().paperLost}</p>
      <nav class="ways"><a href="/login">{t().toLogin}</a></nav>
    </Gate>
  );
}
