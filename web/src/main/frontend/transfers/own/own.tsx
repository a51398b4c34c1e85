import { useState } from 'preact/hooks';
import { apiAt } from '../../children/own-children.ts';
import { named } from '../../establishments/named.ts';
import { useAnswer } from '../../shell/answers.ts';
import { answer, type Problem, type Schemas } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { day } from '../../shell/format.ts';
import { tongue } from '../../shell/locale.ts';
import { session } from '../../shell/session.ts';
import { Cloth } from '../../shell/ui/cloth.tsx';
import { tell } from '../../shell/ui/page.tsx';
import { Banner, Button, Refusal } from '../../shell/ui/parts.tsx';
import { t } from './texts.ts';

export { texts } from './texts.ts';

type Own = Schemas['OwnTransfer'];

/** What is answered where nothing waits for this word any more. */
const TOO_LATE = [404, 409];

/** Files that go abroad only with the caller's consent, at one school; nothing where none waits, or where the school does not answer. */
export default function OwnTransfers({ place }: { place: string }) {
  const { data } = useAnswer(() => apiAt(place).GET('/api/v1/own-transfers', {}), [place]);
  return data?.map((each) => <OwnTransfer key={each.id} of={each} place={place} />) ?? null;
}

function OwnTransfer({ of, place }: { of: Own; place: string }) {
  const [refusing, setRefusing] = useState(false);
  const [over, setOver] = useState(false);
  const { busy, problem, run } = useCall();
  const end = (told: string) => {
    tell(told);
    setOver(true);
  };
  const say = (agrees: boolean) => run(async () => {
    await answer(apiAt(place).PUT('/api/v1/own-transfers/{transfer}/consent', { params: { path: { transfer: of.id } }, body: { agrees } }));
    end(agrees ? t().agreed(of.name, of.school) : t().refused(of.name));
  }, ({ status }) => {
    if (TOO_LATE.includes(status)) end(t().tooLate);
  });
  if (over) return null;
  return <Card of={of} school={session.value?.memberships?.find(({ id }) => id === place)?.school?.id} refusing={refusing} busy={busy} problem={problem} onRefusing={setRefusing} onSay={say} />;
}

interface CardProps {
  of: Own;
  /** Whose cloth it bears: the school that the pupil would leave. */
  school?: string;
  /** Whether a refusal waits to be confirmed. */
  refusing: boolean;
  busy: boolean;
  problem?: Problem;
  onRefusing: (refusing: boolean) => void;
  onSay: (agrees: boolean) => unknown;
}

export function Card({ of: { id, name, school: other, country, reason, leavesOn }, school, refusing, busy, problem, onRefusing, onSay }: CardProps) {
  const sending = busy && t().sending;
  return (
    <section class="sheet child" aria-labelledby={`file-${id}`}>
      <Cloth of={school} />
      <header><h2 id={`file-${id}`}>{t().title(name, other, named('region', country, tongue()))}</h2></header>
      <div class="body form">
        <p>{t().agree(day(leavesOn, 'short'))}</p>
        <p>{t().because(reason)}</p>
        <p>{t().sent}</p>
        <p>{t().law}</p>
        <p>{t().free}</p>
        {refusing && <Banner>{t().ends}</Banner>}
        <Refusal of={problem} offline={t().notSent} />
        <div class="actions">
          {!refusing && <Button kind="solid" busy={sending} onClick={() => void onSay(true)}>{t().consent}</Button>}
          <Button kind={refusing ? 'danger' : 'quiet'} busy={refusing && sending} disabled={busy} onClick={() => (refusing ? void onSay(false) : onRefusing(true))}>{refusing ? t().refuseIndeed : t().refuse}</Button>
          {refusing && <Button kind="quiet" disabled={busy} onClick={() => onRefusing(false)}>{t().notNow}</Button>}
        </div>
      </div>
    </section>
  );
}
