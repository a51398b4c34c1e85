import { useState } from 'preact/hooks';
import { answer, api } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { useForm } from '../../shell/desk/form.ts';
import { FormView } from '../../shell/desk/form-view.tsx';
import { whole } from '../../shell/desk/pages.ts';
import { w } from '../../shell/desk/words.ts';
import { may } from '../../shell/session.ts';
import { tell } from '../../shell/ui/page.tsx';
import { Button, Refusal } from '../../shell/ui/parts.tsx';
import type { Member } from './members.tsx';
import { RoleTicks } from './role-ticks.tsx';
import type { Told } from './slip.tsx';
import { t } from './texts.ts';

const AT = { 'last-head': 'roles', 'role-not-found': 'roles', 'role-of-another-place': 'roles', forbidden: 'roles' } as const;
const start = (member?: Member) => ({ roles: member?.roles ?? [] });

/** Other roles, another secret, or no access any more. */
export function ChangeMember({ member, onClose, done }: { member: Member; onClose: () => void; done: (told?: Told) => void }) {
  const [ending, setEnding] = useState(false);
  const { busy, problem, run } = useCall();
  const path = { params: { path: { member: member.id! } } };
  const form = useForm({
    start: start(member),
    version: member.version,
    at: AT,
    save: ({ roles }, version) => answer(api.PUT('/api/v1/members/{member}', { ...path, body: { name: member.name!, roles, person: member.person ?? undefined, version } })),
    read: async () => {
      const { items } = await answer(whole<Member>((query) => api.GET('/api/v1/members', { params: { query: { ...query, q: member.name } } })));
      const now = items.find((each) => each.id === member.id);
      return { values: start(now), version: now?.version ?? 0 };
    },
    done: () => {
      tell(t().changed(member.name!));
      done();
    },
  });
  const paper = !member.email && !member.phone && member.username;
  const refusal = <Refusal of={problem} offline={w().notSent} />;
  if (ending) {
    return (
      <>
        <p>{t().endHelp(member.name!)}</p>
        {refusal}
        <Button kind="danger" busy={busy && w().removing} onClick={() => void run(async () => { await answer(api.DELETE('/api/v1/members/{member}', path)); tell(t().ended(member.name!)); done(); })}>{t().endAccess}</Button>
        <Button kind="quiet" onClick={() => setEnding(false)}>{w().cancel}</Button>
      </>
    );
  }
  return (
    <>
      <p class="quiet-text">{member.email ?? member.phone ?? member.username}</p>
      {may('members.manage') && (
        <FormView
          of={form}
          action={t().saveRoles}
          busy={w().saving}
          labels={{ roles: t().rolesLegend }}
          say={(_, value) => (value as string[]).map((role) => t().roles[role]).join(', ')}
          disabled={form.values.roles.length === 0}
          cancel={<Button kind="quiet" onClick={onClose}>{w().cancel}</Button>}
        >
          <RoleTicks roles={form.values.roles} wrong={form.wrong('roles')} onChange={(roles) => form.set({ roles })} />
        </FormView>
      )}
      {refusal}
      {paper && may('secrets.reset') && (
        <Button onClick={() => void run(async () => {
          const { secret } = await answer(api.POST('/api/v1/members/{member}/secret', path));
          done({ name: member.name!, username: member.username!, secret });
        })}>
          {t().newSecret}
        </Button>
      )}
      {may('members.manage') && <Button kind="quiet" onClick={() => setEnding(true)}>{t().endAccess}</Button>}
    </>
  );
}
