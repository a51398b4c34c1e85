import { useEffect } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { api } from '../shell/api.ts';
import { whole } from '../shell/desk/pages.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner, Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Flows, FlowTable } from './drawing.tsx';
import { Made } from './made.tsx';
import { OpenPupils } from './open-pupils.tsx';
import { Prepare } from './prepare.tsx';
import { t } from './texts.ts';
import type { ClassLine } from './types.ts';

const LOOK_AGAIN = 2000;

/** A year that ends: who goes where, what is still open, and the next year from draft to opening. */
export default function YearEnd() {
  const years = useAnswer(() => whole((query) => api.GET('/api/v1/school-years', { params: { query } })), [], 'school-years');
  const year = years.data?.items.find((each) => each.state === 'open');
  return (
    <Page title={t().title} context={year?.name} up="/structure" two end={<>{may('transfers.manage') && <a class="button" href="/transfers">{t().transfers.title}</a>} {may('archive.read') && <a class="button" href="/archive">{t().archive}</a>}</>}>
      <Answered of={years}>{() => (year ? <End year={year.id!} key={year.id} /> : <State kind="empty" title={t().noYear}>{t().noYearHelp}</State>)}</Answered>
    </Page>
  );
}

function End({ year }: { year: string }) {
  const end = useAnswer(() => api.GET('/api/v1/year-ends/{year}', { params: { path: { year } } }), [year]);
  const running = end.data?.state === 'running';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(end.again, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [running]);
  return (
    <Answered of={end}>
      {(now) => {
        const [bold, rest] = t().lead(now.asked, now.open);
        return (
          <>
            <p class="lead wide"><b>{bold}</b>{rest}</p>
            {now.levelsUnordered && <div class="wide"><Banner kind="bad">{t().levels}</Banner></div>}
            <div class="stack year-end">
              <Sheet title={t().flows} end={<Chip kind={now.state === 'opened' ? 'good' : undefined}>{t().state[now.state]}</Chip>}>
                <Flows classes={now.classes} flows={now.flows} />
                <FlowTable classes={now.classes} flows={now.flows} />
              </Sheet>
            </div>
            <div class="stack year-end">
              {now.state === 'planned' ? <Prepare end={now} done={end.again} key={now.plan} /> : <Made end={now} done={end.again} />}
              {now.state === 'planned' && now.open > 0 && <OpenPupils year={year} classes={now.classes} placed={end.again} />}
              <Sheet title={t().classes}>
                <ul class="rows">{now.classes.map((each) => <li key={each.id}><ClassRow of={each} /></li>)}</ul>
              </Sheet>
            </div>
          </>
        );
      }}
    </Answered>
  );
}

function ClassRow({ of: { name, pupils, coming, capacity } }: { of: ClassLine }) {
  const over = capacity === undefined ? 0 : coming - capacity;
  return <Row under={t().now(pupils)} end={over > 0 ? <Chip kind="late" icon="warn">{t().over(over)}</Chip> : undefined}><b>{name}</b> {t().coming(coming, capacity)}</Row>;
}
