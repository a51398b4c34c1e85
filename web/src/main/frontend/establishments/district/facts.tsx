import { percent } from '../../shell/format.ts';
import { Sheet } from '../../shell/ui/parts.tsx';
import type { Measure } from './measures.ts';
import { t } from './texts.ts';
import type { Report } from './types.ts';

export type Ask = { month?: string; level?: string; term?: string; sort?: string };

/** Where the schools beside each other stand on the page. */
export const SCHOOLS = 'schools';

export function asking(district: string, ask: Ask): string {
  const filled = Object.entries({ district, ...ask }).filter(([, each]) => each) as [string, string][];
  return `/district-figures?${new URLSearchParams(filled)}`;
}

interface Props {
  of: Report;
  ask: Ask;
  onAsk: (more: Ask) => void;
}

/** The sums of all schools; each leads to the schools that it is summed from, beside each other by that measure. */
export function Facts({ of: { district, figures, term }, ask, onAsk }: Props) {
  const share = (some: number, all: number) => (all > 0 ? percent(some / all, 1) : '—');
  const leading = (sort: Measure, said: string) => (
    <a
      href={asking(district, { ...ask, sort })}
      onClick={(event) => {
        event.preventDefault();
        onAsk({ sort });
        document.getElementById(SCHOOLS)?.scrollIntoView();
      }}
    >
      {said}
    </a>
  );
  return (
    <Sheet title={t().together}>
      <dl class="body facts">
        <dt>{t().enrolment}</dt><dd>{leading('pupils', t().sexes(figures.girls, figures.boys, figures.others))}</dd>
        <dt>{t().measures.attendance}</dt><dd>{leading('attendance', share(figures.slots - figures.missed, figures.slots))}</dd>
        <dt>{t().passedIn(term ?? '')}</dt><dd>{leading('results', share(figures.passed, figures.passedOf))}</dd>
        <dt>{t().staff}</dt><dd>{leading('staff', t().people(figures.staff, figures.teachers))}</dd>
      </dl>
    </Sheet>
  );
}
