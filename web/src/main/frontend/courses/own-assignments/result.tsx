import { fetchAt } from '../../children/own-children.ts';
import { Voice } from '../../files/voice.tsx';
import { Chip, Sheet } from '../../shell/ui/parts.tsx';
import { exact } from '../assignments/said.ts';
import type { Own } from '../assignments/types.ts';
import { t } from './texts.ts';

/** The mark as it came back: the figure first, then why. */
export function Result({ own: { mark, maximum, rubric }, place }: { own: Own; place: string }) {
  const { score, raw, state, points, feedback, voice } = mark!;
  return (
    <Sheet title={t().mark}>
      <div class="body">
        {score !== undefined && score !== null ? <p class="figure"><b>{exact(score)}</b> <span>{t().outOf(exact(maximum))}</span></p> : <p><b class="lead">{state ? t().states[state] : t().givenBack}</b></p>}
        {raw !== undefined && raw !== null && score !== undefined && raw !== score && <p><Chip kind="late" icon="clock">{t().lateTaken(exact(raw))}</Chip></p>}
        {points.length > 0 && (
          <dl class="facts">
            {rubric.map(({ code, title, levels }) => {
              const given = points.find(({ criterion }) => criterion === code)?.points;
              return <><dt key={code}>{title}</dt><dd>{levels.find((level) => level.points === given)?.title} <b>{given !== undefined && exact(given)}</b></dd></>;
            })}
          </dl>
        )}
        {feedback && <p class="handed">{feedback}</p>}
        {voice && <Voice words={t().voice} fetch={fetchAt(place)} file={voice} />}
      </div>
    </Sheet>
  );
}
