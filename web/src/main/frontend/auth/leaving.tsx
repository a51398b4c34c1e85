import { useState } from 'preact/hooks';
import { api } from '../shell/api.ts';
import { forget, local } from '../shell/local.ts';
import { discard, drafts, flush, reviews, waiting } from '../shell/outbox.ts';
import { go } from '../shell/router.ts';
import { leave, owner } from '../shell/session.ts';
import { Banner, Button, Dialog } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

/** What would be lost with this device's copy. */
export const unsent = () => drafts.value.length + waiting.value.length + reviews.value.length;

/** Nobody leaves with entries that exist nowhere else, unless he or she says so. */
export function Leaving({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const send = async () => {
    setBusy(true);
    await flush().finally(() => setBusy(false));
    if (unsent() === 0) await logOut();
    else setFailed(waiting.peek().length > 0 ? t().notYet : t().finishFirst);
  };
  const ops = drafts.value.length + waiting.value.length;
  return (
    <Dialog title={t().unsent} open={open} onClose={onClose}>
      {failed && <Banner>{failed}</Banner>}
      <p>
        {ops > 0 && t().unsentCount(ops)} {reviews.value.length > 0 && t().toDecide(reviews.value.length)} {t().unsentHelp}
      </p>
      <Button kind="solid" busy={busy && t().sending} onClick={() => void send()}>{t().send}</Button>
      <a class="button" href="/review">{t().review}</a>
      <Button onClick={exportUnsent}>{t().export}</Button>
      <Button kind="danger" onClick={() => void discard().then(() => logOut(true))}>{t().discard}</Button>
      <p class="small quiet-text">{t().discardSure}</p>
      <Button kind="quiet" onClick={onClose}>{t().stay}</Button>
    </Dialog>
  );
}

/** What is kept on the device goes with the user; nobody after him or her finds it. */
export async function logOut(sure = false): Promise<void> {
  const mine = owner.peek();
  // Another page may have kept an entry since this one looked.
  if (mine && !sure && (await (await local(mine)).count('op')) > 0) return;
  await api.POST('/api/v1/auth/logout').catch(() => undefined);
  if (mine) await forget(mine);
  leave();
  go('/login', true);
}

function exportUnsent(): void {
  const entries = { unsent: [...drafts.peek(), ...waiting.peek()], toReview: reviews.peek() };
  const file = new Blob([JSON.stringify(entries, null, 1)], { type: 'application/json' });
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: 'educonnect.json' });
  link.click();
  URL.revokeObjectURL(link.href);
}
