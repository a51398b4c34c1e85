import { useAnswer } from '../shell/answers.ts';
import { api } from '../shell/api.ts';
import { number, today } from '../shell/format.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Sheet } from '../shell/ui/parts.tsx';
import { useYearOfNow, type Year } from '../structure/known.ts';
import { t } from './texts.ts';

/** What the pupil missed since the year began. */
export function PupilAttendance({ pupil }: { pupil: string }) {
  const year = useYearOfNow();
  return year && year.startsOn! <= today() ? <Totals pupil={pupil} year={year} /> : null;
}

function Totals({ pupil, year }: { pupil: string; year: Year }) {
  const from = year.startsOn!;
  const to = today() < year.endsOn! ? today() : year.endsOn!;
  const totals = useAnswer(() => api.GET('/api/v1/pupils/{pupil}/attendance', { params: { path: { pupil }, query: { from, to } } }), [pupil, from, to], `pupils/${pupil}/attendance`);
  return (
    <Sheet title={t().attendance} end={<span class="quiet-text small">{year.name}</span>}>
      <Answered of={totals}>
        {({ held, unjustified, justified, late }) => (
          <dl class="figures body">
            <Figure label={t().unjustified} value={unjustified?.halfDays} more={t().hours(number(unjustified?.hours ?? 0))} bad={Boolean(unjustified?.halfDays)} />
            <Figure label={t().justified} value={justified?.halfDays} more={t().hours(number(justified?.hours ?? 0))} />
            <Figure label={t().late} value={late?.times} more={t().minutes(late?.minutes ?? 0)} />
            <Figure label={t().held} value={held?.rolls} more={t().hours(number(held?.hours ?? 0))} />
          </dl>
        )}
      </Answered>
    </Sheet>
  );
}

function Figure({ label, value = 0, more, bad }: { label: string; value?: number; more: string; bad?: boolean }) {
  return (
    <div>
      <dt class="quiet-text small">{label}</dt>
      <dd><b class={bad ? 'bad' : undefined}>{number(value)}</b> <span class="quiet-text small">{more}</span></dd>
    </div>
  );
}
