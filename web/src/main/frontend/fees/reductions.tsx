import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { day, money, percent } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import '../shell/desk/below.css';
import { may } from '../shell/session.ts';
import { Page, tell } from '../shell/ui/page.tsx';
import { Button, Chip, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import '../billing/billing.css';
import { Grant } from './grant.tsx';
import { t } from './keeping/texts.ts';
import { OfYear } from './year.tsx';

type Reduction = Schemas['ReductionView'];

/** The reductions of a year, by rule or for one pupil. */
export default function Reductions() {
  return <Page title={t().reductions} two><OfYear>{(year) => <OfOneYear key={year} year={year} />}</OfYear></Page>;
}

function OfOneYear({ year }: { year: string }) {
  const reductions = usePages((cursor) => api.GET('/api/v1/fees/reductions', { params: { query: { year, cursor } } }), []);
  const { problem, run } = useCall();
  const end = (reduction: string) => run(async () => {
    await answer(api.DELETE('/api/v1/fees/reductions/{reduction}', { params: { path: { reduction } } }));
    tell(t().ended);
    reductions.again();
  });
  return (
    <>
      <div class="stack">
        <Refusal of={problem} offline={t().noLine} />
        <Listed of={reductions} empty={<Sheet title={t().reductions}><p class="body">{t().noReductions}</p></Sheet>}>
          {(pages) => <Sheet title={t().reductions}><ul class="rows">{pages.flat().map((each) => <li key={each.id}><ReductionRow of={each} onEnd={() => end(each.id)} /></li>)}</ul></Sheet>}
        </Listed>
      </div>
      {may('fees.manage') && <Grant key={reductions.count} year={year} onDone={reductions.again} />}
    </>
  );
}

function ReductionRow({ of, onEnd }: { of: Reduction; onEnd: () => void }) {
  const off = of.percent == null ? money(of.amount ?? 0, of.currency) : percent(of.percent / 100, of.percent % 1 === 0 ? 0 : 2);
  const under = [of.pupilName, of.kind ? t().feeKinds[of.kind] : t().allFees, of.fromChild && t().fromChildShort(of.fromChild), of.paidBy && `${t().paidBy} ${day(of.paidBy, 'full').toLowerCase()}`, of.reason, of.given > 0 && t().given(money(of.given, of.currency))].filter(Boolean).join(' · ');
  return <Row class="below" under={under} end={of.ended ? <Chip>{t().over}</Chip> : may('fees.manage') && <Button kind="quiet" onClick={onEnd}>{t().end}</Button>}><b>{t().rules[of.rule]}</b> {off}</Row>;
}
