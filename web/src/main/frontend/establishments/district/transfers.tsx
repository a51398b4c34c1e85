import { useState } from 'preact/hooks';
import { answer } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { day, today } from '../../shell/format.ts';
import { nextId } from '../../shell/ids.ts';
import { membership } from '../../shell/session.ts';
import { Answered, Page, tell } from '../../shell/ui/page.tsx';
import { Button, Chip, Field, Refusal, Row, Select, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { whole } from '../../shell/desk/pages.ts';
import { useAnswer } from '../../shell/answers.ts';
import { api } from '../../shell/api.ts';
import { page, put } from './calls.ts';
import { t } from './texts.ts';
import type { Transfer } from './types.ts';

/** Schools that change their district: what waits for an answer stands first by its date, and a form gives one away. */
export default function Transfers() {
  const district = membership.value!.district!.id!;
  const path = `/districts/${district}/transfers`;
  const transfers = usePages<Transfer>(page(path), [path], path);
  return (
    <Page title={t().transfers} context={membership.value!.district!.name}>
      <Listed of={transfers} empty={<State kind="empty" title={t().noTransfers}>{t().noTransfersHelp}</State>}>
        {(pages) => <Sheet title={t().transfers}><ul class="rows">{pages.flat().map((each) => <li key={each.id}><Line of={each} path={path} onDecided={transfers.again} /></li>)}</ul></Sheet>}
      </Listed>
      <Propose district={district} onDone={transfers.again} />
    </Page>
  );
}

function Line({ of, path, onDecided }: { of: Transfer; path: string; onDecided: () => void }) {
  const { busy, problem, run } = useCall();
  const decide = (state: string) => () => run(async () => {
    await answer(put(`${path}/${of.id}/state`, { state }));
    tell(t().decided[state]!);
    onDecided();
  });
  const who = [of.proposedBy, of.decidedBy && of.decidedBy !== of.proposedBy && of.decidedBy].filter(Boolean).join(' → ');
  return (
    <>
      <Row margin={day(today(new Date(of.proposedAt)), 'margin')} under={[t().fromTo(of.from, of.to), of.reason, who].filter(Boolean).join(' · ')} end={<Chip kind={of.state === 'accepted' ? 'good' : of.state === 'proposed' ? 'late' : undefined}>{t().transferStates[of.state]}</Chip>}><b>{of.name}</b></Row>
      {of.state === 'proposed' && (
        <div class="body actions">
          <Refusal of={problem} offline={t().noLine} />
          {of.taking && <Button kind="solid" busy={busy && t().saving} onClick={decide('accepted')}>{t().accept}</Button>}
          {of.taking && <Button busy={busy && t().saving} onClick={decide('refused')}>{t().refuse}</Button>}
          {of.giving && <Button kind="quiet" busy={busy && t().saving} onClick={decide('withdrawn')}>{t().withdraw}</Button>}
        </div>
      )}
    </>
  );
}

function Propose({ district, onDone }: { district: string; onDone: () => void }) {
  const [id, setId] = useState(nextId);
  const { busy, problem, run } = useCall();
  const schools = useAnswer(() => whole((query) => api.GET('/api/v1/districts/{id}/establishments', { params: { path: { id: district }, query } })), [district]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    void run(async () => {
      const { state } = await answer(put<Transfer>(`/districts/${district}/transfers/${id}`, { establishment: given.get('establishment'), code: given.get('code'), reason: given.get('reason') }));
      tell(state === 'accepted' ? t().decided.accepted! : t().proposed);
      setId(nextId());
      form.reset();
      onDone();
    });
  };
  return (
    <Answered of={schools}>{({ items }) => <Sheet title={t().give}>
      <form class="body form" onSubmit={submit}>
        <Refusal of={problem} offline={t().noLine} />
        <Select label={t().school} name="establishment" required>{items.map((each) => <option key={each.id} value={each.id}>{each.name} · {each.code}</option>)}</Select>
        <Field label={t().takerCode} name="code" hint={t().takerCodeHint} maxLength={40} autocomplete="off" required />
        <Field label={t().reason} name="reason" maxLength={300} required />
        <div class="actions"><Button type="submit" kind="solid" busy={busy && t().saving}>{t().proposeTransfer}</Button></div>
      </form>
    </Sheet>}</Answered>
  );
}
