import { useAnswer } from '../shell/answers.ts';
import { api, type Schemas } from '../shell/api.ts';
import { whole } from '../shell/desk/pages.ts';
import { today } from '../shell/format.ts';
import { tongue } from '../shell/locale.ts';
import { may, membership } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { useClasses, useLevels, useRooms, useSlots, useSubjects, useYears } from './known.ts';
import { missing, STEPS, type Step } from './missing.ts';
import { t } from './texts.ts';
import { yearOfNow } from './year-of-now.ts';

/** What the school still needs, in one sentence, with the next step. */
export default function SetUp() {
  const years = useYears();
  const levels = useLevels();
  const subjects = useSubjects();
  const slots = useSlots();
  const classes = useClasses();
  const rooms = useRooms();
  const year = yearOfNow(years.data?.items ?? [], today());
  const periods = useAnswer(() => whole<Schemas['PeriodView']>((query) => api.GET('/api/v1/periods', { params: { query: { ...query, year: year?.id } } })), [year?.id], `periods ${year?.id}`);
  const asked = [years, levels, subjects, slots, classes, periods];
  const first = asked.find((each) => each.data === undefined) ?? years;
  const mine = classes.data?.items.filter((each) => each.schoolYear === year?.id && each.kind === 'class') ?? [];
  const known = {
    year,
    periods: year ? (periods.data?.items.length ?? 0) : 0,
    levels: levels.data?.items.length ?? 0,
    subjects: subjects.data?.items.length ?? 0,
    slots: slots.data?.items.length ?? 0,
    classes: mine.length,
    pupils: mine.reduce((sum, each) => sum + (each.pupils ?? 0), 0),
  };
  const counts: Partial<Record<Step, number>> = { periods: known.periods, levels: known.levels, subjects: known.subjects, bell: known.slots, classes: known.classes, pupils: known.pupils };
  return (
    <Page title={t().setUp} context={membership.value?.school?.name}>
      <Answered of={first as typeof years}>
        {() => {
          const open = missing(known);
          return (
            <>
              <Sentence open={open} year={year?.id} yearName={year?.name} />
              <Sheet title={t().steps}>
                <ol class="rows">
                  {STEPS.map((step, i) => (
                    <li key={step}>
                      <Row
                        href={hrefOf(step, year?.id)}
                        class={open.includes(step) ? 'pencil' : undefined}
                        margin={open.includes(step) ? i + 1 : <Icon name="check" label={t().done} />}
                        under={t().stepHelp[step]}
                        end={counts[step] ? <span class="quiet-text">{counts[step]}</span> : undefined}
                      >
                        <b>{t().step[step]}</b>
                      </Row>
                    </li>
                  ))}
                </ol>
              </Sheet>
              <Sheet title={t().also}>
                <ul class="rows">
                  <li><Row href="/structure/lists" margin={<Icon name="list" />} under={t().listsHelp} end={<span class="quiet-text">{rooms.data?.items.length}</span>}><b>{t().lists}</b></Row></li>
                  <li><Row href="/structure/years" margin={<Icon name="calendar" />} under={t().yearsHelp}><b>{t().years}</b></Row></li>
                  {may('settings.manage') && <li><Row href="/settings" margin={<Icon name="gear" />} under={t().settingsHelp}><b>{t().settings}</b></Row></li>}
                </ul>
              </Sheet>
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function Sentence({ open, year, yearName }: { open: Step[]; year?: string; yearName?: string }) {
  const [next] = open;
  if (!next) return <p class="lead">{t().ready(<b>{yearName}</b>)}</p>;
  const rest = open.slice(1).map((step) => t().lacks[step]);
  return (
    <>
      <p class="lead">{t().lacking} <b>{t().lacks[next]}</b>{rest.length > 0 && <>{t().andThen} {new Intl.ListFormat(tongue()).format(rest)}</>}.</p>
      <p><a class="button solid" href={hrefOf(next, year)}>{t().doNow[next]}</a></p>
    </>
  );
}

function hrefOf(step: Step, year?: string): string {
  const ofYear = year ? `/structure/years/${year}` : '/structure/years';
  return { year: '/structure/years', periods: ofYear, levels: '/structure/lists', subjects: '/subjects', bell: '/structure/bell', classes: '/classes', pupils: '/people/enrol', open: ofYear }[step];
}
