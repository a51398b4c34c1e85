import { number } from '../../shell/format.ts';
import { decimal } from '../value.ts';
import { t } from './texts.ts';
import type { Bands, Column, Pupil } from './types.ts';

const WIDTH = 120;

type Cell = Pupil['subjects'][number];

/** The class from its lowest to its highest, a tick at its mean, a dot for the pupil. */
export function Range({ cell: { figure }, column: { figures } }: { cell: Cell; column: Column }) {
  const { lowest, highest, mean, count } = figures;
  if (count < 2 || figure.outOf === undefined || lowest === undefined || highest === undefined || mean === undefined) return null;
  const at = (value: string) => 5 + ((WIDTH - 10) * Number(value)) / Number(figure.outOf);
  return (
    <svg class={isLow(figure) ? 'range low' : 'range'} viewBox={`0 0 ${WIDTH} 16`} role="img" aria-label={t().rangeSays(decimal(lowest), decimal(highest), decimal(mean))}>
      <path class="all" d={`M5 8H${WIDTH - 5}`} />
      <path class="class" d={`M${at(lowest)} 8H${at(highest)}`} />
      <path class="mean" d={`M${at(mean)} 3V13`} />
      {figure.shown !== undefined && <circle cx={at(figure.shown)} cy="8" r="4" />}
    </svg>
  );
}

/** Below half of what it is out of. */
export const isLow = (of?: { shown?: string; outOf?: string }) => of?.shown !== undefined && Number(of.shown) < Number(of.outOf) / 2;

/** Averages period after period, the last one marked; what it draws is also said. */
export function Spark({ trend, outOf, low }: { trend: string[]; outOf?: string; low?: boolean }) {
  const known = trend.map((value, i) => ({ value, i })).filter(({ value }) => value !== '');
  if (known.length < 2 || outOf === undefined) return null;
  const x = (i: number) => 4 + (56 * i) / (trend.length - 1);
  const y = (value: string) => 20 - (16 * Number(value)) / Number(outOf);
  const last = known.at(-1)!;
  return (
    <svg class={low ? 'spark low' : 'spark'} viewBox="0 0 64 24" role="img" aria-label={t().trendSays(decimal(known[0]!.value), decimal(last.value))}>
      <path d={known.map(({ value, i }, n) => `${n === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('')} />
      <circle cx={x(last.i)} cy={y(last.value)} r="3" />
    </svg>
  );
}

/** Girls and boys in the three bands that the minutes count; every part carries its number. */
export function BandsDrawing({ bands: { middle, high, rows } }: { bands: Bands }) {
  if (middle === undefined || high === undefined) return null;
  const words = t().band;
  const says = { low: words.low(decimal(middle)), middle: words.middle(decimal(middle), decimal(high)), high: words.high(decimal(high)) };
  return (
    <figure class="bands">
      <figcaption>{t().bandsTitle}</figcaption>
      <ul class="key">{(['low', 'middle', 'high'] as const).map((band) => <li key={band}><i class={band} aria-hidden="true" /> {says[band]}</li>)}</ul>
      {rows.map(({ sex, pupils, unclassed, ...counts }) => {
        const name = t().sex[sex ?? 'none']!;
        return (
          <div class="of" key={name}>
            <span>{name} <b>{number(pupils)}</b>{unclassed > 0 && <span class="quiet-text small"> {number(unclassed)} {words.unclassed}</span>}</span>
            <span class="bar3" role="img" aria-label={t().bandSays(name, counts.low, counts.middle, counts.high)}>
              {(['low', 'middle', 'high'] as const).map((band) => counts[band] > 0 && <i key={band} class={band} style={{ flexGrow: counts[band] }}>{number(counts[band])}</i>)}
            </span>
          </div>
        );
      })}
    </figure>
  );
}
