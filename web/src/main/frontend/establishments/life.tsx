import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Dialog, Field, Refusal } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

type School = Schemas['EstablishmentView'];

interface StateProps {
  of: School;
  open: boolean;
  onClose: () => void;
  onChanged: (school: School) => void;
}

/** Suspends or reopens, for a reason that is kept. */
export function StateChange({ of, open, onClose, onChanged }: StateProps) {
  const { busy, problem, run } = useCall();
  const suspends = of.state === 'open';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason') as string;
    void run(async () => {
      const body = { state: suspends ? 'suspended' : 'open', reason };
      onChanged(await answer(api.PUT('/api/v1/establishments/{id}/state', { params: { path: { id: of.id! } }, body })));
      tell(suspends ? t().suspended(of.name ?? '') : t().reopened(of.name ?? ''));
      onClose();
    });
  };
  return (
    <Dialog title={suspends ? t().suspendTitle(of.name ?? '') : t().reopenTitle(of.name ?? '')} open={open} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <Refusal of={problem} offline={t().noLine} />
        <p>{suspends ? t().suspendHelp : t().reopenHelp}</p>
        <Field label={t().reason} name="reason" hint={t().reasonHint} maxLength={300} required />
        <div class="actions">
          <Button type="submit" kind={suspends ? 'danger' : 'solid'} busy={busy && t().saving}>{suspends ? t().suspend : t().reopen}</Button>
          <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** For good; so that nobody does it by a slip, the school's code is to be typed. */
export function Closing({ of, open, onClose, onClosed, close }: { of: Pick<School, 'name' | 'code'>; open: boolean; onClose: () => void; onClosed: () => void; close: () => Promise<{ error?: unknown; response: Response }> }) {
  const { busy, problem, run } = useCall();
  const [typed, setTyped] = useState('');
  const same = typed.trim().toUpperCase() === of.code?.toUpperCase();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!same) return;
    void run(async () => {
      await answer(close());
      tell(t().closed(of.name ?? ''));
      onClose();
      onClosed();
    });
  };
  return (
    <Dialog title={t().closeTitle(of.name ?? '')} open={open} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <Refusal of={problem} offline={t().noLine} />
        <p>{t().closeHelp}</p>
        <Field label={t().typeCode(of.code ?? '')} name="code" autocomplete="off" autocapitalize="characters" spellcheck={false} required hint={same ? undefined : t().typeCodeHint} onInput={(event) => setTyped(event.currentTarget.value)} />
        <div class="actions">
          <Button type="submit" kind="danger" disabled={!same} busy={busy && t().saving}>{t().close}</Button>
          <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
