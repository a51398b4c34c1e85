import { useState } from 'preact/hooks';
import { answer, api } from '../../shell/api.ts';
import { filled, useForm } from '../../shell/desk/form.ts';
import { FormView } from '../../shell/desk/form-view.tsx';
import { w } from '../../shell/desk/words.ts';
import { nextId } from '../../shell/ids.ts';
import { PersonPicker, type Picked } from '../../people/picker.tsx';
import { texts as peopleTexts } from '../../people/texts.ts';
import { tell } from '../../shell/ui/page.tsx';
import { Button, Choices, Field } from '../../shell/ui/parts.tsx';
import { RoleTicks } from './role-ticks.tsx';
import type { Told } from './slip.tsx';
import { t } from './texts.ts';
import { userNameOf } from './user-name.ts';

// The search for a person speaks with the words of people.
await peopleTexts.load();

const AT = {
  'phone-invalid': 'phone', 'contact-missing': 'email', 'contact-taken': 'email', 'already-member': 'email', 'username-taken': 'username',
  'secret-for-pupils-only': 'roles', 'role-not-found': 'roles', 'role-of-another-place': 'roles', forbidden: 'roles',
} as const;

/** By e-mail or phone, or with a user name and a secret on paper for a pupil or guardian who has neither. */
export function Invite({ onClose, done }: { onClose: () => void; done: (told?: Told) => void }) {
  const [id] = useState(() => nextId());
  const [picked, setPicked] = useState<Picked>();
  const form = useForm({
    start: { how: 'email' as 'email' | 'phone' | 'paper', name: '', email: '', phone: '', username: '', roles: ['teacher'] as string[], person: '' },
    at: AT,
    save: ({ how, name, email, phone, username, roles, person }) =>
      answer(api.PUT('/api/v1/members/{member}', {
        params: { path: { member: id } },
        body: { version: 0, name, roles, person: person || undefined, email: how === 'email' ? filled(email) : undefined, phone: how === 'phone' ? filled(phone) : undefined, username: how === 'paper' ? filled(username)?.toLowerCase() : undefined },
      })),
    done: (saved, { how, name, username }) => {
      if (how === 'paper') return done({ name, username: username.toLowerCase(), secret: saved.secret });
      tell(t().invited(name));
      done();
    },
  });
  const { how, roles, name } = form.values;
  const ready = Boolean(name.trim() && roles.length && (how === 'paper' ? form.values.username : form.values[how]));
  const choose = (person?: Picked) => {
    setPicked(person);
    const called = person && [person.givenNames, person.familyName].filter(Boolean).join(' ');
    form.set({ person: person?.id ?? '', ...(called && { name: called, username: form.values.username || userNameOf(person!.givenNames ?? '', person!.familyName ?? '') }) });
  };
  return (
    <FormView of={form} action={how === 'paper' ? t().makeLogin : t().sendInvitation} busy={w().sending} disabled={!ready} cancel={<Button kind="quiet" onClick={onClose}>{w().cancel}</Button>}>
      <Choices legend={t().how} name="how" value={how} options={[['email', t().byEmail], ['phone', t().byPhone], ['paper', t().onPaper]]} onChange={(next) => form.set({ how: next, roles: next === 'paper' ? ['pupil'] : roles[0] === 'pupil' ? ['teacher'] : roles })} />
      <PersonPicker label={t().person} hint={t().personHint} picked={picked} onPick={choose} />
      <Field label={t().name} required maxLength={200} {...form.text('name')} />
      {how === 'email' && <Field label={t().email} type="email" autocomplete="off" required {...form.text('email')} />}
      {how === 'phone' && <Field label={t().phone} type="tel" autocomplete="off" required {...form.text('phone')} />}
      {how === 'paper' && <Field label={t().username} hint={t().usernameHint} autocapitalize="none" autocomplete="off" spellcheck={false} required maxLength={40} {...form.text('username')} />}
      <RoleTicks roles={roles} among={how === 'paper' ? ['pupil', 'guardian'] : undefined} wrong={form.wrong('roles')} onChange={(next) => form.set({ roles: next })} />
    </FormView>
  );
}
