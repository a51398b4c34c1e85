import { along, roundUp, type Figure } from './figure.ts';
import { Linked } from './linked.tsx';

/** Bars beside each other, from zero; the value is written at the end of each. @param most the end of the scale, if it is known */
export function Bars({ rows, most = roundUp(Math.max(0, ...rows.map(({ value }) => value ?? 0))) }: { rows: Figure[]; most?: number }) {
  return (
    <ul class="chart bars">
      {rows.map((row, i) => (
        <li key={i}>
          <Linked href={row.href} class="chart-bar">
            <span class="label">{row.label}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect class={row.value === undefined ? 'track none' : 'track'} width="100" height="8" />
              {row.value !== undefined && <rect class={row.kind ?? 'plain'} width={along(row.value, most)} height="8" />}
            </svg>
            <span class={row.kind === 'bad' ? 'said bad' : 'said'}>{row.said}</span>
          </Linked>
        </li>
      ))}
    </ul>
  );
}
