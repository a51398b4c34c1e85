import './year-end.css';
import { number } from '../shell/format.ts';
import { draw, target } from './flows.ts';
import { t } from './texts.ts';
import type { ClassLine, Flow } from './types.ts';

const WIDTH = 360;
const BAR = 8;
const SIDE = 52;
/** The whole drawing is about this high, whatever the school's size. */
const HIGH = 420;

/** The school's year turning over: from each class of now, streams of pupils to those of the next year or out of the school. */
export function Flows({ classes, flows }: { classes: ClassLine[]; flows: Flow[] }) {
  const all = flows.reduce((sum, { pupils }) => sum + pupils, 0);
  const { left, right, streams, height } = draw(classes, flows, (outcome) => t().outcome[outcome] ?? outcome, Math.min(3, HIGH / Math.max(all, 1)));
  if (streams.length === 0) return null;
  const [from, to] = [SIDE + BAR, WIDTH - SIDE - BAR - 40];
  const middle = (from + to) / 2;
  return (
    <figure class="flows">
      <svg viewBox={`0 -4 ${WIDTH} ${height + 8}`} role="img" aria-label={t().flowsSay(left.length, right.length)}>
        {streams.map(({ flow, from: a, to: b, width }) => (
          <path key={`${flow.from} ${target(flow)} ${flow.outcome}`} class={flow.outcome} d={`M${from} ${a}C${middle} ${a} ${middle} ${b} ${to} ${b}`} stroke-width={Math.max(width, 1)} />
        ))}
        {left.map(({ key, name, y, height: high }) => (
          <g key={key}>
            <rect x={SIDE} y={y} width={BAR} height={high} />
            <text x={SIDE - 5} y={y + high / 2} text-anchor="end">{name}</text>
          </g>
        ))}
        {right.map(({ key, name, y, height: high }) => (
          <g key={key} class={key}>
            <rect x={to} y={y} width={BAR} height={high} />
            <text x={to + BAR + 5} y={y + high / 2}>{name}</text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** The same in figures, for whoever hears it or wants to count. */
export function FlowTable({ classes, flows }: { classes: ClassLine[]; flows: Flow[] }) {
  const code = new Map(classes.map(({ id, code: short }) => [id, short]));
  return (
    <details class="body">
      <summary>{t().asTable}</summary>
      <table class="figures">
        <tbody>
          {flows.map((flow) => (
            <tr key={`${flow.from} ${target(flow)} ${flow.outcome}`}>
              <th scope="row">{code.get(flow.from)}</th>
              <td>{flow.to === undefined ? '' : code.get(flow.to)} <span class="quiet-text">{t().outcome[flow.outcome]}</span></td>
              <td class="number">{number(flow.pupils)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
