import { useState } from 'preact/hooks';
import { api } from '../../shell/api.ts';
import { useAnswer } from '../../shell/answers.ts';
import { whole } from '../../shell/desk/pages.ts';
import { number, percent } from '../../shell/format.ts';
import { Answered } from '../../shell/ui/page.tsx';
import { Button, Name, Row } from '../../shell/ui/parts.tsx';
import { Tile } from '../frame/tile.tsx';
import type { Reason, SchoolBoard, Watched as Pupil } from '../types.ts';
import { t } from './texts.ts';

export function reasonOf({ kind, now, before, outOf }: Reason): string {
  const score = (value = 0) => number(value, Number.isInteger(value) ? 0 : 2);
  if (kind === 'absent') return t().absentDays(now);
  return kind === 'fallen' ? t().fallen(score(before), score(now), score(outOf)) : t().risk(percent(now));
}

/** The first of those to watch, and all of them for whoever asks. */
export function Watched({ of: { count, first } }: { of: SchoolBoard['watched'] }) {
  const [all, showAll] = useState(false);
  const rest = count - first.length;
  const picture = all ? <Everyone /> : (
    <>
      <Pupils of={first} />
      {rest > 0 && <p class="told more"><Button kind="quiet" onClick={() => showAll(true)}>{t().moreWatched(rest)}</Button></p>}
    </>
  );
  const sentence = count === 0 ? t().nobodyWatched : <><b>{t().watchedLead(count)}</b>{t().watchedRule}</>;
  return <Tile title={t().titles.watched} words={t().frame} sentence={sentence} picture={count > 0 && picture} />;
}

function Everyone() {
  const asked = useAnswer(() => whole<Pupil>((query) => api.GET('/api/v1/boards/school/watched', { params: { query } })), [], 'watched');
  return <Answered of={asked}>{({ items }) => <Pupils of={items} />}</Answered>;
}

export function Pupils({ of }: { of: Pupil[] }) {
  return (
    <ul class="rows">
      {of.map(({ pupil, familyName, givenNames, className, reasons }) => (
        <li key={pupil}>
          <Row href={`/people/pupil/${pupil}`} margin={<span class="small">{className}</span>} under={reasons.map(reasonOf).join(' · ')}><Name family={familyName} given={givenNames} /></Row>
        </li>
      ))}
    </ul>
  );
}
