import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { w } from '../shell/desk/words.ts';
import { nextId } from '../shell/ids.ts';
import { Button, Field, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';
import type { End } from './types.ts';

/** The same day a year later, on the same day of the week. */
const later = (iso: string) => new Date(Date.parse(`${iso}T00:00:00Z`) + 364 * 86_400_000).toISOString().slice(0, 10);

/** 2026-2027 becomes 2027-2028. */
const renamed = (name: string) => name.replace(/\d{4}/g, (year) => String(Number(year) + 1));

/** Confirms the plan that is on the screen, and no other. */
export function Prepare({ end, done }: { end: End; done: () => void }) {
  const [next] = useState(nextId);
  const [name, setName] = useState(renamed(end.year.name));
  const [startsOn, setStartsOn] = useState(later(end.year.startsOn));
  const [endsOn, setEndsOn] = useState(later(end.year.endsOn));
  const call = useCall();
  const start = () => call.run(async () => {
    await answer(api.PUT('/api/v1/year-ends/{year}/next', { params: { path: { year: end.year.id } }, body: { next, name, startsOn, endsOn, plan: end.plan } }));
    done();
  }, done);
  return (
    <Sheet title={t().prepare}>
      <form class="body stack" onSubmit={(event) => { event.preventDefault(); void start(); }}>
        <p class="quiet-text">{t().prepareHelp}</p>
        <Field label={t().name} name="name" required value={name} onInput={(event) => setName(event.currentTarget.value)} />
        <Field label={t().startsOn} name="startsOn" type="date" required value={startsOn} onInput={(event) => setStartsOn(event.currentTarget.value)} />
        <Field label={t().endsOn} name="endsOn" type="date" required value={endsOn} onInput={(event) => setEndsOn(event.currentTarget.value)} />
        <Refusal of={call.problem} offline={w().notSent} />
        <div class="actions"><Button kind="solid" icon="next" type="submit" busy={call.busy && t().starting} disabled={end.open > 0 || end.levelsUnordered}>{t().start(end.asked)}</Button></div>
      </form>
    </Sheet>
  );
}
