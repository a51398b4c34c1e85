import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { useForm } from '../shell/desk/form.ts';
import { FormView, Tick } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { today } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { back, go, query } from '../shell/router.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Button, Choices, Dialog, Field, Refusal, Select, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { byId, useLevels, useRooms, useShifts, useStreams, useSubjects, useYears, type SchoolClass } from '../structure/known.ts';
import { yearOfNow } from '../structure/year-of-now.ts';
import { t } from './texts.ts';

/** A new class or group, or one that changes. */
export default function ClassEdit({ params: { class: id } }: { params: { class?: string } }) {
  return (
    <Page title={id ? t().edit : t().newClass} up={id ? `/classes/${id}` : '/classes'}>
      {id ? <Known id={id} /> : <Fresh />}
    </Page>
  );
}

function Known({ id }: { id: string }) {
  const found = useAnswer<SchoolClass>(() => api.GET('/api/v1/classes/{class}', { params: { path: { class: id } } }), [id]);
  return <Answered of={found}>{(data) => <ClassForm of={data} year={data.schoolYear!} />}</Answered>;
}

function Fresh() {
  const years = useYears();
  const none = <State kind="empty" title={t().noYear} action={<a class="button solid" href="/structure">{t().toSetUp}</a>}>{t().noYearHelp}</State>;
  const asked = query('year');
  if (asked) return <ClassForm year={asked} />;
  return <Answered of={years} empty={none}>{({ items = [] }) => <ClassForm year={yearOfNow(items, today())!.id!} />}</Answered>;
}

const start = (of?: SchoolClass) => ({
  kind: of?.kind ?? 'class', code: of?.code ?? '', name: of?.name ?? '', levels: of?.levels ?? ([] as string[]), stream: of?.stream ?? '', subject: of?.subject ?? '',
  room: of?.room ?? '', shift: of?.shift ?? '', capacity: of?.capacity ? String(of.capacity) : '', listFrozenOn: of?.listFrozenOn ?? '',
});

const AT = { 'level-needed': 'levels', conflict: 'code', 'kind-is-fixed': 'kind', 'year-closed': 'name', 'year-is-fixed': 'name', 'unknown-reference': 'levels' } as const;

function ClassForm({ of, year }: { of?: SchoolClass; year: string }) {
  const [id] = useState(() => of?.id ?? nextId());
  const levels = useLevels();
  const streams = useStreams();
  const rooms = useRooms();
  const shifts = useShifts();
  const subjects = useSubjects();
  const path = { params: { path: { class: id } } };
  const form = useForm({
    start: start(of),
    version: of?.version,
    at: AT,
    save: ({ stream, subject, room, shift, capacity, listFrozenOn, code, name, ...rest }, version) =>
      answer(api.PUT('/api/v1/classes/{class}', { ...path, body: { ...rest, version, year, name, code: code || name, stream: stream || undefined, subject: subject || undefined, room: room || undefined, shift: shift || undefined, capacity: capacity ? Number(capacity) : undefined, listFrozenOn: listFrozenOn || undefined } })),
    read: async () => {
      const now = await answer(api.GET('/api/v1/classes/{class}', path));
      return { values: start(now), version: now.version! };
    },
    done: () => {
      tell(w().saved);
      if (of) back(`/classes/${id}`);
      else go(`/classes/${id}`, true);
    },
  });
  const labels = { kind: t().kind, code: t().code, name: t().name, levels: t().level, stream: t().stream, subject: t().subject, room: t().roomLabel, shift: t().shift, capacity: t().capacity, listFrozenOn: t().frozen };
  const named = new Map<string, { name?: string | null; code?: string }>([...byId(levels.data?.items), ...byId(streams.data?.items), ...byId(rooms.data?.items), ...byId(shifts.data?.items), ...byId(subjects.data?.items)]);
  const say = (_: string, value: unknown) => (Array.isArray(value) ? value : [value]).map((each) => named.get(each)?.name ?? named.get(each)?.code ?? String(each ?? '')).join(', ') || undefined;
  const toggle = (level: string, on: boolean) => form.set({ levels: on ? [...form.values.levels, level] : form.values.levels.filter((each) => each !== level) });
  const wrongLevels = form.wrong('levels');
  return (
    <Sheet>
      <div class="body">
        <FormView of={form} action={of ? w().save : t().create} busy={w().saving} labels={labels} say={say}>
          {!of && <Choices legend={t().kind} name="kind" value={form.values.kind} options={[['class', t().kinds.class], ['group', t().kinds.group]]} onChange={(kind) => form.set({ kind })} />}
          <div class="side">
            <Field label={t().name} hint={t().nameHint} required maxLength={120} {...form.text('name')} />
            <Field label={t().code} hint={t().codeHint} maxLength={40} {...form.text('code')} />
          </div>
          <fieldset class="choices" aria-describedby={wrongLevels ? 'levels-wrong' : undefined}>
            <legend>{t().levels}</legend>
            {levels.data?.items.map((each) => <Tick key={each.id} name={`level-${each.id}`} checked={form.values.levels.includes(each.id!)} onChange={(on) => toggle(each.id!, on)}>{each.name}</Tick>)}
          </fieldset>
          {levels.data?.items.length === 0 && <p class="quiet-text">{t().noLevels} <a href="/structure/lists">{t().toLevels}</a></p>}
          {wrongLevels && <p class="bad" id="levels-wrong" role="alert">{wrongLevels}</p>}
          <div class="side">
            <Pick label={t().stream} items={streams.data?.items} bind={form.text('stream')} />
            {form.values.kind === 'group' && <Pick label={t().subject} items={subjects.data?.items} bind={form.text('subject')} />}
            <Pick label={t().roomLabel} items={rooms.data?.items} bind={form.text('room')} />
            <Pick label={t().shift} items={shifts.data?.items} bind={form.text('shift')} />
          </div>
          <div class="side">
            <Field label={t().capacity} type="number" inputMode="numeric" min={1} max={2000} {...form.text('capacity')} />
            <Field label={t().frozen} hint={t().frozenHint} type="date" {...form.text('listFrozenOn')} />
          </div>
        </FormView>
        {of && <Removal of={of} />}
      </div>
    </Sheet>
  );
}

function Pick({ label, items, bind }: { label: string; items?: { id?: string; name?: string | null; code?: string }[]; bind: { name: string; value: string; wrong?: string } }) {
  return (
    <Select label={label} {...(bind as object)} name={bind.name}>
      <option value="">–</option>
      {items?.map((each) => <option key={each.id} value={each.id}>{each.name ?? each.code}</option>)}
    </Select>
  );
}

/** Only a class that nothing hangs on goes away; the server says what does. */
function Removal({ of }: { of: SchoolClass }) {
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useCall();
  const remove = () => run(async () => {
    await answer(api.DELETE('/api/v1/classes/{class}', { params: { path: { class: of.id! } } }));
    go('/classes', true);
  });
  return (
    <>
      <p><Button kind="quiet" onClick={() => setAsking(true)}>{t().remove}</Button></p>
      <Dialog title={t().removeTitle(of.name ?? '')} open={asking} onClose={() => setAsking(false)}>
        <p>{t().removeHelp}</p>
        <Refusal of={problem} offline={w().notSent} />
        <Button kind="danger" busy={busy && w().removing} onClick={() => void remove()}>{t().removeTitle(of.name ?? '')}</Button>
        <Button kind="quiet" onClick={() => setAsking(false)}>{w().cancel}</Button>
      </Dialog>
    </>
  );
}
