import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { usePages } from '../shell/desk/pages.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { w } from '../shell/desk/words.ts';
import { Page } from '../shell/ui/page.tsx';
import { Button, Chip, Dialog, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Ask } from './ask.tsx';
import { t } from './words.ts';

type Erasure = Schemas['ErasureView'];

/** Whose data are erased, were erased, or are asked to be. */
export default function Erasures() {
  const all = usePages<Erasure>((cursor) => api.GET('/api/v1/erasures', { params: { query: { cursor } } }), []);
  const [bold, rest] = t().lead;
  return (
    <Page title={t().title} up="/archive" two>
      <p class="lead wide"><b>{bold}</b>{rest}</p>
      <Sheet title={t().asked}>
        <Listed of={all} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
          {(pages) => <ul class="rows">{pages.flat().map((each) => <li key={each.id}><One of={each} done={all.again} /></li>)}</ul>}
        </Listed>
      </Sheet>
      <Ask done={all.again} />
    </Page>
  );
}

function One({ of, done }: { of: Erasure; done: () => void }) {
  const [asking, setAsking] = useState(false);
  const call = useCall();
  const path = { params: { path: { erasure: of.id } } };
  const run = (work: () => Promise<unknown>) => void call.run(async () => {
    await work();
    setAsking(false);
    done();
  });
  return (
    <section class="body stack" aria-label={of.name}>
      <p><Chip kind={of.confirmedAt ? undefined : 'late'}>{of.confirmedAt ? t().erased : t().waiting}</Chip> <b>{of.name}</b></p>
      <p class="quiet-text small">{of.reason}</p>
      <Refusal of={call.problem} offline={w().notSent} />
      {!of.confirmedAt && (
        <div class="actions">
          {of.own ? <span class="quiet-text">{t().other}</span> : <Button onClick={() => setAsking(true)}>{t().erase}</Button>}
          <Button kind="quiet" busy={call.busy && !asking && t().withdrawing} onClick={() => run(() => answer(api.DELETE('/api/v1/erasures/{erasure}', path)))}>{t().withdraw}</Button>
        </div>
      )}
      <Dialog title={t().erase} open={asking} onClose={() => setAsking(false)}>
        <p>{t().never}</p>
        <div class="actions">
          <Button kind="solid" busy={call.busy && t().confirming} onClick={() => run(() => answer(api.PUT('/api/v1/erasures/{erasure}/confirmation', path)))}>{t().confirm}</Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>{t().cancel}</Button>
        </div>
      </Dialog>
    </section>
  );
}
