import { money } from '../shell/format.ts';
import { Button, Field } from '../shell/ui/parts.tsx';
import { minor } from '../billing/save.ts';
import { plain } from './plain.ts';
import { t } from './keeping/texts.ts';

interface Typed {
  dueOn: string;
  amount: string;
}

const MOST = 24;
const EMPTY: Typed = { dueOn: '', amount: '' };

/** As one types them; a fee has one at least. */
export const written = (of: { dueOn: string; amount: number }[], currency: string): Typed[] => (of.length > 0 ? of.map(({ dueOn, amount }) => ({ dueOn, amount: plain(amount, currency) })) : [EMPTY]);

/** As the school is told them, by their day. */
export const read = (of: Typed[], currency: string) => of.map(({ dueOn, amount }) => ({ dueOn, amount: minor(amount, currency) ?? 0 })).sort((a, b) => a.dueOn.localeCompare(b.dueOn));

/** The parts in which a fee is paid, each with its last day. A new one asks for as much as the last. */
export function Instalments({ of, currency, wrong, onChange }: { of: Typed[]; currency: string; wrong?: string; onChange: (to: Typed[]) => void }) {
  const total = read(of, currency).reduce((sum, { amount }) => sum + amount, 0);
  const change = (at: number, part: Partial<Typed>) => onChange(of.map((each, i) => (i === at ? { ...each, ...part } : each)));
  return (
    <fieldset class="form">
      <legend class="section-head">{t().instalments}</legend>
      {of.map((each, i) => (
        <fieldset key={i} class="side" aria-label={t().instalmentNo(i + 1)}>
          <Field label={t().dueOn} name={`dueOn-${i}`} type="date" value={each.dueOn} onInput={(event) => change(i, { dueOn: event.currentTarget.value })} required />
          <Field label={t().amount} name={`amount-${i}`} inputMode="decimal" autocomplete="off" value={each.amount} onInput={(event) => change(i, { amount: event.currentTarget.value })} wrong={i === 0 ? wrong : undefined} required />
          {of.length > 1 && <Button kind="quiet" aria-label={t().dropInstalment(i + 1)} onClick={() => onChange(of.filter((_, at) => at !== i))}>{t().reverse}</Button>}
        </fieldset>
      ))}
      <div class="actions">
        {of.length < MOST && <Button icon="plus" onClick={() => onChange([...of, { ...EMPTY, amount: of.at(-1)!.amount }])}>{t().addInstalment}</Button>}
        <b>{t().total(money(total, currency))}</b>
      </div>
    </fieldset>
  );
}
