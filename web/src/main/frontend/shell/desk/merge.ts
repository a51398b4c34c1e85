export type Values = Record<string, unknown>;

export interface Merged<V> {
  /** What both sides agree on, with mine where only I changed something and theirs where only they did. */
  values: V;
  /** What they changed and I did not. */
  theirs: (keyof V & string)[];
  /** What both changed, and differently: a person chooses. */
  clashes: (keyof V & string)[];
}

/** Two people changed the same thing since both had read it. */
export function merge<V extends Values>(base: V, mine: V, now: V): Merged<V> {
  const merged: Merged<V> = { values: { ...mine }, theirs: [], clashes: [] };
  for (const field of Object.keys(mine) as (keyof V & string)[]) {
    if (same(base[field], now[field]) || same(mine[field], now[field])) continue;
    if (same(base[field], mine[field])) {
      merged.values[field] = now[field];
      merged.theirs.push(field);
    } else {
      merged.clashes.push(field);
    }
  }
  return merged;
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
}
