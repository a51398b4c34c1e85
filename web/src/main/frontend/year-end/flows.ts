import type { ClassLine, Flow } from './types.ts';

/** A class, or a way out, as a bar at one side of the drawing. */
export interface Node {
  key: string;
  name: string;
  y: number;
  height: number;
}

/** A stream of pupils from a bar on the left to one on the right; y is that of its middle. */
export interface Stream {
  flow: Flow;
  from: number;
  to: number;
  width: number;
}

export interface Drawing {
  left: Node[];
  right: Node[];
  streams: Stream[];
  height: number;
}

const GAP = 8;
const LEAST = 14;

/** Whoever has no class to go to is drawn under what becomes of him or her. */
export const target = (flow: Flow) => flow.to ?? flow.outcome;

/**
 * Bars as high as their pupils are many, classes in school order and ways out below them; the streams of a bar lie one
 * under the other in the order of the other side, so that none crosses without need.
 */
export function draw(classes: ClassLine[], flows: Flow[], name: (outcome: string) => string, unit = 1): Drawing {
  const outs = [...new Set(flows.filter(({ to }) => to === undefined).map(({ outcome }) => outcome))];
  const order = [...classes.map(({ id }) => id), ...outs];
  const names = new Map<string, string>([...classes.map(({ id, code }) => [id, code] as const), ...outs.map((out) => [out, name(out)] as const)]);
  const sum = (of: (flow: Flow) => string, key: string) => flows.filter((flow) => of(flow) === key).reduce((all, { pupils }) => all + pupils, 0);
  const side = (of: (flow: Flow) => string) => stack(order.filter((key) => sum(of, key) > 0).map((key) => ({ key, name: names.get(key)!, pupils: sum(of, key) })), unit);
  const left = side((flow) => flow.from);
  const right = side(target);
  const sorted = [...flows].sort((one, other) => order.indexOf(one.from) - order.indexOf(other.from) || order.indexOf(target(one)) - order.indexOf(target(other)));
  return { left, right, streams: streams(sorted, left, right, unit), height: Math.max(...[...left, ...right].map(({ y, height }) => y + height), 0) };
}

function stack(bars: { key: string; name: string; pupils: number }[], unit: number): Node[] {
  let y = 0;
  return bars.map(({ key, name, pupils }) => {
    const node = { key, name, y, height: Math.max(LEAST, pupils * unit) };
    y += node.height + GAP;
    return node;
  });
}

function streams(flows: Flow[], left: Node[], right: Node[], unit: number): Stream[] {
  const used = new Map<Node, number>();
  const take = (nodes: Node[], key: string, width: number) => {
    const node = nodes.find((each) => each.key === key)!;
    const at = used.get(node) ?? 0;
    used.set(node, at + width);
    return node.y + at + width / 2;
  };
  return flows.map((flow) => {
    const width = flow.pupils * unit;
    return { flow, from: take(left, flow.from, width), to: take(right, target(flow), width), width };
  });
}
