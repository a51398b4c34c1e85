import { useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem } from '../../shell/api.ts';
import { go, query } from '../../shell/router.ts';
import { admit, ended, session } from '../../shell/session.ts';
import { Banner, Button, Field } from '../../shell/ui/basics.tsx';
import { Gate } from '../../shell/ui/gate.tsx';
import { Icon } from '../../shell/ui/glyph.tsx';
import { inside, isUserName } from '../names.ts';
import { Secret } from './secret.tsx';
import { t } from './texts.ts';

export default function Login() {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [login, setLogin] = useState('');

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => (form.get(name) as string | null)?.trim() || undefined;
    setBusy(true);
    try {
      const body = { login: given('login')!, password: form.get('password') as string, school: given('school') };
      admit(await answer(api.POST('/api/v1/auth/login', { body })));
      go(inside(query('to')), true);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Gate title={t().promise} pitch={t().pitch}>
      <form class="form" onSubmit={submit}>
        {ended.value && session.value?.identity?.name && <Banner icon="key">{t().waitFor(session.value.identity.name)}</Banner>}
        {problem && <Banner kind="bad">{problem.status === 0 ? t().noLine : problem.detail ?? problem.title}</Banner>}
        <Field label={t().login} name="login" autocomplete="username" autocapitalize="none" spellcheck={false} required onInput={(event) => setLogin(event.currentTarget.value)} />
        {isUserName(login) && <Field label={t().school} name="school" hint={t().schoolHint} autocomplete="organization" autocapitalize="none" required />}
        <Secret label={t().password} name="password" autocomplete="current-password" />
        <Button type="submit" kind="solid" busy={busy && t().logging}>{t().logIn}</Button>
      </form>
      <nav class="ways" aria-label={t().otherWays}>
        <a href="/forgotten">{t().forgotten}</a>
        <a href="/first">{t().firstTime}</a>
        <a href="/sign-up">{t().signUp}</a>
      </nav>
      <p class="note small quiet-text"><Icon name="phone" />{t().offlineAfter}</p>
    </Gate>
  );
}
