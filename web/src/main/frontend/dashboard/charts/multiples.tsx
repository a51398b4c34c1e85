import type { Figure } from './figure.ts';
import { Linked } from './linked.tsx';
import { Curve } from './line.tsx';

export interface Small extends Figure {
  values: (number | undefined)[];
}

/** The same line for each of many, on one common scale; what each came to last is written. */
export function Multiples({ rows, least, most }: { rows: Small[]; least: number; most: number }) {
  return (
    <ul class="chart multiples">
      {rows.map((row, i) => (
        <li key={i}>
          <Linked href={row.href} class="small-one">
            <span class="label">{row.label}</span> <b class={row.kind === 'bad' ? 'bad' : undefined}>{row.said}</b>
            <Curve values={row.values} last={row.values.findLastIndex((value) => value !== undefined)} {...{ least, most }} />
          </Linked>
        </li>
      ))}
    </ul>
  );
}
