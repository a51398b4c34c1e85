import { useCall } from '../shell/call.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Dialog, Field, Refusal } from '../shell/ui/parts.tsx';
import { t } from './keeping/texts.ts';

interface Props {
  title: string;
  open: boolean;
  help?: string;
  action: string;
  /** What is said once it is done. */
  done: string;
  work: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** What cannot be undone asks for a reason. */
export function Reasoned({ title, open, help, action, done, work, onClose }: Props) {
  const { busy, problem, run } = useCall();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = (new FormData(event.target as HTMLFormElement).get('reason') as string).trim();
    void run(async () => {
      await work(reason);
      tell(done);
      onClose();
    });
  };
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <Refusal of={problem} offline={t().noLine} />
        {help && <p>{help}</p>}
        <Field label={t().reason} name="reason" hint={t().reasonHint} minLength={5} maxLength={300} required />
        <div class="actions">
          <Button type="submit" kind="danger" busy={busy && t().saving}>{action}</Button>
          <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
