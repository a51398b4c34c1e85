import { useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem } from '../shell/api.ts';
import { Gate } from '../shell/ui/gate.tsx';
import { Banner, Button, Field } from '../shell/ui/parts.tsx';
import { isUserName } from './names.ts';
import { t as l } from './login/texts.ts';
import { t } from './texts.ts';

/** Asks for a mail with a link. The answer is the same for whoever asks, so it tells nobody who has a login here. */
export default function Forgotten() {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [login, setLogin] = useState('');
  const [asked, setAsked] = useState<string>();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const school = (new FormData(event.target as HTMLFormElement).get('school') as string | null)?.trim() || undefined;
    setBusy(true);
    try {
      await answer(api.POST('/api/v1/auth/password-reset', { body: { login: login.trim(), school } }));
      setAsked(login.trim());
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
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
        {problem && <Banner kind="bad">{problem.status === 0 ? l().noLine : problem.detail ?? problem.title}</Banner>}
        <Field label={l().login} name="login" value={login} autocomplete="username" autocapitalize="none" spellcheck={false} required onInput={(event) => setLogin(event.currentTarget.value)} />
        {isUserName(login) && <Field label={l().school} name="school" hint={l().schoolHint} autocapitalize="none" required />}
        <Button type="submit" kind="solid" busy={busy && t().asking}>{t().ask}</Button>
      </form>
      <p class="quiet-text">{t().paperLost}</p>
      <nav class="ways"><a href="/login">{t().toLogin}</a></nav>
    </Gate>
  );
}
