import { useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { today } from '../shell/format.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Select, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { CoefficientGrid } from './coefficient-grid.tsx';
import { useLevels, useStreams, useSubjects, useYears } from './known.ts';
import { SmallList } from './small-list.tsx';
import './structure.css';
import { t } from './texts.ts';
import { yearOfNow } from './year-of-now.ts';

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));

/** What is taught, and how much each subject weighs in each level and stream of a year. */
export default function Subjects() {
  const subjects = useSubjects();
  const levels = useLevels();
  const streams = useStreams();
  const years = useYears();
  const [level, setLevel] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const year = years.data?.items.find((each) => each.id === chosen) ?? yearOfNow(years.data?.items ?? [], today());
  const here = level ?? levels.data?.items[0]?.id;
  return (
    <Page title={t().subjects} context={year?.name}>
      {(years.data?.items.length ?? 0) > 1 && (
        <div class="form">
          <Select label={t().year} name="year" value={year?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {years.data!.items.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
          </Select>
        </div>
      )}
      <Answered of={levels} empty={<State kind="empty" title={t().noLevels} action={<a class="button solid" href="/structure/lists">{t().doNow.levels}</a>}>{t().coefficientsNeed}</State>}>
        {({ items }) => (
          <Sheet title={t().coefficients}>
            <nav class="tabs" aria-label={t().levels}>
              {items.map((each) => <button type="button" key={each.id} aria-pressed={each.id === here} onClick={() => setLevel(each.id)}>{each.name}</button>)}
            </nav>
            {here && year && (subjects.data?.items.length ?? 0) > 0 ? (
              <CoefficientGrid key={`${year.id} ${here}`} year={year} level={here} subjects={subjects.data!.items} streams={streams.data?.items ?? []} />
            ) : (
              <p class="body quiet-text">{year ? t().noSubjects : t().noYears}</p>
            )}
          </Sheet>
        )}
      </Answered>
      <SmallList<Schemas['SubjectView']>
        title={t().subjects}
        of={subjects}
        add={t().addSubject}
        empty={t().noSubjects}
        name={(subject) => subject.name!}
        row={(subject) => ({ margin: subject.code, title: <b>{subject.name}</b> })}
        fields={() => [{ name: 'name', label: t().name, required: true, hint: t().subjectHint }, { name: 'code', label: t().code, required: true }]}
        start={(subject) => ({ name: text(subject?.name), code: text(subject?.code) })}
        save={(id, { name, code }, version) => api.PUT('/api/v1/subjects/{subject}', { params: { path: { subject: id } }, body: { version, name: text(name), code: text(code) || text(name).slice(0, 40) } })}
        remove={(id) => api.DELETE('/api/v1/subjects/{subject}', { params: { path: { subject: id } } })}
        at={{ conflict: 'code' }}
      />
    </Page>
  );
}
