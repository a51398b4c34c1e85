import { useAnswer } from '../../shell/answers.ts';
import { api } from '../../shell/api.ts';
import { useWide } from '../../shell/desk/wide.ts';
import { number } from '../../shell/format.ts';
import type { Params } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Chip, Name, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { labelOf, t as g } from '../texts.ts';
import type { ClassResults, Column, Figure, Figures } from '../types.ts';
import { decimal, figure, score } from '../value.ts';
import './overview.css';
import { Seal } from './seal.tsx';
import { t } from './texts.ts';

/** A class in a period: its averages, what is missing, and the seal that makes them final. */
export default function Overview({ params: { class: schoolClass = '', period = '' } }: { params: Params }) {
  const asked = useAnswer(() => api.GET('/api/v1/gradebooks/{class}/{period}', { params: { path: { class: schoolClass, period } } }), [schoolClass, period], `results ${schoolClass} ${period}`);
  const { data, problem } = asked;
  const rules = problem?.type.endsWith('grades.no-scheme') && !data;
  return (
    <Page title={data?.className ?? g().resultsOf} context={data?.periodName} up="/marks" two>
      {rules ? <State kind="empty" title={problem!.title} action={may('schemes.manage') && <a class="button" href="/marking-rules">{t().chooseRules}</a>}>{problem!.detail}</State> : (
        <Answered of={asked}>
          {(results) => (
            <>
              <Lead results={results} />
              {may('marks.seal') && <Seal results={results} again={asked.again} />}
              <Subjects results={results} />
              <Pupils results={results} />
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}

export const missingOf = ({ subjects }: ClassResults) => subjects.reduce((sum, { missing }) => sum + missing, 0);

function Lead({ results }: { results: ClassResults }) {
  const missing = missingOf(results);
  const outOf = results.pupils.find(({ general }) => general?.outOf)?.general?.outOf;
  const [mean, rest] = results.general?.mean && outOf ? t().leadClass(decimal(results.general.mean), decimal(outOf)) : ['', ''];
  return (
    <p class="lead wide">
      {mean ? <><b>{mean}</b>{rest}</> : results.general && t().noMean}{' '}
      {missing > 0 ? <b class="bad">{t().leadMissing(missing)}</b> : results.subjects.some(({ assessments }) => assessments > 0) && t().noneMissing}
    </p>
  );
}

const FIGURES = ['mean', 'median', 'lowest', 'highest'] as const;
const shown = (of: Figures, which: (typeof FIGURES)[number]) => (of[which] === undefined ? '' : decimal(of[which]!));

function Subjects({ results }: { results: ClassResults }) {
  const wide = useWide();
  const { subjects, general, schoolClass, period } = results;
  const link = ({ id }: Column) => `/marks/${schoolClass}/${id}/${period}`;
  const missing = ({ missing: count, assessments }: Column) => (count > 0 ? <Chip kind="late">{g().missing(count)}</Chip> : assessments === 0 ? <span class="quiet-text small">{g().noAssessment}</span> : null);
  if (!wide) {
    return (
      <Sheet title={t().bySubject}>
        <ul class="rows">
          {subjects.map((each) => (
            <li key={each.id}>
              <Row href={link(each)} margin={each.coefficient && score(each.coefficient)} end={<b>{shown(each.figures, 'mean')}</b>} under={<>{each.figures.count > 0 && FIGURES.slice(1).map((which) => `${t()[which]} ${shown(each.figures, which)}`).join(' · ')} {missing(each)}</>}><b>{each.name}</b></Row>
            </li>
          ))}
        </ul>
      </Sheet>
    );
  }
  return (
    <Sheet title={t().bySubject}>
      <div class="scroll" tabIndex={0} role="region" aria-label={t().bySubject}>
        <table>
          <thead><tr><th scope="col">{t().subject}</th>{FIGURES.map((each) => <th scope="col" class="number" key={each}>{t()[each]}</th>)}<th scope="col">{t().missingColumn}</th></tr></thead>
          <tbody>
            {subjects.map((each) => (
              <tr key={each.id}>
                <th scope="row"><a href={link(each)}>{each.name}</a></th>
                {FIGURES.map((which) => <td class="number" key={which}>{shown(each.figures, which)}</td>)}
                <td>{missing(each)}</td>
              </tr>
            ))}
            {general && <tr class="general"><th scope="row">{t().general}</th>{FIGURES.map((which) => <td class="number" key={which}>{shown(general, which)}</td>)}<td /></tr>}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

/** By place where the school gives places, else by name as the class list has them. */
function Pupils({ results }: { results: ClassResults }) {
  const wide = useWide();
  const { pupils, subjects } = results;
  const ranked = pupils.some(({ general }) => general?.place !== undefined);
  const sorted = ranked ? [...pupils].sort((one, other) => (one.general?.place ?? Infinity) - (other.general?.place ?? Infinity)) : pupils;
  if (pupils.length === 0) return <State kind="empty" title={t().noResults}>{t().noResultsHelp}</State>;
  const place = (of: Figure | undefined, n: number) => (ranked ? of?.place !== undefined && t().place(of.place, of.tied) : number(n + 1));
  if (!wide) {
    return (
      <Sheet title={t().byPupil}>
        <ul class="rows">
          {sorted.map((pupil, n) => <li key={pupil.id}><Row margin={place(pupil.general, n)} end={<b class={low(pupil.general)}>{pupil.general && figure(pupil.general)}</b>} under={pupil.general?.band && labelOf(pupil.general.band)}><Name family={pupil.familyName} given={pupil.givenNames} /></Row></li>)}
        </ul>
      </Sheet>
    );
  }
  return (
    <Sheet title={t().byPupil} class="wide by-pupil">
      <div class="scroll results" tabIndex={0} role="region" aria-label={t().byPupil}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="spine">{ranked ? t().rank : '№'}</th>
              <th scope="col" class="who">{g().pupil}</th>
              {subjects.map((each) => <th scope="col" class="number" key={each.id}><abbr title={each.name}>{each.code}</abbr></th>)}
              {results.general && <th scope="col" class="number">{t().general}</th>}
            </tr>
          </thead>
          <tbody>
            {sorted.map((pupil, n) => (
              <tr key={pupil.id}>
                <td class="spine">{place(pupil.general, n)}</td>
                <th scope="row" class="who"><Name family={pupil.familyName} given={pupil.givenNames} /></th>
                {pupil.subjects.map((each, i) => <td key={subjects[i]!.id} class={`number ${low(each) ?? ''}`}>{figure(each)}</td>)}
                {results.general && <td class={`number general ${low(pupil.general) ?? ''}`}>{pupil.general && figure(pupil.general)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

/** Below half of what it is out of. */
const low = (of?: Figure) => (of?.shown !== undefined && Number(of.shown) < Number(of.outOf) / 2 ? 'bad' : undefined);
