import '../../shell/desk/below.css';
import type { Schemas } from '../../shell/api.ts';
import { may } from '../../shell/session.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Button, Row } from '../../shell/ui/parts.tsx';
import '../billing.css';
import { reason } from './reason.ts';
import type { Settle } from './settle.tsx';
import { t } from './texts.ts';

type Clearance = Schemas['ClearanceView'];

const ICONS: Record<string, Icon> = { queued: 'clock', sent: 'upload', cleared: 'check' };

/** An invoice at its State: why it is where it is, and what a person can do about it. */
export function ClearanceRow({ of, onSettle }: { of: Clearance; onSettle: (of: Settle) => void }) {
  const isOpen = of.state === 'refused' || of.state === 'unclear';
  const about = [t().systems[of.system] ?? of.system, of.reference, t().attempts(of.attempts)].filter(Boolean).join(' · ');
  return (
    <Row
      class="below"
      margin={<Icon name={ICONS[of.state] ?? 'warn'} />}
      under={<>{of.problem && <>{reason(of.problem, t().reasons)}<br /></>}{about}</>}
      end={isOpen && may('finance.manage') && (
        <>
          <Button onClick={() => onSettle({ of, act: 'enter' })}>{t().enter}</Button> <Button kind="quiet" onClick={() => onSettle({ of, act: 'again' })}>{t().again}</Button>
        </>
      )}
    >
      <a href={`/finance/invoices/${of.invoice}`}><b>{of.buyer}</b> · {of.number}</a>
    </Row>
  );
}
