import { useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { day, dayWithin, money } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import '../shell/desk/below.css';
import { may } from '../shell/session.ts';
import { Page } from '../shell/ui/page.tsx';
import { Button, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import '../billing/billing.css';
import { t } from './keeping/texts.ts';
import { LettingOff } from './let-off.tsx';

type Leaver = Schemas['LeaverView'];

/** Pupils who have left while instalments were still to come, until somebody says what becomes of them. */
export default function Leavers() {
  const leavers = usePages((cursor) => api.GET('/api/v1/fees/leavers', { params: { query: { cursor } } }), []);
  const [chosen, setChosen] = useState<Leaver>();
  return (
    <Page title={t().leavers}>
      {!leavers.blank && leavers.count > 0 && <p class="lead"><b>{t().leaversToSettle(leavers.count, leavers.open)}</b></p>}
      <Listed of={leavers} empty={<State kind="empty" title={t().noLeavers}>{t().noLeaversHelp}</State>}>
        {(pages) => (
          <Sheet title={t().whoLeft}>
            <ul class="rows">{pages.flat().map((each) => <li key={`${each.pupil} ${each.family}`}><LeaverRow of={each} onChoose={setChosen} /></li>)}</ul>
          </Sheet>
        )}
      </Listed>
      <p class="quiet-text">{t().leaversHelp}</p>
      <LettingOff of={chosen} onClose={() => setChosen(undefined)} onDone={leavers.again} />
    </Page>
  );
}

function LeaverRow({ of, onChoose }: { of: Leaver; onChoose: (of: Leaver) => void }) {
  const paid = of.charged - of.open;
  return (
    <Row
      class="below"
      margin={day(of.leftOn, 'margin')}
      under={<>{[of.className, t().familyOf(of.name, of.number), of.payerName].filter(Boolean).join(' · ')}<br />{t().toComeFrom(of.instalments, money(of.charged, of.currency), dayWithin(of.firstDue, 'full'))}{paid > 0 && <> {t().paidAhead(money(paid, of.currency))}</>}</>}
      end={may('fees.manage') && <Button onClick={() => onChoose(of)}>{t().settleLeaver}</Button>}
    >
      <a href={`/fees/families/${of.family}`}><b>{of.pupilName}</b></a>
    </Row>
  );
}
