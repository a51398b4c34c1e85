import { useEffect, useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { money } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { note, query } from '../shell/router.ts';
import { Answered, tell } from '../shell/ui/page.tsx';
import { Banner, Button, Choices, Field, Refusal, Select, Sheet } from '../shell/ui/parts.tsx';
import { t } from './paying/texts.ts';

type Payment = Schemas['PaymentView'];
type Way = Schemas['PaymentWay'];

export interface Due {
  /** Several amounts may be offered for one thing. */
  id: string;
  label: string;
  open: number;
  currency: string;
}

const keyOf = ({ id, open }: Due) => `${id} ${open}`;

const PAUSE = 2_000;
const OPEN = ['created', 'sent', 'pending', 'unknown'];
export const isOpen = ({ state }: Payment) => OPEN.includes(state);

/** Where a payment is asked for and looked at. */
export interface Till {
  ways: () => Said<Way[]>;
  ask: (payment: string, due: Due, by: { provider: string; phone?: string }) => Said<Payment>;
  see: (payment: string) => Said<Payment>;
}

type Said<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/** That of who is logged in. */
export const till = (subject: string, calls = api): Till => ({
  ways: () => calls.GET('/api/v1/payment-ways', { params: { query: { subject } } }),
  ask: (payment, { id, open, currency }, by) => calls.PUT('/api/v1/payments/{payment}', { params: { path: { payment } }, body: { subject, subjectId: id, amount: open, currency, ...by } }),
  see: (payment) => calls.GET('/api/v1/payments/{payment}', { params: { path: { payment } } }),
});

/** Pays by telephone or by card; what has been begun is watched until it is decided, also by whoever comes back from a page. */
export function Pay({ at, dues, onPaid }: { at: Till; dues: Due[]; onPaid: () => void }) {
  const [watched, setWatched] = useState(() => query('payment') ?? undefined);
  const ways = useAnswer(at.ways, []);
  const leave = () => {
    note(location.pathname);
    setWatched(undefined);
  };
  if (watched) return <Watched id={watched} at={at} onPaid={onPaid} onLeave={leave} />;
  if (dues.length === 0) return null;
  return (
    <Answered of={ways}>
      {(all) => <Asking at={at} dues={dues} ways={all} onAsked={(id) => setWatched(id)} />}
    </Answered>
  );
}

function Asking({ at, dues, ways, onAsked }: { at: Till; dues: Due[]; ways: Way[]; onAsked: (id: string) => void }) {
  const [key, setKey] = useState(keyOf(dues[0]!));
  const due = dues.find((each) => keyOf(each) === key) ?? dues[0]!;
  const offered = ways.filter(({ currency }) => currency === due.currency);
  const [chosen, setChosen] = useState<string>();
  const way = offered.find(({ provider }) => provider === chosen) ?? offered[0];
  const { busy, problem, run } = useCall();
  if (!way) return null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const phone = (new FormData(event.target as HTMLFormElement).get('phone') as string | null)?.trim() || undefined;
    const id = nextId();
    void run(async () => {
      await answer(at.ask(id, due, { provider: way.provider, phone }));
      onAsked(id);
    });
  };
  return (
    <Sheet title={t().payNow}>
      <form class="body form" onSubmit={submit}>
        <Refusal of={problem} offline={t().noLine} />
        {dues.length > 1 && (
          <Select label={t().due} name="due" value={key} onChange={(event) => setKey(event.currentTarget.value)}>
            {dues.map((each) => <option key={keyOf(each)} value={keyOf(each)}>{each.label} : {money(each.open, each.currency)}</option>)}
          </Select>
        )}
        <Choices legend={t().payBy} name="way" value={way.provider} options={offered.map(({ provider }) => [provider, t().providers[provider] ?? provider])} onChange={setChosen} />
        {way.way === 'push' && <Field label={t().payPhone} name="phone" type="tel" inputMode="tel" autocomplete="tel" hint={t().payPhoneHint} maxLength={30} required />}
        {way.way === 'redirect' && <p class="quiet-text">{t().payPage}</p>}
        <div class="actions"><Button type="submit" kind="solid" icon="wallet" busy={busy && t().paying}>{t().payAmount(money(due.open, due.currency))}</Button></div>
      </form>
    </Sheet>
  );
}

/** Looks again and again while the payer decides; a page of the provider is gone to at once. */
function Watched({ id, at, onPaid, onLeave }: { id: string; at: Till; onPaid: () => void; onLeave: () => void }) {
  const returned = query('payment') === id;
  const seen = useAnswer(() => at.see(id), [id]);
  const payment = seen.data;
  const open = payment !== undefined && isOpen(payment);
  const url = open ? payment.url : undefined;
  useEffect(() => {
    if (url && !returned) location.assign(url);
  }, [url]);
  useEffect(() => {
    if (seen.loading || (!open && payment)) return;
    const timer = setTimeout(seen.again, PAUSE);
    return () => clearTimeout(timer);
  }, [seen.loading, open]);
  useEffect(() => {
    if (payment?.state !== 'succeeded') return;
    tell(t().payDone(money(payment.amount, payment.currency)));
    onLeave();
    onPaid();
  }, [payment?.state]);
  return (
    <Sheet title={t().payNow}>
      <div class="body form" aria-live="polite">
        {payment ? <Course of={payment} /> : <Refusal of={seen.problem} offline={t().noLine} />}
        <div class="actions">
          {url && <Button kind="solid" onClick={() => location.assign(url)}>{t().payContinue}</Button>}
          <Button onClick={onLeave}>{open ? t().payLeave : t().payAgain}</Button>
        </div>
      </div>
    </Sheet>
  );
}

function Course({ of }: { of: Payment }) {
  if (of.state === 'needs_review') return <Banner>{t().payReview(of.label)}</Banner>;
  if (!isOpen(of)) return <Banner kind="bad">{of.reasonText ?? t().payFailed}</Banner>;
  return (
    <>
      <p class="lead">{of.url ? t().payOnPage : t().payRings}</p>
      <p class="quiet-text">{t().payWaits(money(of.amount, of.currency))}</p>
    </>
  );
}
