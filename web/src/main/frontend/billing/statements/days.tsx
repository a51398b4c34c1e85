import { api, type Schemas } from '../../shell/api.ts';
import { day, money } from '../../shell/format.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { accountName } from '../account-name.ts';
import { DifferenceRow } from './difference.tsx';
import './statements.css';
import { t } from './texts.ts';

type Day = Schemas['StatementDayView'];
type Line = Schemas['StatementLineView'];

const keyOf = ({ account, currency }: Day) => `${account} ${currency}`;

/** The days of each account, the last first; each opens its lines. */
export function Strip({ of, chosen, onChoose }: { of: Day[]; chosen?: Day; onChoose: (day: Day) => void }) {
  const heads = of.filter((each, at) => of.findIndex((other) => keyOf(other) === keyOf(each)) === at);
  return (
    <Sheet title={t().days}>
      {heads.map((head) => (
        <section class="body days" key={keyOf(head)} aria-label={accountName(head, heads)}>
          <h3>{accountName(head, heads)}</h3>
          <ol>{of.filter((each) => keyOf(each) === keyOf(head)).map((each) => <li key={each.day}><DayButton of={each} chosen={chosen !== undefined && keyOf(chosen) === keyOf(each) && chosen.day === each.day} onChoose={onChoose} /></li>)}</ol>
        </section>
      ))}
    </Sheet>
  );
}

function DayButton({ of, chosen, onChoose }: { of: Day; chosen: boolean; onChoose: (day: Day) => void }) {
  const good = of.open === 0;
  return (
    <button type="button" class={good ? 'good' : 'bad'} aria-pressed={chosen} aria-label={good ? t().dayGood(day(of.day), of.matched) : t().dayBad(day(of.day), of.open)} onClick={() => onChoose(of)}>
      {day(of.day, 'margin')}
      <b>{good ? <Icon name="check" /> : of.open}</b>
    </button>
  );
}

/** All lines of one day of an account, what differs first. */
export function Lines({ of, onExplain }: { of: Day; onExplain: (line: Line) => void }) {
  const lines = usePages((cursor) => api.GET('/api/v1/payment-accounts/statements/lines', { params: { query: { providerAccount: of.account, day: of.day, cursor } } }), []);
  return (
    <Sheet title={t().linesOf(day(of.day, 'full'))}>
      <div class="body">
        <dl class="facts">
          <dt>{t().told}</dt><dd>{t().counted(of.told, money(of.toldSum, of.currency))}</dd>
          <dt>{t().booked}</dt><dd>{t().counted(of.booked, money(of.bookedSum, of.currency))}</dd>
        </dl>
      </div>
      <Listed of={lines} empty={<State kind="empty" title={t().noDays}>{t().noDaysHelp}</State>}>
        {(pages) => <ul class="rows">{pages.flat().map((each) => <li key={each.id}><DifferenceRow of={each} onExplain={onExplain} /></li>)}</ul>}
      </Listed>
    </Sheet>
  );
}
