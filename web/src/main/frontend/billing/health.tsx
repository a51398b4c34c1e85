import type { Schemas } from '../shell/api.ts';
import { moment, percent } from '../shell/format.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import './billing.css';
import { accountName } from './account-name.ts';
import { t } from './texts.ts';

type Health = Schemas['FinanceViewProviderHealth'];

/** Below this share of what was decided something is wrong with a provider and not with those who pay. */
const WELL = 0.8;
const HOURS = 24;

/** How payments fare with each provider. */
export function Providers({ of }: { of: Health[] }) {
  return (
    <Sheet title={t().providersTitle} end={<span class="quiet-text">{t().lastDay}</span>}>
      {of.length === 0 ? <p class="body">{t().noProviders}</p> : <ul class="rows">{of.map((each) => <li key={each.account}><ProviderRow of={each} among={of} /></li>)}</ul>}
    </Sheet>
  );
}

function ProviderRow({ of, among }: { of: Health; among: Health[] }) {
  const decided = of.paid + of.lost;
  const ill = decided > 0 && of.paid / decided < WELL;
  const under = of.paused ? t().paused : of.waiting > 0 ? t().waiting(of.waiting) : of.lastPaidAt ? t().lastPaid(moment(of.lastPaidAt)) : t().nothingAsked;
  return (
    <Row margin={<Icon name={of.paused ? 'clock' : ill ? 'warn' : 'check'} />} under={under} end={<>{of.hours.length > 0 && <Bars of={of.hours} />}{decided > 0 && <b>{percent(of.paid / decided, 1)}</b>}</>}>
      {accountName(of, among)}
    </Row>
  );
}

/** A bar for each hour, the last at the end; what was lost stands on what was paid. */
function Bars({ of }: { of: Health['hours'] }) {
  const most = Math.max(...of.map(({ paid, lost }) => paid + lost));
  const height = (count: number) => (20 * count) / most;
  return (
    <svg class="hours" viewBox="0 0 96 24" role="img" aria-label={t().hours(of.reduce((sum, { paid }) => sum + paid, 0), of.reduce((sum, { lost }) => sum + lost, 0))}>
      {of.map(({ ago, paid, lost }) => {
        const x = (HOURS - 1 - ago) * 4;
        return <g key={ago}><rect x={x} y={24 - height(paid)} width="3" height={height(paid)} /><rect class="lost" x={x} y={24 - height(paid + lost)} width="3" height={height(lost)} /></g>;
      })}
    </svg>
  );
}
