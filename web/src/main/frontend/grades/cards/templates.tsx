import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { api } from '../../shell/api.ts';
import { today } from '../../shell/format.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Chip, Row, Select, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { useLevels, useYears } from '../../structure/known.ts';
import { yearOfNow } from '../../structure/year-of-now.ts';
import { t } from './texts.ts';

export const EVERY = 'every';

export const useTemplates = (year: string) => useAnswer(() => api.GET('/api/v1/card-templates', { params: { query: { year } } }), [year], `card-templates ${year}`);

/** Which look the papers of each level have in a year. */
export default function Templates() {
  const years = useYears();
  const [chosen, setChosen] = useState<string>();
  const all = years.data?.items ?? [];
  const year = all.find(({ id }) => id === chosen) ?? yearOfNow(all, today());
  return (
    <Page title={t().templates} up="/report-cards">
      <Answered of={years} empty={<State kind="empty" title={t().noYears}>{t().noYearsHelp}</State>}>
        {({ items }) => (
          <>
            <p class="lead">{t().templatesLead}</p>
            {items.length > 1 && (
              <div class="form">
                <Select label={t().year} name="year" value={year?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
                  {items.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
                </Select>
              </div>
            )}
            {year && <Levels key={year.id} year={year.id!} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Levels({ year }: { year: string }) {
  const levels = useLevels();
  const templates = useTemplates(year);
  return (
    <Answered of={levels}>
      {(known) => (
        <Answered of={templates}>
          {(items) => (
            <Sheet>
              <ul class="rows">
                {[[EVERY, t().every] as const, ...known.items.map(({ id, name }) => [id!, name!] as const)].map(([level, name]) => {
                  const own = items.filter((each) => (each.level ?? EVERY) === level);
                  return (
                    <li key={level}>
                      <Row href={`/card-templates/${year}/${level}`} margin={<Icon name={level === EVERY ? 'school' : 'list'} />} under={own.length ? [...new Set(own.map(({ document }) => t().layouts[(document as { layout?: string }).layout ?? '']))].join(', ') : level === EVERY ? t().ofCountry : t().asEvery} end={own.length > 0 && level !== EVERY && <Chip>{t().ownLook}</Chip>}><b>{name}</b></Row>
                    </li>
                  );
                })}
              </ul>
            </Sheet>
          )}
        </Answered>
      )}
    </Answered>
  );
}
