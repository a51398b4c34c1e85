import { membership } from '../../shell/session.ts';
import { Button } from '../../shell/ui/parts.tsx';
import { t } from './texts.ts';

/** What a pupil without e-mail needs to log in. The secret is told once. */
export interface Told {
  name: string;
  username: string;
  /** Absent when it had been told before and the answer was lost. */
  secret?: string | null;
}

export function Slip({ told, onClose }: { told: Told; onClose: () => void }) {
  const school = membership.value?.school;
  return (
    <>
      {told.secret ? (
        <>
          <p>{t().slipHelp}</p>
          <div class="slip">
            <b>{school?.name}</b>
            <span>{told.name}</span>
            <dl class="facts">
              <dt>{t().address}</dt><dd>{location.host}</dd>
              <dt>{t().schoolCode}</dt><dd>{school?.slug}</dd>
              <dt>{t().username}</dt><dd>{told.username}</dd>
              <dt>{t().secret}</dt><dd class="secret">{told.secret}</dd>
            </dl>
          </div>
          <Button kind="solid" onClick={() => print()}>{t().printSlip}</Button>
        </>
      ) : (
        <p>{t().secretLost}</p>
      )}
      <Button kind="quiet" onClick={onClose}>{t().close}</Button>
    </>
  );
}
