import { useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem } from '../shell/api.ts';
import { LOCALES, locale, speak, type Locale } from '../shell/locale.ts';
import { go, query } from '../shell/router.ts';
import { admit, ended, session } from '../shell/session.ts';
import { Cloth } from '../shell/ui/cloth.tsx';
import { Banner, Button, Field } from '../shell/ui/basics.tsx';
import './login.css';
import { t } from './texts.ts';

export default function Login() {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(false);
  const [login, setLogin] = useState('');

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => (form.get(name) as string | null)?.trim() || undefined;
    setBusy(true);
    try {
      const body = { login: given('login')!, password: form.get('password') as string, school: given('school') };
      admit(await answer(api.POST('/api/v1/auth/login', { body })));
      go(query('to') ?? '/', true);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div class="login">
      <header>
        <p class="brand">
          <img src="/icon.svg" alt="" width="40" height="40" /> EduConnect
        </p>
        <h1>{t().promise}</h1>
        <p>{t().pitch}</p>
      </header>
      <Cloth tall />
      <main>
        <form class="form" onSubmit={submit}>
          {ended.value && session.value?.identity?.name && <Banner icon="key">{t().waitFor(session.value.identity.name)}</Banner>}
          {problem && <Banner kind="bad">{problem.status === 0 ? t().noLine : problem.detail ?? problem.title}</Banner>}
          <Field label={t().login} name="login" autocomplete="username" autocapitalize="none" spellcheck={false} required onInput={(event) => setLogin(event.currentTarget.value)} />
          {isUserName(login) && <Field label={t().school} name="school" hint={t().schoolHint} autocomplete="organization" autocapitalize="none" />}
          <Field
            label={t().password}
            name="password"
            type={shown ? 'text' : 'password'}
            autocomplete="current-password"
            required
            end={<Button kind="quiet" onClick={() => setShown(!shown)}>{shown ? t().hide : t().show}</Button>}
          />
          <Button type="submit" kind="solid" busy={busy && t().logging}>{t().logIn}</Button>
        </form>
        <Languages />
      </main>
    </div>
  );
}

/** Neither an e-mail address nor a phone number. */
function isUserName(login: string): boolean {
  return /[a-z]/i.test(login) && !login.includes('@');
}

function Languages() {
  return (
    <ul class="languages">
      {(Object.entries(LOCALES) as [Locale, string][]).map(([code, name]) => (
        <li key={code}>
          <button type="button" lang={code} aria-pressed={locale.value === code} onClick={() => void speak(code)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
