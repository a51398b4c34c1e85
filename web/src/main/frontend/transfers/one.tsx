import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { w } from '../shell/desk/words.ts';
import { day } from '../shell/format.ts';
import { Button, Chip, Field, Refusal } from '../shell/ui/parts.tsx';
import { Border, Filing, mustFile } from './border.tsx';
import { Paper } from './paper.tsx';
import { t } from './words.ts';

type Transfer = Schemas['TransferView'];

const GOOD = ['given', 'taken'];
const BAD = ['refused', 'expired'];

/** One transfer, and what this school may do with it now. */
export function One({ transfer, done }: { transfer: Transfer; done: () => void }) {
  const { id, side, own, school, state, border, pupil } = transfer;
  const awaited = state === 'agreed' && border?.consent === 'awaited';
  return (
    <section class="body stack" aria-label={transfer.identifier}>
      <p>
        <Chip kind={GOOD.includes(state) ? 'good' : BAD.includes(state) ? 'bad' : 'late'}>{t().state[state]}</Chip> {transfer.name && <><b>{transfer.name}</b>{' '}</>}
        <span class={transfer.name && 'quiet-text'}>{transfer.kind} {transfer.identifier}</span>
      </p>
      <p>{side === 'giving' ? t().towards(school) : t().from(school)}, {day(transfer.leavesOn, 'short')}</p>
      <p class="quiet-text small">{t().because(transfer.reason)}</p>
      {border && <Border of={border} state={state} />}
      {side === 'giving' && state === 'asked' && pupil === undefined && <p><Chip kind="late" icon="warn">{t().unknown}</Chip></p>}
      {transfer.refusal && <p>{t().because(transfer.refusal)}</p>}
      {state === 'taken' && side === 'receiving' && pupil && <p><a href={`/people/pupil/${pupil}`}>{t().enrol}</a></p>}
      {state === 'asked' && !own && <Answer of={transfer} done={done} />}
      {awaited && side === 'giving' && pupil && <Paper id={id} pupil={pupil} name={transfer.name ?? ''} done={done} />}
      {(state === 'asked' || awaited) && own && <Step id={id} step="withdraw" done={done} />}
      {state === 'given' && side === 'receiving' && <Step id={id} step="take" done={done} />}
    </section>
  );
}

function Step({ id, step, done }: { id: string; step: 'withdraw' | 'take'; done: () => void }) {
  const call = useCall();
  const path = { params: { path: { transfer: id } } };
  const run = () => call.run(async () => {
    await (step === 'take' ? answer(api.PUT('/api/v1/transfers/{transfer}/arrival', path)) : answer(api.PUT('/api/v1/transfers/{transfer}/answer', { ...path, body: { answer: 'withdraw' } })));
    done();
  });
  return <><Refusal of={call.problem} offline={w().notSent} /><div class="actions"><Button kind={step === 'take' ? 'solid' : 'quiet'} busy={call.busy && t().doing} onClick={() => void run()}>{t()[step]}</Button></div></>;
}

function Answer({ of: { id, border }, done }: { of: Transfer; done: () => void }) {
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const [filing, setFiling] = useState('');
  const call = useCall();
  const say = (word: 'consent' | 'refuse') => call.run(async () => {
    await answer(api.PUT('/api/v1/transfers/{transfer}/answer', { params: { path: { transfer: id } }, body: word === 'refuse' ? { answer: word, reason } : { answer: word, filing: filing.trim() || undefined } }));
    done();
  });
  return (
    <>
      {!refusing && mustFile(border) && <Filing border={border} name={`filing-${id}`} value={filing} onWrite={setFiling} />}
      {refusing && <Field label={t().why} name={`why-${id}`} hint={t().reasonHint} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />}
      <Refusal of={call.problem} offline={w().notSent} />
      <div class="actions">
        {!refusing && <Button kind="solid" busy={call.busy && t().doing} onClick={() => void say('consent')}>{t().consent}</Button>}
        <Button kind="quiet" busy={refusing && call.busy && t().doing} onClick={() => (refusing ? void say('refuse') : setRefusing(true))}>{t().refuse}</Button>
      </div>
    </>
  );
}
