import { query } from '../../shell/router.ts';
import { Field, Select } from '../../shell/ui/parts.tsx';
import english from './journal-en.ts';
import french from './journal-fr.ts';
import { tongue } from '../../shell/locale.ts';
import { t } from './texts.ts';

export const journal = (): typeof french => (tongue() === 'en' ? english : french);

const NAMES = ['entity', 'id', 'action', 'role', 'from', 'until'] as const;

/** What is looked for in the journal; what is empty is not asked. */
export type Sought = Record<(typeof NAMES)[number], string>;

/** As the address says. */
export const soughtHere = () => Object.fromEntries(NAMES.map((name) => [name, query(name) ?? ''])) as Sought;

export const given = (sought: Sought) => Object.fromEntries(Object.entries(sought).filter(([, value]) => value)) as Partial<Sought>;

export function addressed(sought: Sought): string {
  const asked = new URLSearchParams(given(sought)).toString();
  return asked ? `/audit?${asked}` : '/audit';
}

/** What was done, without what it was done to. */
const plain = (words: string) => words.replace(/[\s\u00a0]*:$/, '');

interface Props {
  of: Sought;
  /** Whether it is unfolded to begin with. */
  open: boolean;
  onChange: (more: Partial<Sought>) => void;
}

/** By what it is about, what was done, by whom as what, and on which days of the school. */
export function AuditFilter({ of: { entity, action, role, from, until }, open, onChange }: Props) {
  const actions = Object.entries(journal().actions).map(([each, words]) => [each, plain(words)] as const).sort(([, one], [, other]) => one.localeCompare(other, tongue()));
  return (
    <details class="seek" open={open}>
      <summary>{t().seek}</summary>
      <div class="form">
        <div class="side">
          <Choice label={t().about} name="entity" value={entity} of={Object.entries(journal().entities)} onChoose={(chosen) => onChange({ entity: chosen, id: '' })} />
          <Choice label={t().done} name="action" value={action} of={actions} onChoose={(chosen) => onChange({ action: chosen })} />
          <Choice label={t().asRole} name="role" hint={t().asRoleHint} value={role} of={Object.entries(t().roles)} onChoose={(chosen) => onChange({ role: chosen })} />
        </div>
        <div class="side">
          <Field label={t().fromDay} name="from" type="date" max={until || undefined} value={from} onChange={(event) => onChange({ from: event.currentTarget.value })} />
          <Field label={t().untilDay} name="until" type="date" min={from || undefined} value={until} onChange={(event) => onChange({ until: event.currentTarget.value })} />
        </div>
      </div>
    </details>
  );
}

function Choice({ label, name, hint, value, of, onChoose }: { label: string; name: string; hint?: string; value: string; of: (readonly [string, string])[]; onChoose: (value: string) => void }) {
  return (
    <Select label={label} name={name} hint={hint} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{t().everything}</option>
      {of.map(([each, words]) => <option key={each} value={each}>{words}</option>)}
    </Select>
  );
}
