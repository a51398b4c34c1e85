import { useState } from 'preact/hooks';
import { answer, api } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { go, query } from '../../shell/router.ts';
import { admit, ended, session } from '../../shell/session.ts';
import { Banner, Button, Field, Refusal } from '../../shell/ui/basics.tsx';
import { Gate } from '../../shell/ui/gate.tsx';
import { Icon } from '../../shell/ui/glyph.tsx';
import { inside, isUserName } from '../names.ts';
import { Secret } from './secret.tsx';
import { t } from './texts.ts';

export default function Login() {
  const { busy, problem, run } = useCall();
  const [login, setLogin] = useState('');

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => (form.get(name) as string | null)?.trim() || undefined;
    void run(async () => {
      const body = { login: given('login')!, password: form.get('password') as string, school: given('school') };
      admit(await answer(api.POST('/api/v1/auth/login', { body })));
      go(inside(query('to')), true);
    });
  };

  return (
    <Gate title={t().promise} pitch={t().pitch}>
      <form class="form" onSubmit={submit}>
        {ended.value && session.value?.identity?.name && <Banner icon="key">{t().waitFor(session.value.identity.name)}</Banner>}
        <Refusal of={problem} offline={t().noLine} />
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
