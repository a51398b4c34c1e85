import type { ComponentChildren } from 'preact';
import { useAnswer } from '../shell/answers.ts';
import { api, type Schemas } from '../shell/api.ts';
import { whole } from '../shell/desk/pages.ts';
import { day, today } from '../shell/format.ts';
import { tongue } from '../shell/locale.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Chip } from '../shell/ui/parts.tsx';
import { useYears, type Year } from './known.ts';
import { periodTree } from './period-tree.ts';
import { SmallList, type FieldOf } from './small-list.tsx';
import { Strip } from './strip.tsx';
import { t } from './texts.ts';
import { days, yearOfNow } from './year-of-now.ts';

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));
const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const AT = {
  conflict: 'name', 'years-overlap': 'startsOn', 'ends-before-start': 'endsOn', 'outside-year': 'startsOn', 'no-school-day-left': 'weekend', 'year-cannot-become': 'state', 'year-closed': 'name',
  'periods-overlap': 'startsOn', 'outside-parent': 'startsOn', 'child-outside-period': 'endsOn', 'period-in-itself': 'parent', 'period-in-another-year': 'parent',
} as const;

/** A school year: its periods as a tree on a strip of the calendar, and the days without school. */
export default function YearPage({ params: { year: id } }: { params: { year?: string } }) {
  const years = useYears();
  const year = years.data?.items.find((each) => each.id === id) ?? (id ? undefined : yearOfNow(years.data?.items ?? [], today()));
  return (
    <Page title={year?.name ? t().yearTitle(year.name) : t().years} context={year && t().states[year.state as 'open']} up="/structure" two>
      {year ? <Calendar year={year} key={year.id}><Years years={years} now={year} /></Calendar> : <Years years={years} now={year} />}
    </Page>
  );
}

function Years({ years, now }: { years: ReturnType<typeof useYears>; now?: Year }) {
  return (
    <SmallList<Year>
      title={t().years}
      of={years}
      add={t().addYear}
      empty={t().noYears}
      name={(year) => year.name!}
      row={(year) => ({
        title: year.id === now?.id ? <b>{year.name}</b> : <a href={`/structure/years/${year.id}`}>{year.name}</a>,
        under: `${t().fromTo(day(year.startsOn!, 'short'), day(year.endsOn!, 'short'))}${year.weekend?.length ? ` · ${t().rests(year.weekend.map(dayName).join(', '))}` : ''}`,
        end: <Chip kind={year.state === 'open' ? 'good' : year.state === 'draft' ? 'pencil' : undefined}>{t().states[year.state as 'open']}</Chip>,
      })}
      fields={(year) => [
        { name: 'name', label: t().name, required: true, hint: t().yearHint },
        { name: 'startsOn', label: t().startsOn, type: 'date', required: true },
        { name: 'endsOn', label: t().endsOn, type: 'date', required: true },
        { name: 'weekend', label: t().weekend, type: 'ticks', options: WEEK.map((each) => [each, dayName(each)]) },
        { name: 'state', label: t().state, options: statesAfter(year?.state).map((state) => [state, t().stateChoices[state as 'open']]) },
      ]}
      start={(year) => ({ name: text(year?.name), startsOn: text(year?.startsOn), endsOn: text(year?.endsOn), state: year?.state ?? 'draft', weekend: year ? [...(year.weekend ?? [])] : ['SATURDAY', 'SUNDAY'] })}
      save={(id, { name, startsOn, endsOn, state, weekend }, version) =>
        api.PUT('/api/v1/school-years/{year}', { params: { path: { year: id } }, body: { version, name: text(name), startsOn: text(startsOn), endsOn: text(endsOn), state: text(state), weekend: weekend as Year['weekend'] & [] } })
      }
      remove={(id) => api.DELETE('/api/v1/school-years/{year}', { params: { path: { year: id } } })}
      at={AT}
    />
  );
}

/** A year is prepared, used, kept: it never goes back. */
function statesAfter(state?: string): string[] {
  if (state === 'open') return ['open', 'closed'];
  return state === 'closed' ? ['closed'] : state === 'draft' ? ['draft', 'open'] : ['draft'];
}

