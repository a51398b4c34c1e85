import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages, whole } from '../../shell/desk/pages.ts';
import { day, moment, today } from '../../shell/format.ts';
import { nextId } from '../../shell/ids.ts';
import { Answered, Page, tell } from '../../shell/ui/page.tsx';
import { Button, Chip, Field, Refusal, Row, Select, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { page, put, remove } from './calls.ts';
import { t } from './texts.ts';
import type { Access } from './types.ts';

/** What the head lets the district see: who may look at which class until when, how often it looked, and the end of it. */
export default function DistrictAccess() {
  const accesses = usePages<Access>(page('/district-accesses'), []);
  return (
    <Page title={t().access} up="/more">
      <p class="lead">{t().accessLead}</p>
      <Listed of={accesses} empty={<State kind="empty" title={t().noAccess} />}>
        {(pages) => <Sheet title={t().accesses}><ul class="rows">{pages.flat().map((each) => <li key={each.id}><Line of={each} onRevoked={accesses.again} /></li>)}</ul></Sheet>}
      </Listed>
      <Grant onDone={accesses.again} />
    </Page>
  );
}

function Line({ of, onRevoked }: { of: Access; onRevoked: () => void }) {
  const { busy, problem, run } = useCall();
  const revoke = () => run(async () => {
    await answer(remove(`/district-accesses/${of.id}`));
    tell(t().revoked);
    onRevoked();
  });
  const looked = of.lookedAt ? t().looked(of.looks, `${day(today(new Date(of.lookedAt)), 'margin')}, ${moment(of.lookedAt)}`) : t().neverLooked;
  return (
    <>
      <Row under={[of.reason, t().until(day(of.validUntil, 'full')), looked].join(' · ')} end={<Chip kind={of.live ? 'late' : undefined} icon={of.live ? 'shield' : undefined}>{of.live ? t().isLive : t().isOver}</Chip>}><b>{of.className}</b></Row>
      {of.live && <div class="body actions"><Refusal of={problem} offline={t().noLine} /><Button kind="danger" busy={busy && t().saving} onClick={revoke}>{t().revoke(of.className)}</Button></div>}
    </>
  );
}

function Grant({ onDone }: { onDone: () => void }) {
  const [id, setId] = useState(nextId);
  const { busy, problem, run } = useCall();
  const classes = useAnswer(() => whole((query) => api.GET('/api/v1/classes', { params: { query } })), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    void run(async () => {
      await answer(put(`/district-accesses/${id}`, { schoolClass: given.get('schoolClass'), reason: given.get('reason'), validUntil: given.get('validUntil') }));
      tell(t().isGranted);
      setId(nextId());
      form.reset();
      onDone();
    });
  };
  return (
    <Answered of={classes}>{({ items }) => <Sheet title={t().grantTitle}>
      <form class="body form" onSubmit={submit}>
        <Refusal of={problem} offline={t().noLine} />
        <Select label={t().schoolClass} name="schoolClass" required>{items.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}</Select>
        <Field label={t().why} name="reason" hint={t().whyHint} maxLength={300} required />
        <Field label={t().lastDay} name="validUntil" type="date" min={today()} required />
        <div class="actions"><Button type="submit" kind="solid" busy={busy && t().saving}>{t().grant}</Button></div>
      </form>
    </Sheet>}</Answered>
  );
}
