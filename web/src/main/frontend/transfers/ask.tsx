import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { w } from '../shell/desk/words.ts';
import { today } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { Button, Choices, Field, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { Filing } from './border.tsx';
import { t } from './words.ts';

const EMPTY = { school: '', kind: 'matricule', identifier: '', reason: '' };

/** Asks the other school; asking is this school's consent. */
export function Ask({ done }: { done: () => void }) {
  const [id, setId] = useState(nextId);
  const [side, setSide] = useState<'receiving' | 'giving'>('receiving');
  const [fields, setFields] = useState(EMPTY);
  const [leavesOn, setLeavesOn] = useState(today());
  const [filing, setFiling] = useState('');
  const call = useCall();
  const field = (name: keyof typeof EMPTY, hint?: string) => <Field label={t()[name]} name={name} hint={hint} required value={fields[name]} onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })} />;
  const send = () => call.run(async () => {
    await answer(api.PUT('/api/v1/transfers/{transfer}', { params: { path: { transfer: id } }, body: { side, leavesOn, ...fields, filing: (side === 'giving' && filing.trim()) || undefined } }));
    setId(nextId());
    setFields(EMPTY);
    setFiling('');
    done();
  });
  return (
    <Sheet title={t().ask}>
      <form class="body stack" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <Choices legend={t().side} name="side" value={side} options={[['receiving', t().sides.receiving], ['giving', t().sides.giving]]} onChange={setSide} />
        {field('school', t().schoolHint)}
        {field('kind', t().kindHint)}
        {field('identifier')}
        <Field label={t().leavesOn} name="leavesOn" type="date" required value={leavesOn} onInput={(event) => setLeavesOn(event.currentTarget.value)} />
        {field('reason', t().reasonHint)}
        {side === 'giving' && <Filing name="filing" value={filing} onWrite={setFiling} />}
        <Refusal of={call.problem} offline={w().notSent} />
        <div class="actions"><Button kind="solid" type="submit" busy={call.busy && t().sending}>{t().send}</Button></div>
      </form>
    </Sheet>
  );
}
