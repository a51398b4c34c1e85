/** How one user has put the tiles of a board: what is not named comes after what is, in the product's own order. */
export interface Arrangement {
  order: string[];
  hidden: string[];
}

/** All tiles in the user's order, hidden ones too; names that no longer exist are forgotten. */
export function ordered(tiles: string[], { order }: Arrangement): string[] {
  const known = order.filter((name, i) => tiles.includes(name) && order.indexOf(name) === i);
  return [...known, ...tiles.filter((name) => !known.includes(name))];
}

export function visible(tiles: string[], arrangement: Arrangement): string[] {
  return ordered(tiles, arrangement).filter((name) => !arrangement.hidden.includes(name));
}

/** One place up (-1) or down (1); at the end of the row nothing moves. */
export function moved(tiles: string[], arrangement: Arrangement, name: string, step: -1 | 1): Arrangement {
  const order = ordered(tiles, arrangement);
  const from = order.indexOf(name);
  const to = from + step;
  if (from < 0 || to < 0 || to >= order.length) return { ...arrangement, order };
  [order[from], order[to]] = [order[to]!, order[from]!];
  return { ...arrangement, order };
}

export function toggled(tiles: string[], arrangement: Arrangement, name: string): Arrangement {
  const { hidden } = arrangement;
  return { order: ordered(tiles, arrangement), hidden: hidden.includes(name) ? hidden.filter((each) => each !== name) : [...hidden, name] };
}
