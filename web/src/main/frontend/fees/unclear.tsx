import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { day, money } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import '../shell/desk/below.css';
import { may } from '../shell/session.ts';
import { Page, tell } from '../shell/ui/page.tsx';
import { Button, Dialog, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import '../billing/billing.css';
import { FamilyPicker } from './pickers.tsx';
import { wayOf } from './receipt.tsx';
import { t } from './keeping/texts.ts';

type Unclear = Schemas['UnclearView'];

/** Money that came for no family that is known; a mistyped number is told by its check digit. */
export default function UnclearPage() {
  const unclear = usePages((cursor) => api.GET('/api/v1/fees/unclear', { params: { query: { cursor } } }), []);
  const [chosen, setChosen] = useState<Unclear>();
  const [family, setFamily] = useState<Schemas['FamilyRow']>();
  const { busy, problem, run } = useCall();
  const assign = (payment: string, to: string) => run(async () => {
    await answer(api.PUT('/api/v1/fees/unclear/{payment}/families/{family}', { params: { path: { payment, family: to } } }));
    tell(t().assigned);
    setChosen(undefined);
    setFamily(undefined);
    unclear.again();
  });
  return (
    <Page title={t().unclear}>
      {!chosen && <Refusal of={problem} offline={t().noLine} />}
      <Listed of={unclear} empty={<State kind="empty" title={t().noUnclear}>{t().noUnclearHelp}</State>}>
        {(pages) => <Sheet><ul class="rows">{pages.flat().map((each) => <li key={each.payment}><Payment of={each} busy={busy} onAssign={(to) => assign(each.payment, to)} onOther={() => setChosen(each)} /></li>)}</ul></Sheet>}
      </Listed>
      <Dialog title={t().anotherFamily} open={chosen !== undefined} onClose={() => setChosen(undefined)}>
        <div class="form">
          <Refusal of={problem} offline={t().noLine} />
          <FamilyPicker label={t().searchFamily} picked={family} onPick={setFamily} />
          <div class="actions">
            <Button kind="solid" disabled={!family} busy={busy && t().saving} onClick={() => assign(chosen!.payment, family!.id)}>{family ? t().assign(family.name) : t().anotherFamily}</Button>
            <Button kind="quiet" onClick={() => setChosen(undefined)}>{t().cancel}</Button>
          </div>
        </div>
      </Dialog>
    </Page>
  );
}

function Payment({ of, busy, onAssign, onOther }: { of: Unclear; busy: boolean; onAssign: (family: string) => void; onOther: () => void }) {
  const under = [wayOf(of.way), of.payerName, of.reference && t().typed(of.reference), of.matches.length === 0 && t().noMatch].filter(Boolean).join(' · ');
  return (
    <>
      <Row class="below" margin={day(of.settledAt.slice(0, 10), 'margin')} under={under} end={may('fees.cash') && <Button kind="quiet" onClick={onOther}>{t().anotherFamily}</Button>}><b>{money(of.amount, of.currency)}</b></Row>
      {of.matches.map((each) => (
        <Row key={each.family} class="below pencil" under={`${t().number(each.number)} · ${each.exact ? t().exact : t().near}`} end={may('fees.cash') && <Button busy={busy && t().saving} onClick={() => onAssign(each.family)}>{t().assign(each.name)}</Button>}>{each.name}</Row>
      ))}
    </>
  );
}
