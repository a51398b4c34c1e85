import { answer, api } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { money } from '../shell/format.ts';
import { may } from '../shell/session.ts';
import { Answered, tell } from '../shell/ui/page.tsx';
import { Button, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { t } from './keeping/texts.ts';

/** What charging the year would do now, and doing it. */
export function Charging({ year, onCharged }: { year: string; onCharged: () => void }) {
  const preview = useAnswer(() => api.GET('/api/v1/fees/plan/charging/{year}', { params: { path: { year } } }), [year]);
  const { busy, problem, run } = useCall();
  const charge = () => run(async () => {
    await answer(api.PUT('/api/v1/fees/plan/charging/{year}', { params: { path: { year } } }));
    tell(t().charged);
    preview.again();
    onCharged();
  });
  return (
    <Sheet title={t().charging}>
      <div class="body form">
        <Refusal of={problem} offline={t().noLine} />
        <Answered of={preview}>
          {({ families, pupils, charges, amount, reductions, currency }) => (charges === 0 ? <p>{t().nothingToCharge}</p> : (
            <>
              <p><b>{t().wouldCharge(families, pupils, money(amount, currency))}</b> {reductions > 0 && t().lessReductions(money(reductions, currency))}</p>
              <p class="quiet-text">{t().chargeHelp}</p>
              {may('fees.manage') && <div class="actions"><Button kind="solid" busy={busy && t().saving} onClick={charge}>{t().charge}</Button></div>}
            </>
          ))}
        </Answered>
      </div>
    </Sheet>
  );
}
