import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { type Asked, useCall } from '../shell/call.ts';
import { go, query } from '../shell/router.ts';
import { session } from '../shell/session.ts';
import { Gate } from '../shell/ui/gate.tsx';
import { tell } from '../shell/ui/page.tsx';
import { Banner, Button, Meter, said } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { inside } from './names.ts';
import { code, fieldOf } from './problems.ts';
import { Secret } from './login/secret.tsx';
import { lengthOf, SHORTEST, strength } from './strength.ts';
import { t as l } from './login/texts.ts';
import { t } from './texts.ts';

/**
 * Chooses a password: by the secret of a mail's link, which stands behind the #, so that no server and no log sees it;
 * or, for who is logged in, by the password of now.
 */
export default function Password() {
  const [token] = useState(() => location.hash.slice(1) || undefined);
  const { busy, problem, run } = useCall();
  const [done, setDone] = useState(false);
  if (done) return <Done />;
  if (!token && !session.value) return <NoLink title={t().noLink}>{t().noLinkHelp}</NoLink>;
  if (problem && code(problem) === 'auth.reset-link-spent') return <NoLink title={problem.title}>{problem.detail}</NoLink>;
  return (
    <Gate title={t().choosePassword} pitch={t().passwordPitch}>
      <Form token={token} busy={busy} problem={problem} run={run} onDone={() => (token ? setDone(true) : changed())} />
      {!token && <nav class="ways"><a href={inside(query('to'))}>{t().cancel}</a></nav>}
    </Gate>
  );
}

/** What the page was opened for goes on. */
function changed(): void {
  tell(t().passwordSaved);
  go(inside(query('to')), true);
}

interface FormProps extends Pick<Asked, 'busy' | 'problem' | 'run'> {
  token?: string;
  onDone: () => void;
}

function Form({ token, busy, problem, run, onDone }: FormProps) {
  const [password, setPassword] = useState('');
  const at = problem && fieldOf(problem);
  const why = problem && said(problem, l().noLine);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const current = (new FormData(form).get('current') as string | null) ?? undefined;
    void run(async () => {
      await answer(api.POST('/api/v1/auth/password', { body: { token, current, password } }));
      onDone();
    }, (refused) => form.querySelector<HTMLElement>(`#${fieldOf(refused) ?? 'password'}`)?.focus());
  };

  return (
    <form class="form" onSubmit={submit}>
      {problem && !at && <Banner kind="bad">{why}</Banner>}
      <ul class="rules">
        {t().rules(SHORTEST).map((rule) => <li key={rule}>{rule}</li>)}
      </ul>
      <input type="text" name="username" autocomplete="username" value={session.value?.identity?.email ?? ''} hidden readonly />
      {!token && <Secret label={t().current} name="current" autocomplete="current-password" wrong={at === 'current' ? why : undefined} />}
      <Secret label={t().newPassword} name="password" autocomplete="new-password" wrong={at === 'password' ? why : undefined} onInput={setPassword} />
      <Length of={password} />
      <Button type="submit" kind="solid" busy={busy && t().saving}>{t().savePassword}</Button>
    </form>
  );
}

/** How far the length goes towards enough, in words and as a bar. */
function Length({ of }: { of: string }) {
  const length = lengthOf(of);
  const now = strength(of);
  const text = t().strength[now](length, SHORTEST);
  return (
    <div class="length" role="status">
      <Meter label={text} of={SHORTEST} parts={[{ count: Math.min(length, SHORTEST), kind: now === 'short' || now === 'long' ? 'late' : undefined }]} />
      <p class={now === 'short' || now === 'long' ? 'small late' : now === 'empty' ? 'small quiet-text' : 'small good'}>{text}</p>
    </div>
  );
}

function NoLink({ title, children }: { title: string; children?: string }) {
  return (
    <Gate title={t().choosePassword} pitch={t().passwordPitch}>
      <State kind="empty" title={title} action={<a class="button solid" href="/forgotten">{t().askAnother}</a>}>{children}</State>
      <nav class="ways"><a href="/login">{t().toLogin}</a></nav>
    </Gate>
  );
}

function Done() {
  history.replaceState(history.state, '', location.pathname);
  return (
    <Gate title={t().passwordSaved} pitch={t().passwordSavedHelp}>
      <a class="button solid" href="/login">{l().logIn}</a>
    </Gate>
  );
}
