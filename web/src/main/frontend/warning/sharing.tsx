import { useState } from 'preact/hooks';
import { answer, api, isProblem } from '../shell/api.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Dialog } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';
import type { State } from './types.ts';

/** Whether the school learns together with those of its district that have agreed too; what that means is said before. */
export function Sharing({ shared, again }: { shared: boolean; again: () => void }) {
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const turn = async () => {
    setBusy(true);
    try {
      const now = await answer<State>(api.PUT('/api/v1/warnings/sharing', { body: { shared: !shared } }));
      tell(now.shared ? t().shared : t().unshared);
      again();
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      tell(thrown.detail ?? thrown.title);
    } finally {
      setBusy(false);
      setSure(false);
    }
  };
  const verb = shared ? t().unshare : t().share;
  return (
    <>
      <h3>{t().together}</h3>
      <p>{shared ? t().sharing : t().alone}</p>
      <p>{t().whatIsShared}</p>
      <Button kind="quiet" onClick={() => setSure(true)}>{verb}</Button>
      <Dialog title={verb} open={sure} onClose={() => setSure(false)}>
        <p>{shared ? t().unshareHelp : t().shareHelp}</p>
        <div class="actions">
          <Button kind={shared ? 'danger' : undefined} disabled={busy} onClick={() => void turn()}>{verb}</Button>
          <Button kind="quiet" onClick={() => setSure(false)}>{t().cancel}</Button>
        </div>
      </Dialog>
    </>
  );
}
