import { api, type Schemas } from '../shell/api.ts';
import { clock } from '../shell/format.ts';
import { Page } from '../shell/ui/page.tsx';
import { Chip } from '../shell/ui/parts.tsx';
import { byId, useShifts, useSlots, type Slot } from './known.ts';
import { SmallList } from './small-list.tsx';
import { t } from './texts.ts';

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));
const TIME = { type: 'time' };
const AT = { conflict: 'code', 'ends-before-start': 'endsAt', 'unknown-reference': 'shift' } as const;

/** The bell: the lessons and half-days at which rolls are taken; and the shifts, where two classes share a room. */
export default function Bell() {
  const slots = useSlots();
  const shifts = useShifts();
  const known = byId(shifts.data?.items);
  const last = slots.data?.items.at(-1);
  return (
    <Page title={t().bell} up="/structure" two>
      <SmallList<Slot>
        title={t().slots}
        of={slots}
        add={t().addSlot}
        empty={t().noSlots}
        name={(slot) => slot.name!}
        row={(slot) => ({
          class: 'hours',
          margin: <span><b>{clock(slot.startsAt!)}</b><br />{clock(slot.endsAt!)}</span>,
          title: <b>{slot.name}</b>,
          under: [t().rollUnits[slot.unit as 'lesson'], t().halfDays[slot.halfDay as 'am']].join(' · '),
          end: slot.shift && <Chip>{known.get(slot.shift)?.name}</Chip>,
        })}
        fields={() => [
          { name: 'name', label: t().name, required: true, hint: t().slotHint },
          { name: 'code', label: t().code, required: true },
          { name: 'startsAt', label: t().startsAt, required: true, input: TIME },
          { name: 'endsAt', label: t().endsAt, required: true, input: TIME },
          { name: 'unit', label: t().unit, options: [['lesson', t().units.lesson], ['half_day', t().units.half_day]] },
          { name: 'halfDay', label: t().halfDay, options: [['am', t().halfDays.am], ['pm', t().halfDays.pm]] },
          ...(known.size > 0 ? [{ name: 'shift', label: t().shift, options: [['', t().everyShift], ...[...known.values()].map((shift) => [shift.id!, shift.name!])] as [string, string][] }] : []),
        ]}
        start={(slot) => ({
          name: text(slot?.name), code: text(slot?.code), startsAt: text(slot?.startsAt ?? last?.endsAt).slice(0, 5), endsAt: text(slot?.endsAt).slice(0, 5),
          unit: slot?.unit ?? last?.unit ?? 'lesson', halfDay: slot?.halfDay ?? 'am', shift: text(slot?.shift), position: text(slot?.position ?? slots.data?.items.length ?? 0),
        })}
        save={(id, values, version) =>
          api.PUT('/api/v1/slots/{slot}', {
            params: { path: { slot: id } },
            body: { version, name: text(values.name), code: text(values.code) || text(values.name).slice(0, 20), startsAt: text(values.startsAt), endsAt: text(values.endsAt), unit: text(values.unit), halfDay: text(values.halfDay), shift: text(values.shift) || undefined, position: Number(values.position) },
          })
        }
        remove={(id) => api.DELETE('/api/v1/slots/{slot}', { params: { path: { slot: id } } })}
        at={AT}
      />
      <SmallList<Schemas['ShiftView']>
        title={t().shifts}
        of={shifts}
        add={t().addShift}
        empty={t().noShifts}
        name={(shift) => shift.name!}
        row={(shift) => ({ margin: shift.code, title: <b>{shift.name}</b>, under: t().fromTo(clock(shift.startsAt!), clock(shift.endsAt!)) })}
        fields={() => [
          { name: 'name', label: t().name, required: true, hint: t().shiftHint },
          { name: 'code', label: t().code, required: true },
          { name: 'startsAt', label: t().startsAt, required: true, input: TIME },
          { name: 'endsAt', label: t().endsAt, required: true, input: TIME },
        ]}
        start={(shift) => ({ name: text(shift?.name), code: text(shift?.code), startsAt: text(shift?.startsAt).slice(0, 5), endsAt: text(shift?.endsAt).slice(0, 5) })}
        save={(id, { name, code, startsAt, endsAt }, version) => api.PUT('/api/v1/shifts/{shift}', { params: { path: { shift: id } }, body: { version, name: text(name), code: text(code) || text(name).slice(0, 20), startsAt: text(startsAt), endsAt: text(endsAt) } })}
        remove={(id) => api.DELETE('/api/v1/shifts/{shift}', { params: { path: { shift: id } } })}
        at={AT}
      />
    </Page>
  );
}
