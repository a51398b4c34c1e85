import '../shell/desk/below.css';
import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { money } from '../shell/format.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Chip, Field, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

type Subscription = Schemas['SubscriptionView'];
type Plan = Schemas['PlanView'];

/** What one may choose; the price for one's own pupils is told before. */
export function Offers({ of, onChanged }: { of: Subscription; onChanged: (to: Subscription) => void }) {
  const { busy, problem, run } = useCall();
  const [quotes, setQuotes] = useState<Record<string, Schemas['Quote']>>({});
  const [coupon, setCoupon] = useState('');
  const quote = (plan: Plan) => run(async () => {
    const found = await answer(api.GET('/api/v1/subscription/plans/{plan}/quote', { params: { path: { plan: plan.id } } }));
    setQuotes((all) => ({ ...all, [plan.id]: found }));
  });
  const choose = (plan: Plan) => run(async () => {
    onChanged(await answer(api.PUT('/api/v1/subscription/plan', { body: { plan: plan.id, coupon: coupon.trim().toUpperCase() || undefined, version: of.contract.version } })));
    tell(t().chosen);
  });
  if (of.offers.length === 0) return <Sheet title={t().offers}><p class="body">{t().noOffers}</p></Sheet>;
  return (
    <Sheet title={of.contract.plan ? t().changePlan : t().offers}>
      <Refusal of={problem} offline={t().noLine} />
      <ul class="rows">
        {of.offers.map((plan) => (
          <li key={plan.id}>
            <Row class="below" under={<Prices of={plan} />} end={plan.id === of.contract.plan ? <Chip icon="check">{t().current}</Chip> : quotes[plan.id] ? <Button kind={of.contract.plan ? undefined : 'solid'} busy={busy && t().saving} onClick={() => choose(plan)}>{t().choose(plan.name)}</Button> : <Button busy={busy && t().loading} onClick={() => quote(plan)}>{t().seePrice}</Button>}>
              <b>{plan.name}</b> {quotes[plan.id] && <b>{t().quoted(money(quotes[plan.id]!.total, plan.currency), quotes[plan.id]!.pupils)}</b>}
            </Row>
          </li>
        ))}
      </ul>
      <div class="body"><Field label={t().coupon} name="coupon" value={coupon} onInput={(event) => setCoupon(event.currentTarget.value)} autocapitalize="characters" autocomplete="off" maxLength={30} /></div>
    </Sheet>
  );
}

export function Prices({ of }: { of: Plan }) {
  const price = (minor: number) => t().perPupil(money(minor, of.currency));
  const bands = of.tiers.map(({ upTo, price: each }) => `${price(each)}${upTo ? ` ${t().upTo(upTo)}` : of.tiers.length > 1 ? ` ${t().beyond}` : ''}`);
  return <>{[...bands, of.minimum > 0 && t().least(money(of.minimum, of.currency)), t().terms[of.term]].filter(Boolean).join(' · ')}</>;
}
