import './district.css';
import { useRef, useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { day, number } from '../../shell/format.ts';
import { note, query } from '../../shell/router.ts';
import { membership } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Row, Select, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { Bars } from './bars.tsx';
import { asking, Facts, SCHOOLS, type Ask } from './facts.tsx';
import { get, page } from './calls.ts';
import { MEASURES, pupils, value, written, type Measure } from './measures.ts';
import { Table } from './table.tsx';
import { t } from './texts.ts';
import type { Report, School } from './types.ts';

const asked = (): Ask => ({ month: query('month') ?? undefined, level: query('level') ?? undefined, term: query('term') ?? undefined, sort: query('sort') ?? undefined });

/** The district's figures, and its schools beside each other: one measure drawn at a time, all of them as a table. */
export default function FiguresPage() {
  const district = query('district') ?? membership.value!.district!.id!;
  const [ask, setAsk] = useState<Ask>(asked);
  const change = (more: Ask) => {
    const next = { ...ask, ...more };
    setAsk(next);
    note(asking(district, next));
  };
  const { sort, ...filter } = ask;
  const report = useAnswer<Report>(() => get(`/districts/${district}/figures`, filter), [district, filter.month, filter.level, filter.term], sort || filter.month ? undefined : `/district-figures/${district}`);
  // While another question is on its way the answer to the last one stays, and with it the filter that was just used.
  const last = useRef<Report>(undefined);
  if (report.data) last.current = report.data;
  const shown = report.data ?? (last.current?.district === district ? last.current : undefined);
  return (
    <Page title={t().figures} context={shown && [shown.name, shown.month && day(shown.month, 'month')].filter(Boolean).join(' · ')} up={shown?.upper ? `/district-figures?district=${shown.upper}` : undefined}>
      <Answered of={{ ...report, data: shown }}>
        {(data) => (data.month ? <Counted of={data} ask={ask} onAsk={change} key={district} /> : <State kind="empty" title={t().nothingCounted}>{t().nothingCountedHelp}</State>)}
      </Answered>
    </Page>
  );
}

function Counted({ of, ask, onAsk }: { of: Report; ask: Ask; onAsk: (more: Ask) => void }) {
  const measure = (MEASURES as readonly string[]).includes(ask.sort ?? '') ? (ask.sort as Measure) : 'pupils';
  return (
    <>
      <p class="lead">{t().lead(of.schools, of.schools - of.answered, pupils(of.figures), value('girls', of.figures))}</p>
      <Filters of={of} ask={ask} onAsk={onAsk} measure={measure} />
      <Facts of={of} ask={ask} onAsk={onAsk} />
      {of.below.length > 0 && (
        <Sheet title={t().below}>
          <ul class="rows">
            {of.below.map((each) => (
              <li key={each.district}>
                <Row href={`/district-figures?district=${each.district}`} under={t().answered(each.answered, each.schools)} end={<b>{written(measure, each.figures)}</b>}><b>{each.name}</b></Row>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      <Schools of={of} ask={ask} measure={measure} />
      {of.district === membership.value!.district!.id && <p><a class="button" href="/district-ages">{t().ages}</a></p>}
      <p class="small quiet-text">{t().few(of.figures.hidden)}</p>
    </>
  );
}

function Filters({ of: { choices, month, term }, ask, onAsk, measure }: { of: Report; ask: Ask; onAsk: (more: Ask) => void; measure: Measure }) {
  const on = (name: keyof Ask) => (event: { currentTarget: HTMLSelectElement }) => onAsk({ [name]: event.currentTarget.value || undefined });
  return (
    <div class="filters">
      <Select label={t().compareBy} name="sort" value={measure} onChange={on('sort')}>{MEASURES.map((each) => <option key={each} value={each}>{t().measures[each]}</option>)}</Select>
      <Select label={t().month} name="month" value={month} onChange={on('month')}>{choices.months.map((each) => <option key={each} value={each}>{day(each, 'month')}</option>)}</Select>
      <Select label={t().level} name="level" value={ask.level ?? ''} onChange={on('level')}>
        <option value="">{t().allLevels}</option>
        {choices.levels.map(({ code, name }) => <option key={code} value={code}>{name || t().noLevel}</option>)}
      </Select>
      {term && <Select label={t().term} name="term" value={term} onChange={on('term')}>{choices.terms.map((each) => <option key={each} value={each}>{each}</option>)}</Select>}
    </div>
  );
}

function Schools({ of, ask, measure }: { of: Report; ask: Ask; measure: Measure }) {
  const [table, setTable] = useState(false);
  const schools = usePages<School>(page(`/districts/${of.district}/figures/schools`, { ...ask, sort: measure }), [of.district, ask.month, ask.level, ask.term, measure]);
  const toggle = <button type="button" class="button quiet" aria-pressed={table} onClick={() => setTable(!table)}>{t().table}</button>;
  return (
    <Listed of={schools} empty={<State kind="empty" title={t().noSchools} />}>
      {(pages) => (
        <Sheet title={<span id={SCHOOLS}>{t().measures[measure]} · {number(of.schools)}</span>} end={toggle}>
          {table ? <Table of={pages.flat()} district={of.district} /> : <Bars of={pages.flat()} measure={measure} district={of.district} />}
        </Sheet>
      )}
    </Listed>
  );
}
