import { useAnswer } from '../../shell/answers.ts';
import { api } from '../../shell/api.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Chip, Row, Sheet } from '../../shell/ui/parts.tsx';
import { useLevels } from '../../structure/known.ts';
import { OfAYear } from '../../structure/of-a-year.tsx';
import { t } from './texts.ts';

export const EVERY = 'every';

export const useTemplates = (year: string) => useAnswer(() => api.GET('/api/v1/card-templates', { params: { query: { year } } }), [year], `card-templates ${year}`);

/** Which look the papers of each level have in a year. */
export default function Templates() {
  return (
    <Page title={t().templates} up="/report-cards">
      <OfAYear words={{ ...t(), lead: t().templatesLead }}>{(year) => <Levels key={year} year={year} />}</OfAYear>
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
