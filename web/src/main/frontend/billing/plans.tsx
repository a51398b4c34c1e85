import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { nextId } from '../shell/ids.ts';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Button, Chip, Field, Refusal, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { currencies } from '../establishments/countries.ts';
import { Prices } from './offers.tsx';
import { minor } from './save.ts';
import { t as sold } from './selling/texts.ts';
import { t } from './texts.ts';

type Plan = Schemas['PlanView'];

/** Price lists, and the publishing of a next one. */
export function Plans() {
  const plans = useAnswer(() => api.GET('/api/v1/finance/plans'), []);
  return (
    <Page title={t().plans} two>
      <Answered of={plans}>{(data) => <Sheet><ul class="rows">{data.map((each) => <li key={each.id}><PlanRow of={each} onChanged={plans.again} /></li>)}</ul></Sheet>}</Answered>
      {may('finance.manage') && <NewPlan onDone={plans.again} />}
    </Page>
  );
}

function PlanRow({ of, onChanged }: { of: Plan; onChanged: () => void }) {
  const { busy, problem, run } = useCall();
  const retire = () => run(async () => {
    await answer(api.DELETE('/api/v1/finance/plans/{plan}', { params: { path: { plan: of.id } } }));
    tell(sold().retiredNow);
    onChanged();
  });
  return (
    <>
      <Refusal of={problem} offline={t().noLine} />
      <Row under={<>{of.code} · {t().edition(of.edition)} · <Prices of={of} /></>} end={of.retired ? <Chip>{t().retired}</Chip> : may('finance.manage') && <Button kind="quiet" busy={busy && t().saving} onClick={retire}>{t().retire}</Button>}><b>{of.name}</b></Row>
    </>
  );
}

/** One tier a line: how many pupils it reaches, and the price; the last without a limit. */
export function tiersOf(text: string, currency: string): { upTo?: number; price: number }[] {
  return text.split('\n').map((each) => each.trim()).filter(Boolean).map((each) => {
    const [first, second] = each.split(':');
    return second === undefined ? { price: minor(first!, currency) ?? -1 } : { upTo: Number(first), price: minor(second, currency) ?? -1 };
  });
}

function NewPlan({ onDone }: { onDone: () => void }) {
  const [id, setId] = useState(nextId);
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field.startsWith(field))?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = (name: string) => (new FormData(form).get(name) as string).trim();
    const currency = given('currency');
    const body = { code: given('code'), name: given('name'), currency, term: given('term'), tiers: tiersOf(given('tiers'), currency), minimum: minor(given('minimum'), currency) ?? 0 };
    void run(async () => {
      await answer(api.PUT('/api/v1/finance/plans/{plan}', { params: { path: { plan: id } }, body }));
      tell(t().published);
      setId(nextId());
      form.reset();
      onDone();
    });
  };
  return (
    <Sheet title={sold().newPlan}>
      <form class="body form" onSubmit={submit}>
        {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
        <p class="quiet-text">{sold().newEdition}</p>
        <Field label={t().name} name="name" wrong={wrong('name')} minLength={2} maxLength={100} required />
        <Field label={t().code} name="code" pattern="[a-z0-9\-]{2,40}" wrong={wrong('code')} autocapitalize="none" required />
        <Select label={t().currency} name="currency">{currencies().map((each) => <option key={each} value={each} selected={each === 'XOF'}>{each}</option>)}</Select>
        <Select label={t().period} name="term">{Object.entries(t().terms).map(([key, text]) => <option key={key} value={key}>{text}</option>)}</Select>
        <div class="field">
          <label for="tiers">{t().tiers}</label>
          <textarea id="tiers" name="tiers" class="input" rows={3} aria-describedby="tiers-hint" required />
          <p class="hint" id="tiers-hint">{sold().tiersHint}</p>
        </div>
        <Field label={t().minimum} name="minimum" inputMode="decimal" wrong={wrong('minimum')} defaultValue="0" required />
        <div class="actions"><Button type="submit" kind="solid" busy={busy && t().saving}>{t().publish}</Button></div>
      </form>
    </Sheet>
  );
}
