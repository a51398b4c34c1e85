import { useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { money } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { may } from '../shell/session.ts';
import { Page } from '../shell/ui/page.tsx';
import { Button, Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { Charging } from './charging.tsx';
import { FeeForm } from './fee-form.tsx';
import { t } from './keeping/texts.ts';
import { OfYear } from './year.tsx';

type Fee = Schemas['FeeView'];

/** What a school year costs, and charging it. */
export default function Plan() {
  return <Page title={t().plan} two><OfYear>{(year) => <OfOneYear key={year} year={year} />}</OfYear></Page>;
}

function OfOneYear({ year }: { year: string }) {
  const fees = usePages((cursor) => api.GET('/api/v1/fees/plan', { params: { query: { year, cursor } } }), []);
  const [chosen, setChosen] = useState<Fee | 'new'>();
  const [round, setRound] = useState(0);
  const done = () => {
    setChosen(undefined);
    setRound(round + 1);
    fees.again();
  };
  const add = may('fees.manage') && <Button icon="plus" onClick={() => setChosen('new')}>{t().newFee}</Button>;
  return (
    <>
      <div class="stack">
        <Listed of={fees} empty={<Sheet title={t().plan} end={add}><p class="body">{t().noFees}</p></Sheet>}>
          {(pages) => <Sheet title={t().plan} end={add}><ul class="rows">{pages.flat().map((each) => <li key={each.id}><FeeRow of={each} onChoose={setChosen} /></li>)}</ul></Sheet>}
        </Listed>
        {fees.count > 0 && <Charging key={round} year={year} onCharged={() => fees.again()} />}
      </div>
      {chosen && <FeeForm key={chosen === 'new' ? 'new' : chosen.id} of={chosen === 'new' ? undefined : chosen} year={year} onDone={done} />}
    </>
  );
}

function FeeRow({ of, onChoose }: { of: Fee; onChoose: (fee: Fee) => void }) {
  const under = [of.levelName ?? t().allLevels, of.streamName, of.audience !== 'all' && t().audiences[of.audience], of.instalments.length > 1 && `${of.instalments.length} ${t().instalments.toLowerCase()}`, of.optional ? t().takers(of.takers) : undefined, t().chargedFor(of.charged)].filter(Boolean).join(' · ');
  return <Row onClick={() => onChoose(of)} under={under} end={<>{of.optional && <Chip>{t().optionalShort}</Chip>}<b>{money(of.total, of.currency)}</b></>}><b>{of.name}</b> {of.name !== t().feeKinds[of.kind] && t().feeKinds[of.kind]}</Row>;
}
