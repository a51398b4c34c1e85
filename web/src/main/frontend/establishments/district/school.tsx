import './district.css';
import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { day, number, percent } from '../../shell/format.ts';
import { back, type Params } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Button, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { Closing } from '../life.tsx';
import { t as words } from '../texts.ts';
import { get, page, remove } from './calls.ts';
import { mean, pupils } from './measures.ts';
import { t } from './texts.ts';
import type { Access, Figures, Rows, School } from './types.ts';

/** The rows that one school's figures are summed from, and what its head lets the district see of its pupils. */
export default function SchoolPage({ params: { district = '', school = '' } }: { params: Params }) {
  const rows = useAnswer<Rows>(() => get(`/districts/${district}/figures/schools/${school}`), [district, school], `/district-figures/${district}/${school}`);
  const known = rows.data;
  return (
    <Page title={known?.school.name ?? t().school} context={known && [known.school.code, known.month && day(known.month, 'month'), known.term].filter(Boolean).join(' · ')} up={`/district-figures?district=${district}`}>
      <Answered of={rows}>
        {(data) => (
          <>
            <p class="lead">{data.school.answered ? t().schoolLead(pupils(data.school.figures), data.school.figures.teachers) : t().schoolSilent(data.school.lastRoll ? day(data.school.lastRoll, 'full') : undefined)}</p>
            {data.rows.length > 0 && <Cells of={data} />}
            <p class="small quiet-text">{t().few(data.school.figures.hidden)}</p>
            {may('pupils.granted') && <Granted path={`/districts/${district}/establishments/${school}/accesses`} here={`/district-figures/${district}/schools/${school}`} />}
            {may('schools.manage') && <Close of={data.school} district={district} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

/** For good; a school that only changes its district is given to the other one. */
function Close({ of, district }: { of: School; district: string }) {
  const [open, setOpen] = useState(false);
  return (
    <p>
      <Button kind="quiet" onClick={() => setOpen(true)}>{words().close}</Button>
      <Closing of={of} open={open} onClose={() => setOpen(false)} onClosed={() => back('/schools')} close={() => remove(`/districts/${district}/establishments/${of.establishment}`)} />
    </p>
  );
}

function Cells({ of: { rows } }: { of: Rows }) {
  const heads = [t().pupils, t().measures.attendance, t().mean, t().measures.results];
  return (
    <Sheet title={t().byLevel}>
      <div class="scroll" tabIndex={0} role="region" aria-label={t().byLevel}>
        <table>
          <thead><tr><th scope="col">{t().level}</th><th scope="col">{t().sex}</th>{heads.map((each) => <th scope="col" class="number" key={each}>{each}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ level, levelName, sex, few, figures }) => (
              <tr key={`${level} ${sex}`}>
                <th scope="row">{levelName || t().noLevel}</th>
                <td>{t().ofSex[sex]}</td>
                {few ? <td class="number" colSpan={4}><span class="few" title={t().fewTitle}>{t().lessThanFive}</span></td> : shown(figures).map((each, i) => <td class="number" key={i}>{each}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

function shown(of: Figures): string[] {
  const average = mean(of);
  return [number(pupils(of)), of.slots ? percent((of.slots - of.missed) / of.slots, 1) : '—', average === undefined ? '—' : number(average, 1), of.passedOf ? percent(of.passed / of.passedOf, 1) : '—'];
}

function Granted({ path, here }: { path: string; here: string }) {
  const accesses = usePages<Access>(page(path), [path]);
  return (
    <Listed of={accesses} empty={<State kind="forbidden" title={t().notGranted}>{t().notGrantedHelp}</State>}>
      {(pages) => (
        <Sheet title={t().granted}>
          <ul class="rows">
            {pages.flat().map((each) => (
              <li key={each.id}><Row href={`${here}/accesses/${each.id}`} under={`${each.reason} · ${t().until(day(each.validUntil, 'full'))}`}><b>{each.className}</b></Row></li>
            ))}
          </ul>
        </Sheet>
      )}
    </Listed>
  );
}
