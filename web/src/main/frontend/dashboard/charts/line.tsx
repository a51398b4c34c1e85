import { along, mirrored, type Figure } from './figure.ts';
import { Linked } from './linked.tsx';

interface Props {
  points: Figure[];
  least: number;
  most: number;
  /** How a value of the scale is written. */
  scale: (value: number) => string;
}

const HEIGHT = 100;

/** A change over time: the last point is marked and labelled; across what has not arrived the line is dashed. */
export function Line({ points, least, most, scale }: Props) {
  const last = points.findLastIndex(({ value }) => value !== undefined);
  const ends = [points[0], points.length > 1 ? points.at(-1) : undefined];
  return (
    <div class="chart line">
      <div class="drawn">
        <Curve values={points.map(({ value }) => value)} {...{ least, most, last }} />
        <ol>{points.map((point, i) => <li key={i}><Linked href={point.href} label={`${point.label} ${point.said}`} /></li>)}</ol>
        <span class="most" aria-hidden="true">{scale(most)}</span>
        <span class="least" aria-hidden="true">{scale(least)}</span>
      </div>
      <p class="ends" aria-hidden="true">{ends.map((end, i) => end && <span key={i}>{end.label}</span>)}</p>
      {last >= 0 && <p class="last"><i class="plain" />{points[last]!.label} <b>{points[last]!.said}</b></p>}
    </div>
  );
}

interface CurveProps {
  values: (number | undefined)[];
  least: number;
  most: number;
  /** The place of the point that is marked. */
  last: number;
}

export function Curve({ values, least, most, last }: CurveProps) {
  const right = mirrored();
  const x = (i: number) => Math.round(((right ? values.length - i - 0.5 : i + 0.5) * 1000 * 100) / values.length) / 1000;
  const y = (value: number) => HEIGHT - along(value, most, least);
  const known = values.flatMap((value, i) => (value === undefined ? [] : [{ i, at: `${x(i)} ${y(value)}` }]));
  const steps = known.slice(1).map((to, n) => ({ from: known[n]!, to, far: to.i - known[n]!.i > 1 }));
  const path = (far: boolean) => steps.filter((step) => step.far === far).map(({ from, to }) => `M${from.at}L${to.at}`).join('');
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="grid" d="M0 0H100M0 50H100M0 100H100" />
      <path class="solid" d={path(false)} />
      <path class="gap" d={path(true)} />
      {known.map(({ i, at }) => <path key={i} class={i === last ? 'point marked' : 'point'} d={`M${at}h0`} />)}
    </svg>
  );
}
