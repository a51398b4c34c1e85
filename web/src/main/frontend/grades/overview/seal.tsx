import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { useForm } from '../../shell/desk/form.ts';
import { FormView } from '../../shell/desk/form-view.tsx';
import { w } from '../../shell/desk/words.ts';
import { whole } from '../../shell/desk/pages.ts';
import { day, moment, today } from '../../shell/format.ts';
import { nextId } from '../../shell/ids.ts';
import { Answered, tell } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Dialog, Labelled, Refusal, Row, Sheet } from '../../shell/ui/parts.tsx';
import { t as g } from '../texts.ts';
import type { ClassResults, Sealing } from '../types.ts';
import { missingOf } from './overview.tsx';
import { t } from './texts.ts';

const on = (at: string) => day(today(new Date(at)), 'full');

/** Seals a class's period, re-opens it for a reason, and tells all that was sealed and re-opened. */
export function Seal({ results, again }: { results: ClassResults; again: () => void }) {
  const { schoolClass, className, period, periodName } = results;
  const log = useAnswer(() => whole<Sealing>((query) => api.GET('/api/v1/sealings', { params: { query: { ...query, schoolClass } } })), [schoolClass], `sealings ${schoolClass}`);
  const [open, setOpen] = useState<'seal' | 'reopen'>();
  const seal = results.seal ? log.data?.items.find(({ id }) => id === results.seal) : undefined;
  const done = (said: string) => {
    tell(said);
    setOpen(undefined);
    again();
    log.again();
  };
  return (
    <>
      <Sheet class="wide">
        <div class="sealed-by">
          {results.seal ? (
            <>
              <span><Icon name="shield" /> {seal && (seal.period === period ? t().isSealed(on(seal.sealedAt), seal.sealedByName) : t().isSealedBy(seal.periodName))}</span>
              {seal && <Button onClick={() => setOpen('reopen')}>{t().reopen}</Button>}
            </>
          ) : (
            <>
              <span>{t().stillOpen}</span>
              <Button kind="solid" icon="shield" onClick={() => setOpen('seal')}>{t().seal}</Button>
            </>
          )}
        </div>
      </Sheet>
      <Log of={log} />
      <Dialog title={t().sealTitle(periodName, className)} open={open === 'seal'} onClose={() => setOpen(undefined)}>
        <SealForm results={results} onClose={() => setOpen(undefined)} done={() => done(t().sealDone)} />
      </Dialog>
      <Dialog title={t().reopenTitle(seal?.periodName ?? periodName)} open={open === 'reopen'} onClose={() => setOpen(undefined)}>
        {seal && <Reopening seal={seal} onClose={() => setOpen(undefined)} done={() => done(t().reopenDone)} />}
      </Dialog>
    </>
  );
}

interface Asked {
  onClose: () => void;
  done: () => void;
}

function SealForm({ results, onClose, done }: Asked & { results: ClassResults }) {
  const [id] = useState(nextId);
  const { busy, problem, run } = useCall();
  const { schoolClass, period } = results;
  const missing = missingOf(results);
  const seal = () => run(async () => {
    await answer(api.PUT('/api/v1/sealings/{sealing}', { params: { path: { sealing: id } }, body: { schoolClass, period } }));
    done();
  });
  return (
    <div class="form">
      <p>{t().sealWhat}</p>
      {missing > 0 && <Banner>{t().sealMissing(missing)}</Banner>}
      <Refusal of={problem} offline={w().notSent} />
      <div class="actions">
        <Button kind="solid" busy={busy && t().sealing} onClick={() => void seal()}>{t().sealDo}</Button>
        <Button kind="quiet" onClick={onClose}>{g().cancel}</Button>
      </div>
    </div>
  );
}

function Reopening({ seal, onClose, done }: Asked & { seal: Sealing }) {
  const form = useForm({
    start: { reason: '' },
    save: ({ reason }) => answer(api.PUT('/api/v1/sealings/{sealing}/reopening', { params: { path: { sealing: seal.id } }, body: { reason } })),
    done,
  });
  const { wrong, ...text } = form.text('reason');
  return (
    <FormView of={form} action={t().reopenDo} busy={t().reopening} cancel={<Button kind="quiet" onClick={onClose}>{g().cancel}</Button>}>
      <p>{t().reopenWhat}</p>
      <Labelled label={t().reason} name="reason" hint={t().reasonHint} wrong={wrong}>
        <textarea id="reason" class="input" rows={3} aria-invalid={wrong ? true : undefined} {...text} />
      </Labelled>
    </FormView>
  );
}

function Log({ of }: { of: ReturnType<typeof useAnswer<{ items: Sealing[] }>> }) {
  const told = (of.data?.items ?? []).flatMap((seal) => [
    ...(seal.reopenedAt ? [{ key: `${seal.id} r`, at: seal.reopenedAt, what: t().logReopened(seal.reopenedByName), of: seal.periodName, reason: seal.reason }] : []),
    { key: seal.id, at: seal.sealedAt, what: t().logSealed(seal.sealedByName), of: seal.periodName, reason: undefined },
  ]);
  return (
    <Sheet title={t().log} class="log">
      <Answered of={of} empty={<p class="sealed-by quiet-text">{t().noLog}</p>}>
        {() => (
          <ul class="rows">
            {told.map(({ key, at, what, of: period, reason }) => <li key={key}><Row margin={<Icon name={reason ? 'undo' : 'shield'} />} under={<>{on(at)}, {moment(at)}{reason && <><br />« {reason} »</>}</>}><b>{period}</b> · {what}</Row></li>)}
          </ul>
        )}
      </Answered>
    </Sheet>
  );
}
