import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api, type Schemas } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { useWide } from '../../shell/desk/wide.ts';
import { w } from '../../shell/desk/words.ts';
import { may } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Chip, Refusal, Sheet } from '../../shell/ui/parts.tsx';
import { AccessTabs } from './access-tabs.tsx';
import './access.css';
import { groupsOf, kindOf, type Entry } from './permissions.ts';
import { t } from './texts.ts';

type Role = Schemas['RoleView'];
type Adjust = (role: string, permission: string, allowed: boolean) => void;

/** What each role may do in this school: as usual, changed here, or fixed. */
export default function Roles() {
  const answered = useAnswer(() => api.GET('/api/v1/roles').then((got) => ({ ...got, data: got.data && { items: got.data } })), [], 'roles');
  const [roles, setRoles] = useState<Role[]>();
  const { problem, run } = useCall();
  const wide = useWide();
  useEffect(() => setRoles(answered.data?.items), [answered.data]);
  const adjust: Adjust = async (role, permission, allowed) => {
    const show = (next: Role) => setRoles((now) => now?.map((each) => (each.role === role ? next : each)));
    const before = roles!.find((each) => each.role === role)!;
    show({ ...before, permissions: before.permissions?.map((each) => (each.permission === permission ? { ...each, allowed } : each)) });
    await run(async () => show(await answer(api.PUT('/api/v1/roles/{role}/permissions/{permission}', { params: { path: { role, permission } }, body: { allowed } }))), () => show(before));
  };
  return (
    <Page title={t().access}>
      <AccessTabs here="/roles" />
      <Answered of={answered}>
        {() => (
          <>
            <p class="lead">{t().rolesLead(changes(roles ?? []))}</p>
            <Refusal of={problem} offline={w().notSent} />
            {wide ? <Grid roles={roles ?? []} adjust={adjust} /> : <ByRole roles={roles ?? []} adjust={adjust} />}
            <p class="quiet-text small">{t().rolesHelp}</p>
          </>
        )}
      </Answered>
    </Page>
  );
}

function changes(roles: Role[]): number {
  return roles.flatMap((role) => role.permissions ?? []).filter((each) => kindOf(each) === 'changed').length;
}

function Grid({ roles, adjust }: { roles: Role[]; adjust: Adjust }) {
  return (
    <Sheet>
      <div class="scroll">
        <table class="roles-grid">
          <caption class="sr">{t().rolesTab}</caption>
          <thead>
            <tr>
              <th scope="col">{t().permission}</th>
              {roles.map((role) => <th scope="col" key={role.role}>{t().roles[role.role!]}</th>)}
            </tr>
          </thead>
          {groupsOf(roles[0]?.permissions ?? []).map(([group, permissions]) => (
            <tbody key={group}>
              <tr><th scope="rowgroup" colSpan={roles.length + 1}>{t().groups[group] ?? group}</th></tr>
              {permissions.map((permission) => (
                <tr key={permission}>
                  <th scope="row">{t().permissions[permission] ?? permission}</th>
                  {roles.map((role) => {
                    const entry = role.permissions?.find((each) => each.permission === permission);
                    return <td key={role.role} class={entry && kindOf(entry)}>{entry && <Box entry={entry} role={role.role!} adjust={adjust} />}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Sheet>
  );
}

function Box({ entry, role, adjust }: { entry: Entry; role: string; adjust: Adjust }) {
  const kind = kindOf(entry);
  const name = `${t().permissions[entry.permission!] ?? entry.permission}, ${t().roles[role]}`;
  return (
    <label>
      <input
        type="checkbox"
        checked={entry.allowed}
        disabled={entry.fixed || !may('roles.manage')}
        aria-label={kind === 'usual' ? name : `${name} (${t().marks[kind]})`}
        onChange={(event) => adjust(role, entry.permission!, event.currentTarget.checked)}
      />
      {kind !== 'usual' && <span class="small quiet-text">{t().marks[kind]}</span>}
    </label>
  );
}

function ByRole({ roles, adjust }: { roles: Role[]; adjust: Adjust }) {
  const [chosen, setChosen] = useState('teacher');
  const role = roles.find((each) => each.role === chosen) ?? roles[0];
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => tab.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), [role?.role]);
  return (
    <Sheet>
      <nav class="tabs" aria-label={t().rolesTab}>
        {roles.map((each) => <button type="button" key={each.role} ref={each === role ? tab : undefined} aria-pressed={each === role} onClick={() => setChosen(each.role!)}>{t().roles[each.role!]}</button>)}
      </nav>
      {groupsOf(role?.permissions ?? []).map(([group, permissions]) => (
        <fieldset class="choices" key={group}>
          <legend class="body">{t().groups[group] ?? group}</legend>
          {permissions.map((permission) => {
            const entry = role!.permissions!.find((each) => each.permission === permission)!;
            const kind = kindOf(entry);
            return (
              <label class="choice" key={permission}>
                <input type="checkbox" checked={entry.allowed} disabled={entry.fixed || !may('roles.manage')} onChange={(event) => adjust(role!.role!, permission, event.currentTarget.checked)} />
                <span>{t().permissions[permission] ?? permission}</span>
                {kind !== 'usual' && <Chip kind={kind === 'changed' ? 'act' : undefined}>{t().marks[kind]}</Chip>}
              </label>
            );
          })}
        </fieldset>
      ))}
    </Sheet>
  );
}
