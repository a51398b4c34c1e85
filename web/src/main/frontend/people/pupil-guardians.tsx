import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { useForm } from '../shell/desk/form.ts';
import { FormView, Tick } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { nextId } from '../shell/ids.ts';
import { may } from '../shell/session.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Dialog, Field, Name, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { PersonPicker, type Picked } from './picker.tsx';
import type { Pupil } from './pupil.tsx';
import { RelationSelect, Rights, RIGHTS, type Guardianship } from './rights.tsx';
import { t } from './texts.ts';

/** Who answers for the pupil, and what each may do: a court may take one right and leave the others. */
export function PupilGuardians({ pupil, changed }: { pupil: Pupil; changed: () => void }) {
  const [open, setOpen] = useState<Guardianship | 'new'>();
  const guardians = pupil.guardians ?? [];
  const done = () => {
    setOpen(undefined);
    changed();
  };
  return (
    <Sheet title={t().guardians} end={may('people.manage') && <Button onClick={() => setOpen('new')}>{t().addGuardian}</Button>}>
      {guardians.length === 0 && <p class="body quiet-text">{t().noGuardian}</p>}
      <ul class="rows">
        {guardians.map((each) => (
          <li key={each.id}>
            <Row
              margin={(each.position ?? 0) + 1}
              under={<Rights of={each} />}
              end={may('people.manage') && <Button kind="quiet" onClick={() => setOpen(each)} aria-label={t().editRights(`${each.familyName} ${each.givenNames}`)}>{w().edit}</Button>}
            >
              <a href={`/people/guardian/${each.guardian}`}><Name family={each.familyName} given={each.givenNames} /></a>{' '}
              <span class="quiet-text">{t().relations[each.relation as 'mother']}</span>
            </Row>
          </li>
        ))}
      </ul>
      <Dialog title={open === 'new' ? t().addGuardian : t().rights} open={open !== undefined} onClose={() => setOpen(undefined)}>
        <GuardianForm pupil={pupil.person!.id!} of={open === 'new' ? undefined : open} position={guardians.length} onClose={() => setOpen(undefined)} done={done} />
      </Dialog>
    </Sheet>
  );
}

const AT = { 'guardianship-exists': 'guardian', 'own-guardian': 'guardian', 'unknown-reference': 'guardian', conflict: 'guardian' } as const;

const start = (of?: Guardianship) => ({
  guardian: of?.guardian ?? '',
  relation: of?.relation ?? 'mother',
  custody: of?.custody ?? true,
  mayBeContacted: of?.mayBeContacted ?? true,
  mayCollect: of?.mayCollect ?? true,
  livesWith: of?.livesWith ?? true,
  pays: of?.pays ?? false,
  endedOn: of?.endedOn ?? '',
  endedReason: of?.endedReason ?? '',
});

function GuardianForm({ pupil, of, position, onClose, done }: { pupil: string; of?: Guardianship; position: number; onClose: () => void; done: () => void }) {
  const [id] = useState(() => of?.id ?? nextId());
  const [picked, setPicked] = useState<Picked>();
  const { problem, run } = useCall();
  const path = { params: { path: { guardianship: id } } };
  const form = useForm({
    start: start(of),
    version: of?.version,
    at: AT,
    save: ({ endedOn, endedReason, ...rest }, version) =>
      answer(api.PUT('/api/v1/guardianships/{guardianship}', { ...path, body: { ...rest, version, pupil, position: of?.position ?? position, endedOn: endedOn || undefined, endedReason: endedReason || undefined } })),
    read: async () => {
      const { items = [] } = await answer(api.GET('/api/v1/guardianships', { params: { query: { pupil } } }));
      const now = items.find((each) => each.id === id);
      return { values: start(now), version: now?.version ?? 0 };
    },
    done: () => {
      tell(w().saved);
      done();
    },
  });
  const remove = () => run(async () => {
    await answer(api.DELETE('/api/v1/guardianships/{guardianship}', path));
    done();
  });
  const labels = { relation: t().relation, endedOn: t().endedOnLabel, endedReason: t().reason, ...t().rightsLong };
  return (
    <FormView
      of={form}
      action={w().save}
      busy={w().saving}
      labels={labels}
      say={(field, value) => (field === 'relation' ? t().relations[value as 'mother'] : typeof value === 'boolean' ? (value ? w().yes : w().no) : undefined)}
      disabled={!form.values.guardian}
      cancel={<Button kind="quiet" onClick={onClose}>{w().cancel}</Button>}
    >
      {!of && <PersonPicker label={t().guardianWho} hint={t().guardianWhoHint} picked={picked} wrong={form.wrong('guardian')} onPick={(person) => { setPicked(person); form.set({ guardian: person?.id ?? '' }); }} create />}
      {of && <p><Name family={of.familyName} given={of.givenNames} /></p>}
      <RelationSelect {...form.text('relation')} />
      <fieldset class="choices">
        <legend>{t().rights}</legend>
        {RIGHTS.map((right) => <Tick key={right} {...form.tick(right)}>{t().rightsLong[right]}</Tick>)}
      </fieldset>
      {of && <Field label={t().endedOnLabel} hint={t().endedOnHint} type="date" {...form.text('endedOn')} />}
      {of && form.values.endedOn && <Field label={t().reason} {...form.text('endedReason')} />}
      <Refusal of={problem} offline={w().notSent} />
      {of && <Button kind="quiet" onClick={() => void remove()}>{t().removeGuardian}</Button>}
    </FormView>
  );
}