function Calendar({ year, children }: { year: Year; children: ComponentChildren }) {
  const id = year.id!;
  const periods = useAnswer(() => whole<Schemas['PeriodView']>((query) => api.GET('/api/v1/periods', { params: { query: { ...query, year: id } } })), [id], `periods ${id}`);
  const closures = useAnswer(() => whole<Schemas['ClosureView']>((query) => api.GET('/api/v1/closures', { params: { query: { ...query, year: id } } })), [id], `closures ${id}`);
  const tree = periodTree(periods.data?.items ?? []);
  const depths = new Map(tree.map(({ period, depth }) => [period.id, depth]));
  const span: FieldOf[] = [{ name: 'startsOn', label: t().startsOn, type: 'date', required: true }, { name: 'endsOn', label: t().lastDay, type: 'date', required: true }];
  return (
    <>
      <div class="wide">
        <Answered of={periods}>{() => <Strip year={year} periods={tree} closures={closures.data?.items ?? []} />}</Answered>
      </div>
      <div class="stack">
        <SmallList<Schemas['PeriodView']>
          title={t().periods}
          of={periods}
          only={(items) => periodTree(items).map(({ period }) => period)}
          add={t().addPeriod}
          empty={t().noPeriods}
          name={(period) => period.name!}
          row={(period) => ({ margin: t().weeks(Math.round((days(period.startsOn!, period.endsOn!) + 1) / 7)), title: <><b>{period.name}</b> <span class="quiet-text">{t().periodKinds[period.kind ?? ''] ?? period.kind}</span></>, under: t().fromTo(day(period.startsOn!, 'short'), day(period.endsOn!, 'short')), depth: depths.get(period.id) })}
          fields={(period) => [
            { name: 'name', label: t().name, required: true, hint: t().periodHint },
            { name: 'kind', label: t().kind, required: true, hint: t().kindHint },
            { name: 'parent', label: t().parent, options: [['', t().noParent], ...tree.filter((each) => each.period.id !== period?.id).map((each) => [each.period.id!, each.period.name!])] as [string, string][] },
            ...span,
          ]}
          start={(period) => ({ name: text(period?.name), kind: text(period?.kind), parent: text(period?.parent), startsOn: text(period?.startsOn), endsOn: text(period?.endsOn), position: text(period?.position ?? tree.length) })}
          save={(key, { name, kind, parent, startsOn, endsOn, position }, version) =>
            api.PUT('/api/v1/periods/{period}', { params: { path: { period: key } }, body: { version, year: id, name: text(name), kind: text(kind), parent: text(parent) || undefined, startsOn: text(startsOn), endsOn: text(endsOn), position: Number(position) } })
          }
          remove={(key) => api.DELETE('/api/v1/periods/{period}', { params: { path: { period: key } } })}
          at={AT}
        />
        {children}
      </div>
      <SmallList<Schemas['ClosureView']>
        title={t().closures}
        of={closures}
        add={t().addClosure}
        empty={t().noClosures}
        name={(closure) => closure.name!}
        row={(closure) => ({
          margin: t().days(days(closure.startsOn!, closure.endsOn!) + 1),
          title: <b>{closure.name}</b>,
          under: closure.startsOn === closure.endsOn ? day(closure.startsOn!) : t().fromTo(day(closure.startsOn!, 'short'), day(closure.endsOn!, 'short')),
          end: closure.provisional && <Chip kind="pencil">{t().provisional}</Chip>,
        })}
        fields={() => [{ name: 'name', label: t().name, required: true, hint: t().closureHint }, ...span, { name: 'provisional', label: t().provisionalLabel, type: 'tick' }]}
        start={(closure) => ({ name: text(closure?.name), startsOn: text(closure?.startsOn), endsOn: text(closure?.endsOn), provisional: closure?.provisional ?? false })}
        save={(key, { name, startsOn, endsOn, provisional }, version) => api.PUT('/api/v1/closures/{closure}', { params: { path: { closure: key } }, body: { version, year: id, name: text(name), startsOn: text(startsOn), endsOn: text(endsOn), provisional: Boolean(provisional) } })}
        remove={(key) => api.DELETE('/api/v1/closures/{closure}', { params: { path: { closure: key } } })}
        at={AT}
      />
    </>
  );
}

/** 5 January 1970 was a Monday. */
function dayName(name: string): string {
  const words = new Intl.DateTimeFormat(tongue(), { weekday: 'long', timeZone: 'UTC' });
  return words.format(Date.UTC(1970, 0, 5 + WEEK.indexOf(name as 'MONDAY')));
}
