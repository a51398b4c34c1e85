import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { day } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { place } from '../shell/router.ts';
import { may } from '../shell/session.ts';
import { Page, tell } from '../shell/ui/page.tsx';
import { Button, Chip, Refusal, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { useDistricts } from '../establishments/place.tsx';
import { Ledger } from './ledger.tsx';
import { Plans } from './plans.tsx';
import { t as sold } from './selling/texts.ts';
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
  const coupon = asked.get('coupon') ?? undefined;
  const contracts = usePages((cursor) => api.GET('/api/v1/finance/contracts', { params: { query: { state, stage, coupon, cursor } } }), [state, stage, coupon]);
  const choice = (label: string, name: string, any: string, value: string | undefined, options: [string, string][], onChange: (to?: string) => void) => (
    <Select label={label} name={name} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
      <option value="">{any}</option>
      {options.map(([key, text]) => <option key={key} value={key} selected={key === value}>{text}</option>)}
    </Select>
  );
  return (
    <Page title={coupon ? sold().withCoupon(coupon) : t().contractsTitle}>
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
      {may('finance.manage') && !coupon && <OfDistrict onDone={contracts.again} />}
    </Page>
  );
}

/** A district begins to pay one invoice for all its schools that have no paid contract of their own. */
function OfDistrict({ onDone }: { onDone: () => void }) {
  const { districts, problem: unknown } = useDistricts();
  const { busy, problem, run } = useCall();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const district = new FormData(event.target as HTMLFormElement).get('district') as string;
    void run(async () => {
      await answer(api.PUT('/api/v1/finance/districts/{district}/contract', { params: { path: { district } } }));
      tell(sold().districtBegun);
      onDone();
    });
  };
  return (
    <Sheet title={sold().ofDistrict}>
      <form class="body form" onSubmit={submit}>
        <Refusal of={problem ?? unknown} offline={t().noLine} />
        <p class="quiet-text">{sold().ofDistrictHelp}</p>
        <Select label={t().district} name="district">{districts.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}</Select>
        <div class="actions"><Button type="submit" busy={busy && t().saving}>{sold().beginDistrict}</Button></div>
      </form>
    </Sheet>
  );
}
