import type { Schemas } from '../shell/api.ts';
import { day, money } from '../shell/format.ts';
import { Chip, Row } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

type Family = Schemas['FamilyRow'];

/** A family in a list. @param end what stands at its end instead of what it owes */
export function FamilyLine({ of, onClick }: { of: Family; onClick?: () => void }) {
  const under = [t().number(of.number), of.payerName, of.classes, of.due > 0 && of.oldestDue && t().lateSince(day(of.oldestDue, 'full').toLowerCase())].filter(Boolean).join(' · ');
  return <Row margin={of.pupils} href={onClick ? undefined : `/fees/families/${of.id}`} onClick={onClick} under={under} end={<Owes of={of} />}><b>{of.name}</b></Row>;
}

function Owes({ of }: { of: Pick<Family, 'balance' | 'due' | 'currency'> }) {
  if (of.due > 0) return <Chip kind="bad" icon="warn">{money(of.due, of.currency)}</Chip>;
  if (of.balance < 0) return <Chip kind="good">{t().ahead(money(-of.balance, of.currency))}</Chip>;
  return of.balance > 0 ? <span>{money(of.balance, of.currency)}</span> : <Chip kind="good" icon="check">{t().paid}</Chip>;
}
