import './district.css';
import { useState } from 'preact/hooks';
import { answer } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { day, today } from '../../shell/format.ts';
import { nextId } from '../../shell/ids.ts';
import { membership } from '../../shell/session.ts';
import { Page, tell } from '../../shell/ui/page.tsx';
import { Button, Field, Labelled, Refusal, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { page, put } from './calls.ts';
import { t } from './texts.ts';
import type { Notice } from './types.ts';

/** Messages to the heads of the district's schools: what was sent, and a new one. */
export default function Notices() {
  const district = membership.value!.district!.id!;
  const notices = usePages<Notice>(page(`/districts/${district}/notices`), [district], `/districts/${district}/notices`);
  return (
    <Page title={t().broadcast} context={membership.value!.district!.name}>
      <Compose district={district} onSent={notices.again} />
      <Listed of={notices} empty={<State kind="empty" title={t().noNotices}>{t().noNoticesHelp}</State>}>
        {(pages) => (
          <Sheet title={t().sent}>
            <ul class="rows">
              {pages.flat().map((each) => (
                <li key={each.id}>
                  <Row href={`/broadcast/${each.id}`} margin={day(today(new Date(each.sentAt)), 'margin')} under={[each.district, each.sentBy].filter(Boolean).join(' · ')} end={t().readBy(each.read, each.schools)}><b>{each.title}</b></Row>
                </li>
              ))}
            </ul>
          </Sheet>
        )}
      </Listed>
    </Page>
  );
}

function Compose({ district, onSent }: { district: string; onSent: () => void }) {
  const [id, setId] = useState(nextId);
  const { busy, problem, run } = useCall();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    void run(async () => {
      const { schools } = await answer(put<Notice>(`/districts/${district}/notices/${id}`, { title: given.get('title'), body: given.get('body') }));
      tell(t().noticeSent(schools));
      setId(nextId());
      form.reset();
      onSent();
    });
  };
  return (
    <Sheet title={t().newNotice}>
      <form class="body form" onSubmit={submit}>
        <Refusal of={problem} offline={t().noLine} />
        <Field label={t().subject} name="title" maxLength={150} required />
        <Labelled label={t().message} name="body" hint={t().messageHint}><textarea class="input" id="body" name="body" aria-describedby="body-hint" rows={5} maxLength={5000} required /></Labelled>
        <div class="actions"><Button type="submit" kind="solid" busy={busy && t().sending}>{t().sendToHeads}</Button></div>
      </form>
    </Sheet>
  );
}
