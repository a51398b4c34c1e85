import { along, type Kind } from './figure.ts';
import { Linked } from './linked.tsx';

export interface Part {
  label: string;
  count: number;
  kind?: Kind;
  said: string;
  /** The rows of this part. */
  href?: string;
}

export interface Stack {
  label: string;
  parts: Part[];
  said: string;
  href?: string;
}

/** Shares of a whole, one bar each; all on one scale. @param most the longest, if it is not the longest of these */
export function Stacked({ rows, most = Math.max(1, ...rows.map(({ parts }) => total(parts))) }: { rows: Stack[]; most?: number }) {
  return (
    <ul class="chart bars">
      {rows.map((row, i) => (
        <li key={i}>
          <Linked href={row.href} class="chart-bar">
            <span class="label">{row.label}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width="100" height="8" />
              {row.parts.map((part, at) => <rect key={at} class={part.kind ?? 'plain'} x={along(total(row.parts.slice(0, at)), most)} width={along(part.count, most)} height="8" />)}
            </svg>
            <span class="said">{row.said}</span>
          </Linked>
        </li>
      ))}
    </ul>
  );
}

const total = (parts: Part[]) => parts.reduce((sum, { count }) => sum + count, 0);

/** One whole, its parts named with their figures beside it: no legend has to be looked up. @param onChoose shows the rows of one */
export function Share({ parts, chosen, onChoose }: { parts: Part[]; chosen?: string; onChoose?: (label: string) => void }) {
  const most = Math.max(1, total(parts));
  return (
    <div class="chart share">
      <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="16" />
        {parts.map((part, at) => <rect key={at} class={part.kind ?? 'plain'} x={along(total(parts.slice(0, at)), most)} width={along(part.count, most)} height="16" />)}
      </svg>
      <ul>
        {parts.map((part, at) => {
          const named = <><i class={part.kind ?? 'plain'} />{part.label} <b>{part.said}</b></>;
          return <li key={at}>{onChoose ? <button type="button" class="named" aria-pressed={chosen === part.label} onClick={() => onChoose(part.label)}>{named}</button> : <Linked href={part.href} class="named">{named}</Linked>}</li>;
        })}
      </ul>
    </div>
  );
}
