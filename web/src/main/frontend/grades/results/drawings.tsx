import type { Figure, Figures } from '../types.ts';
import { decimal } from './said.ts';
import { t } from './texts.ts';

/** Among fewer than these a single pupil could be made out. */
const FEWEST = 5;
const WIDTH = 200;

/** The class from its lowest to its highest, a tick at its mean, a dot for the pupil; numbers run from left to right. */
export function Range({ figure, figures: { count, lowest, highest, mean } }: { figure?: Figure; figures: Figures }) {
  if (count < FEWEST || !figure?.outOf || lowest === undefined || highest === undefined || mean === undefined) return null;
  const at = (value: string) => 4 + ((WIDTH - 8) * Number(value)) / Number(figure.outOf);
  return (
    <svg class="range" viewBox={`0 0 ${WIDTH} 16`} role="img" aria-label={t().range(decimal(lowest), decimal(highest), decimal(mean))}>
      <path class="all" d={`M4 8H${WIDTH - 4}`} />
      <path class="class" d={`M${at(lowest)} 8H${at(highest)}`} />
      <path class="mean" d={`M${at(mean)} 3V13`} />
      {figure.shown !== undefined && <circle cx={at(figure.shown)} cy="8" r="5" />}
    </svg>
  );
}

export interface Point {
  name: string;
  value: number;
  outOf: number;
  shown: string;
}

/** The general averages, period after period; the last is marked. The same is said in words. */
export function Trend({ terms }: { terms: Point[] }) {
  const x = (i: number) => 12 + ((WIDTH - 24) * i) / (terms.length - 1);
  const y = ({ value, outOf }: Point) => 52 - (44 * value) / outOf;
  const last = terms.length - 1;
  return (
    <figure class="trend">
      <figcaption>{t().trend}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} 60`} aria-hidden="true">
        <path class="half" d={`M4 ${30}H${WIDTH - 4}`} />
        <path class="line" d={terms.map((term, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(term)}`).join('')} />
        {terms.map((term, i) => <circle key={i} class={i === last ? 'last' : undefined} cx={x(i)} cy={y(term)} r={i === last ? 5 : 3} />)}
      </svg>
      <ul>{terms.map(({ name, shown }, i) => <li key={i}>{i === last ? <b>{t().trendSays(name, shown)}</b> : t().trendSays(name, shown)}</li>)}</ul>
    </figure>
  );
}
