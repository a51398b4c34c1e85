import { useEffect, useState } from 'preact/hooks';
import { api, type Schemas } from '../../shell/api.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { may, session } from '../../shell/session.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Page } from '../../shell/ui/page.tsx';
import { Button, Dialog, Field, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { AccessTabs } from './access-tabs.tsx';
import './access.css';
import { ChangeMember } from './change-member.tsx';
import { Invite } from './invite.tsx';
import { Slip, type Told } from './slip.tsx';
import { t } from './texts.ts';

export type Member = Schemas['MemberView'];

/** Who may log in to the school, and as what. */
export default function Members() {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState<Member | 'new'>();
  const [told, setTold] = useState<Told>();
  const members = usePages<Member>((cursor) => api.GET('/api/v1/members', { params: { query: { q: asked || undefined, cursor } } }), [asked], asked ? undefined : 'members');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text]);
  const done = (next?: Told) => {
    setOpen(undefined);
    setTold(next);
    members.again();
  };
  const invite = may('members.manage') && <Button kind="solid" onClick={() => setOpen('new')}>{t().invite}</Button>;
  return (
    <Page title={t().access} end={invite}>
      <AccessTabs here="/members" />
      <Field label={t().search} name="q" type="search" hint={t().searchHint} autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <Listed of={members} empty={asked ? <State kind="empty" title={t().nobodyFound} action={<Button onClick={() => setText('')}>{t().clearSearch}</Button>} /> : <State kind="empty" title={t().nobody} action={invite}>{t().nobodyHelp}</State>}>
        {(pages) => (
          <Sheet>
            <ul class="rows">
              {pages.flat().map((member) => (
                <li key={member.id}>
                  <Row
                    onClick={may('members.manage') || may('secrets.reset') ? () => setOpen(member) : undefined}
                    margin={<Icon name={member.username ? 'key' : member.email ? 'message' : 'phone'} />}
                    under={[member.roles?.map((role) => t().roles[role] ?? role).join(', '), member.email ?? member.phone ?? (member.username && t().userName(member.username))].filter(Boolean).join(' · ')}
                    end={<Icon name="next" />}
                  >
                    <b>{member.name}</b> {member.name === session.value?.identity?.name && <span class="quiet-text small">{t().you}</span>}
                  </Row>
                </li>
              ))}
            </ul>
          </Sheet>
        )}
      </Listed>
      <Dialog title={open === 'new' ? t().invite : (open?.name ?? '')} open={open !== undefined} onClose={() => setOpen(undefined)}>
        {open === 'new' ? <Invite onClose={() => setOpen(undefined)} done={done} /> : open && <ChangeMember member={open} onClose={() => setOpen(undefined)} done={done} />}
      </Dialog>
      <Dialog title={t().slip} open={told !== undefined} onClose={() => setTold(undefined)}>
        {told && <Slip told={told} onClose={() => setTold(undefined)} />}
      </Dialog>
    </Page>
  );
}
