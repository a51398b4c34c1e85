import { answer, api, type Schemas } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { tell } from '../../shell/ui/page.tsx';
import { Button, Dialog, Field, Refusal } from '../../shell/ui/parts.tsx';
import { t as b } from '../texts.ts';
import { t } from './texts.ts';

export interface Settle {
  of: Schemas['ClearanceView'];
  /** The number that the authority has it under, or handing it in again. */
  act: 'enter' | 'again';
}

interface Props {
  onClose: () => void;
  onDone: () => void;
}

/** What a person found out about an invoice that did not get through. */
export function Settling({ of, ...rest }: Props & { of?: Settle }) {
  return (
    <Dialog title={of ? t()[`${of.act}Title`](of.of.number) : ''} open={of !== undefined} onClose={rest.onClose}>
      {of && <Form of={of} {...rest} />}
    </Dialog>
  );
}

function Form({ of: { of, act }, onClose, onDone }: Props & { of: Settle }) {
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => (form.get(name) as string).trim();
    const body = act === 'enter' ? { reference: given('reference'), qr: given('qr') } : {};
    void run(async () => {
      await answer(api.PUT('/api/v1/finance/clearances/{invoice}', { params: { path: { invoice: of.invoice } }, body }));
      tell(act === 'enter' ? t().entered : t().queuedAgain);
      onClose();
      onDone();
    });
  };
  return (
    <form class="form" onSubmit={submit}>
      {!problem?.violations?.length && <Refusal of={problem} offline={b().noLine} />}
      <p>{act === 'enter' ? t().enterHelp : of.state === 'unclear' ? t().againUnclear : t().againRefused}</p>
      {act === 'enter' && <Field label={t().reference} name="reference" maxLength={100} wrong={wrong('reference')} autocomplete="off" required />}
      {act === 'enter' && <Field label={t().qr} name="qr" maxLength={500} wrong={wrong('qr')} autocomplete="off" required />}
      <div class="actions">
        <Button type="submit" kind={act === 'again' && of.state === 'unclear' ? 'danger' : 'solid'} busy={busy && b().saving}>{act === 'enter' ? t().enter : t().again}</Button>
        <Button kind="quiet" onClick={onClose}>{b().cancel}</Button>
      </div>
    </form>
  );
}
