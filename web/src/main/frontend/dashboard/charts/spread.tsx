import { along, mirrored } from './figure.ts';
import { Linked } from './linked.tsx';

export interface Quartiles {
  low: number;
  lower: number;
  median: number;
  upper: number;
  high: number;
}

export interface Spreading {
  label: string;
  of?: Quartiles;
  /** A dot on the same scale: one pupil among the class. */
  one?: number;
  said: string;
  href?: string;
  bad?: boolean;
}

/** How marks are spread: a thin line from the lowest to the highest, a bar over the middle half, a tick at the median. */
export function Spread({ rows, most, half }: { rows: Spreading[]; most: number; half?: number }) {
  const right = mirrored();
  const x = (value: number) => (right ? 100 - along(value, most) : along(value, most));
  return (
    <ul class="chart bars spread">
      {rows.map((row, i) => (
        <li key={i}>
          <Linked href={row.href} class="chart-bar">
            <span class="label">{row.label}</span>
            <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
              {half !== undefined && <path class="half" d={`M${x(half)} 0V16`} />}
              {row.of && <Box of={row.of} x={x} />}
              {row.one !== undefined && <path class="point marked" d={`M${x(row.one)} 8h0`} />}
            </svg>
            <span class={row.bad ? 'said bad' : 'said'}>{row.said}</span>
          </Linked>
        </li>
      ))}
    </ul>
  );
}

function Box({ of: { low, lower, median, upper, high }, x }: { of: Quartiles; x: (value: number) => number }) {
  return (
    <>
      <path class="whole" d={`M${x(low)} 8H${x(high)}`} />
      <rect class="middle" x={Math.min(x(lower), x(upper))} y="3" width={Math.abs(x(upper) - x(lower))} height="10" />
      <path class="median" d={`M${x(median)} 1V15`} />
    </>
  );
}
