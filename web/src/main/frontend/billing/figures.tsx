import type { Schemas } from '../shell/api.ts';
import { day, money, percent } from '../shell/format.ts';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

type Currency = Schemas['FinanceViewCurrencyFigures'];

const AGES: Record<string, string> = { ahead: 'var(--bar2)', late30: 'var(--bar)', late60: 'var(--milc)', late90: 'var(--margin)', older: 'var(--lat)' };

/** What is owed by its age: one bar, its parts written beside it, each opening its invoices. */
export function Aged({ of }: { of: Currency }) {
  const parts: [string, number][] = [['ahead', of.due - of.late], ['late30', of.late30], ['late60', of.late60], ['late90', of.late90], ['older', of.older]];
  return (
    <Sheet title={t().aged}>
      <div class="body">
        <div style={{ display: 'flex', gap: '2px', blockSize: '28px', background: AGES.ahead }} aria-hidden="true">{parts.map(([name, amount]) => amount > 0 && <i key={name} style={{ flexGrow: amount, background: AGES[name] }} />)}</div>
      </div>
      <ul class="rows">
        {parts.map(([name, amount]) => (
          <li key={name}>
            <Row href={`/finance/invoices?figure=${name === 'ahead' ? 'due' : name}&currency=${of.currency}`} margin={<i style={{ display: 'inline-block', inlineSize: '12px', blockSize: '12px', borderRadius: '2px', background: AGES[name] }} />} end={<b>{money(amount, of.currency)}</b>} under={of.due > 0 ? percent(amount / of.due) : undefined}>{t().ages[name]}</Row>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** The other figures in a currency; each opens what stands behind it. */
export function Figures({ of, churn }: { of: Currency; churn: number }) {
  const rows: [string, string, string, string?][] = [
    [t().paidThisMonth, money(of.paid, of.currency), `/finance/invoices?figure=paid&currency=${of.currency}`],
    [t().recurring, money(of.recurring, of.currency), `/finance/invoices?figure=recurring&currency=${of.currency}`, of.booked > 0 ? t().booked(money(of.booked, of.currency)) : undefined],
    [t().unowned, money(of.unowned, of.currency), '/finance/bank'],
    [t().churn, percent(churn / 1000, 1), '/finance/contracts?state=ended'],
  ];
  return (
    <Sheet title={t().figures}>
      <ul class="rows">{rows.map(([name, value, href, under]) => <li key={name}><Row href={href} under={under} end={<b>{value}</b>}>{name}</Row></li>)}</ul>
    </Sheet>
  );
}

export function Forecast({ of }: { of: Currency }) {
  return (
    <Sheet title={t().forecast}>
      <ul class="rows">
        {of.forecast.map(({ month, amount }) => <li key={month}><Row end={<b>{money(amount, of.currency)}</b>}>{day(month, 'month')}</Row></li>)}
      </ul>
    </Sheet>
  );
}

/** Contracts by how far it has come. */
export function Contracts({ of }: { of: Schemas['FinanceViewContractFigures'] }) {
  const rows: [string, number, string][] = [
    [t().states.trial!, of.trial, 'state=trial'], [t().states.active!, of.active, 'state=active'], [t().stages.reminded!, of.reminded, 'stage=reminded'],
    [t().stages.readonly!, of.readonly, 'stage=readonly'], [t().stages.suspended!, of.suspended, 'stage=suspended'],
  ];
  return (
    <Sheet title={t().contractsTitle}>
      <ul class="rows">{rows.map(([name, count, query]) => <li key={name}><Row href={`/finance/contracts?${query}`} end={<b>{count}</b>}>{name}</Row></li>)}</ul>
    </Sheet>
  );
}
