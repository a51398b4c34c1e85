import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api } from '../shell/api.ts';
import { day } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { place } from '../shell/router.ts';
import { Page } from '../shell/ui/page.tsx';
import { Chip, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Ledger } from './ledger.tsx';
import { Plans } from './plans.tsx';
import { t } from './texts.ts';

type StateName = 'trial' | 'active' | 'ended';

const SCREENS = { contracts: Contracts, plans: Plans, ledger: Ledger };

/** What is sold, who has bought it, and the books. */
export default function Office() {
  const Screen = SCREENS[place.value.split(/[/?]/)[2] as keyof typeof SCREENS] as (() => JSX.Element) | undefined;
  return Screen ? <Screen /> : null;
}

/** The contracts of all schools and districts. */
function Contracts() {
  const asked = new URLSearchParams(location.search);
  const [state, setState] = useState(asked.get('state') ?? undefined);
  const [stage, setStage] = useState(asked.get('stage') ?? undefined);
  const contracts = usePages((cursor) => api.GET('/api/v1/finance/contracts', { params: { query: { state, stage, cursor } } }), [state, stage]);
  const choice = (label: string, name: string, any: string, value: string | undefined, options: [string, string][], onChange: (to?: string) => void) => (
    <Select label={label} name={name} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
      <option value="">{any}</option>
      {options.map(([key, text]) => <option key={key} value={key} selected={key === value}>{text}</option>)}
    </Select>
  );
  return (
    <Page title={t().contractsTitle}>
      <div class="side">
        {choice(t().contractsTitle, 'state', t().anyState, state, (['trial', 'active', 'ended'] as StateName[]).map((each) => [each, t().states[each]!]), setState)}
        {choice(t().figures, 'stage', t().anyStage, stage, Object.entries(t().stages), setStage)}
      </div>
      <Listed of={contracts} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
        {(pages) => (
          <Sheet>
            <ul class="rows">
              {pages.flat().map((each) => (
                <li key={each.id}>
                  <Row href={`/finance/invoices?q=${encodeURIComponent(each.name)}`} margin={each.country} under={[each.planName ?? t().noPlan, t().states[each.state], each.billedUntil && t().paidUntil(day(each.billedUntil, 'full').toLowerCase())].filter(Boolean).join(' · ')} end={each.problem ? <Chip kind="bad" icon="warn">{t().problem}</Chip> : each.stage !== 'none' && <Chip kind={each.stage === 'reminded' ? 'late' : 'bad'} icon="warn">{t().stages[each.stage]}</Chip>}>
                    <b>{each.name}</b>
                  </Row>
                </li>
              ))}
            </ul>
          </Sheet>
        )}
      </Listed>
    </Page>
  );
}
