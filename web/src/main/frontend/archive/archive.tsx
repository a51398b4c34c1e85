import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { api, type Schemas } from '../shell/api.ts';
import { usePages } from '../shell/desk/pages.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { note, query } from '../shell/router.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Button, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { PersonPicker } from '../people/picker.tsx';
import { PAPERS, PaperRow, paperOf } from './paper.tsx';
import { t } from './words.ts';

type Line = Schemas['DocumentLine'];

/** The address of what is looked at, for whoever sends it to somebody or comes back to it. */
export function addressed(asked: Record<string, string>): string {
  const given = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
  return given ? `/archive?${given}` : '/archive';
}

/** What the school keeps of closed years, and for how long. */
export default function Archive() {
  const [asked, setAsked] = useState({ kind: query('kind') ?? '', schoolYear: query('schoolYear') ?? '', pupil: query('pupil') ?? '' });
  const ask = (more: Partial<typeof asked>) => {
    setAsked({ ...asked, ...more });
    note(addressed({ ...asked, ...more }));
  };
  const { kind, schoolYear, pupil } = asked;
  const documents = usePages<Line>((cursor) => api.GET('/api/v1/archive/documents', { params: { query: { cursor, kind: kind || undefined, schoolYear: schoolYear || undefined, pupil: pupil || undefined } } }), [kind, schoolYear, pupil]);
  const years = useAnswer(() => api.GET('/api/v1/archive/years', {}), []);
  const rules = useAnswer(() => api.GET('/api/v1/archive/rules', {}), []);
  const [bold, rest] = t().lead;
  return (
    <Page title={t().title} up="/year-end" two end={may('people.erase') && <a class="button" href="/erasures">{t().erasures}</a>}>
      <p class="lead wide"><b>{bold}</b>{rest}</p>
      <Sheet title={t().documents}>
        <div class="body">
          <Select label={t().kind} name="kind" value={kind} onChange={(event) => ask({ kind: event.currentTarget.value })}>
            <option value="">{t().every}</option>
            {Object.entries(t().kinds).map(([code, label]) => <option key={code} value={code}>{label}</option>)}
          </Select>
          <YearChoice of={years.data} value={schoolYear} onChoose={(chosen) => ask({ schoolYear: chosen })} />
          {pupil ? (
            <p>{t().only(documents.pages[0]?.find((each) => each.pupil === pupil)?.name)} <Button kind="quiet" onClick={() => ask({ pupil: '' })}>{t().everybody}</Button></p>
          ) : may('people.read') && <PersonPicker label={t().pupil} kind="pupil" onPick={(person) => ask({ pupil: person?.id ?? '' })} />}
        </div>
        <Listed of={documents} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
          {(pages) => <ul class="rows">{pages.flat().map((each) => <li key={each.id}><Document of={each} /></li>)}</ul>}
        </Listed>
      </Sheet>
      {!documents.blank && <Sheet title={t().rules}>
        <Answered of={rules}>{(all) => <ul class="rows">{all.map((rule) => <li key={rule.kind}><Row under={rule.country === '*' ? t().ownRule(t().own[rule.kind] ?? '') : t().source(rule.source, rule.read)}><b>{t().kinds[rule.kind] ?? rule.kind}</b> {t().years(rule.years)}</Row></li>)}</ul>}</Answered>
      </Sheet>}
    </Page>
  );
}

/** The years of which something is kept; one that the address asks for stays a choice though nothing is kept of it. */
export function YearChoice({ of = [], value, onChoose }: { of?: string[]; value: string; onChoose: (year: string) => void }) {
  const years = of.includes(value) || !value ? of : [value, ...of];
  return (
    <Select label={t().year} name="schoolYear" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{t().everyYear}</option>
      {years.map((year) => <option key={year} value={year}>{year}</option>)}
    </Select>
  );
}

function Document({ of }: { of: Line }) {
  const what = [t().kinds[of.kind] ?? of.kind, of.period, of.schoolYear].filter(Boolean).join(' · ');
  const link = <a href={`/archive/${of.id}`}><b>{of.name || (t().kinds[of.kind] ?? of.kind)}</b></a>;
  return PAPERS.includes(of.kind) ? <PaperRow name={of.name} file={of.name} under={what} ask={() => paperOf(of)}>{link}</PaperRow> : <Row under={what}>{link}</Row>;
}
