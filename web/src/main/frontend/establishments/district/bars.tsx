import { day } from '../../shell/format.ts';
import { Chip } from '../../shell/ui/parts.tsx';
import { isShare, value, written, type Measure } from './measures.ts';
import { t } from './texts.ts';
import type { School } from './types.ts';

/** One bar for each school on one common scale; who has not answered has a dashed one and stands first. */
export function Bars({ of, measure, district }: { of: School[]; measure: Measure; district: string }) {
  const most = isShare(measure) ? 1 : Math.max(1, ...of.map(({ figures }) => value(measure, figures) ?? 0));
  return (
    <ol class="rows">
      {of.map((school, i) => (
        <li key={school.establishment}>
          <a class="row" href={`/district-figures/${district}/schools/${school.establishment}`}>
            <span class="spine">{i + 1}</span>
            <span class="what">
              <b>{school.name}</b>
              <span class="under">{under(school, measure)}</span>
              {measure !== 'last-roll' && <Bar part={(value(measure, school.figures) ?? 0) / most} silent={!school.answered} />}
            </span>
            <span class="end">
              {school.subscription && ['readonly', 'suspended', 'reminded'].includes(school.subscription) && <Chip kind="late" icon="warn">{t().subscriptions[school.subscription]}</Chip>}
              <b>{measure === 'last-roll' ? last(school) : school.answered ? written(measure, school.figures) : t().silent}</b>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

const last = ({ lastRoll }: School) => (lastRoll ? day(lastRoll, 'margin') : t().never);

const under = (school: School, measure: Measure) => [school.code, school.district, measure !== 'last-roll' && t().lastRoll(last(school))].filter(Boolean).join(' · ');

/** @param part of the common scale, 0 to 1; the value is written beside it */
function Bar({ part, silent }: { part: number; silent: boolean }) {
  return <span class={silent ? 'compared silent' : 'compared'} aria-hidden="true"><i style={{ inlineSize: `${Math.round(part * 1000) / 10}%` }} /></span>;
}
