import { useForm } from '../../shell/desk/form.ts';
import { FormView, Tick } from '../../shell/desk/form-view.tsx';
import { answer, api } from '../../shell/api.ts';
import { Button, Field, Labelled } from '../../shell/ui/parts.tsx';
import { t } from './texts.ts';
import type { Attendee, CouncilView, Meeting } from './types.ts';

interface Asked {
  view: CouncilView;
  meeting: Meeting;
  onClose: () => void;
  done: () => void;
}

const valuesOf = ({ heldOn, chairedBy, attendance, remarks }: Meeting) => ({ heldOn: heldOn ?? '', chairedBy: chairedBy ?? '', attendance: attendance as Attendee[], remarks: remarks ?? '' });

/** When the council sits, who leads it, who is there, and what it remarks. */
export function MeetingForm({ view: { schoolClass, period }, meeting, onClose, done }: Asked) {
  const path = { class: schoolClass, period };
  const form = useForm({
    start: valuesOf(meeting),
    version: meeting.version,
    save: ({ heldOn, chairedBy, attendance, remarks }, version) => answer(api.PUT('/api/v1/councils/{class}/{period}', { params: { path }, body: { version, heldOn: heldOn || undefined, chairedBy: chairedBy.trim() || undefined, attendance: attendance.filter(({ name }) => name.trim()), remarks: remarks.trim() || undefined } })),
    read: async () => {
      const { meeting: now } = await answer(api.GET('/api/v1/councils/{class}/{period}/state', { params: { path } }));
      return { values: valuesOf(now), version: now.version };
    },
    done,
  });
  const { attendance } = form.values;
  const change = (at: number, some: Partial<Attendee>) => form.set({ attendance: attendance.map((each, i) => (i === at ? { ...each, ...some } : each)) });
  const { wrong, ...remarks } = form.text('remarks');
  return (
    <FormView of={form} action={t().save} busy={t().saving} labels={{ heldOn: t().date, chairedBy: t().chair, attendance: t().attendance, remarks: t().remarks }} say={(field, value) => (field === 'attendance' ? (value as Attendee[]).map(({ name }) => name).join(', ') : undefined)} cancel={<Button kind="quiet" onClick={onClose}>{t().cancel}</Button>}>
      <Field type="date" label={t().date} {...form.text('heldOn')} />
      <Field label={t().chair} maxLength={120} {...form.text('chairedBy')} />
      <fieldset class="attendees">
        <legend>{t().attendance}</legend>
        {attendance.map((each, i) => (
          <div class="attendee" key={i}>
            <input class="input" type="text" aria-label={t().attendeeName} placeholder={t().attendeeName} maxLength={120} value={each.name} onInput={({ currentTarget: { value } }) => change(i, { name: value })} />
            <input class="input" type="text" aria-label={t().attendeeRole} placeholder={t().attendeeRole} maxLength={80} value={each.role ?? ''} onInput={({ currentTarget: { value } }) => change(i, { role: value || undefined })} />
            <Tick name={`present-${i}`} checked={each.present} onChange={(present) => change(i, { present })}>{t().present}</Tick>
            <Button kind="quiet" aria-label={`${t().remove} ${each.name}`} icon="cross" onClick={() => form.set({ attendance: attendance.filter((_, n) => n !== i) })} />
          </div>
        ))}
        <Button icon="plus" onClick={() => form.set({ attendance: [...attendance, { name: '', present: true }] })}>{t().addAttendee}</Button>
      </fieldset>
      <Labelled label={t().remarks} name="remarks" wrong={wrong}>
        <textarea id="remarks" class="input" rows={4} maxLength={4000} {...remarks} />
      </Labelled>
    </FormView>
  );
}
