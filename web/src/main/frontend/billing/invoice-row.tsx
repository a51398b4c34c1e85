import '../shell/desk/below.css';
import type { ComponentChildren } from 'preact';
import type { Schemas } from '../shell/api.ts';
import { day, money } from '../shell/format.ts';
import { Chip, Row } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

type Invoice = Schemas['InvoiceView'];

/** Days past the day of payment. */
export const lateBy = ({ dueOn, late }: Invoice) => (late ? Math.floor((Date.now() - Date.parse(`${dueOn}T00:00:00Z`)) / 86_400_000) : 0);

export function InvoiceChip({ of }: { of: Invoice }) {
  if (of.kind === 'credit_note') return null;
  if (of.state === 'paid') return <Chip kind="good" icon="check">{t().states.paid}</Chip>;
  return <Chip kind={of.late ? 'bad' : 'late'} icon={of.late ? 'warn' : 'clock'}>{of.late ? t().late : t().states[of.state]}</Chip>;
}

/** An invoice in a list. @param end what stands at its end instead of its state, or below it where there is no room */
export function InvoiceRow({ of, name, href, end, below }: { of: Invoice; name?: boolean; href?: string; end?: ComponentChildren; below?: boolean }) {
  const kind = of.kind === 'invoice' ? t().invoice : t().creditNote;
  return (
    <Row class={below ? 'below' : undefined} href={href} margin={day(of.issuedOn, 'margin')} under={[name ? `${kind} ${of.number}` : kind, of.kind === 'invoice' && of.state !== 'paid' && t().dueOn(day(of.dueOn, 'full').toLowerCase())].filter(Boolean).join(' · ')} end={end ?? <InvoiceChip of={of} />}>
      <b>{name ? of.buyer : of.number}</b> {money(of.kind === 'invoice' && of.state !== 'paid' ? of.total - of.settled : of.total, of.currency)}
    </Row>
  );
}
