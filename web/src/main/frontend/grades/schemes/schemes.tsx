import { useAnswer } from '../../shell/answers.ts';
import { api } from '../../shell/api.ts';
import { whole } from '../../shell/desk/pages.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Chip, Row, Sheet } from '../../shell/ui/parts.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { useLevels } from '../../structure/known.ts';
import { OfAYear } from '../../structure/of-a-year.tsx';
import type { Scheme } from '../types.ts';
import { EVERY } from './every.ts';
import { t } from './texts.ts';

export const useSchemes = (year: string) => useAnswer(() => whole<Scheme>((query) => api.GET('/api/v1/grading-schemes', { params: { query: { ...query, year } } })), [year], `grading-schemes ${year}`);

/** Which rules each level has in a year. */
export default function Schemes() {
  return (
    <Page title={t().rules} up="/marks">
      <OfAYear words={t()}>{(year) => <Levels key={year} year={year} />}</OfAYear>
    </Page>
  );
}

function Levels({ year }: { year: string }) {
  const levels = useLevels();
  const schemes = useSchemes(year);
  return (
    <Answered of={levels}>
      {(known) => (
        <Answered of={schemes}>
          {({ items }) => {
            const every = items.find(({ level }) => !level);
            const lines: [string, string, Scheme | undefined][] = [[EVERY, t().every, every], ...known.items.map(({ id, name }): [string, string, Scheme | undefined] => [id!, name!, items.find(({ level }) => level === id)])];
            return (
              <Sheet>
                <ul class="rows">
                  {lines.map(([level, name, own]) => (
                    <li key={level}>
                      <Row href={`/marking-rules/${year}/${level}`} margin={<Icon name={level === EVERY ? 'school' : 'list'} />} under={own?.name ?? (level === EVERY ? t().everyHelp : every && t().asEvery)} end={own ? level !== EVERY && <Chip>{t().own}</Chip> : !every && <Chip kind="late">{t().none}</Chip>}><b>{name}</b></Row>
                    </li>
                  ))}
                </ul>
              </Sheet>
            );
          }}
        </Answered>
      )}
    </Answered>
  );
}
