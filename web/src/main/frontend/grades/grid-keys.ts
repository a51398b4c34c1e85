import type { Place } from './paste.ts';

/** The row of the headings. */
export const HEADINGS = -1;

interface Size {
  rows: number;
  cols: number;
}

/**
 * Where a key leads in the grid; undefined where it leads nowhere, so that Tab goes on to what is behind the grid. At the
 * end of a row Tab begins the next.
 */
export function step(key: string, shift: boolean, ctrl: boolean, { row, col }: Place, { rows, cols }: Size): Place | undefined {
  const last = { row: rows - 1, col: cols - 1 };
  switch (key) {
    case 'ArrowUp': return { row: Math.max(HEADINGS, ctrl ? 0 : row - 1), col };
    case 'ArrowDown': return { row: Math.min(last.row, ctrl ? last.row : row + 1), col };
    case 'ArrowLeft': return { row, col: Math.max(0, ctrl ? 0 : col - 1) };
    case 'ArrowRight': return { row, col: Math.min(last.col, ctrl ? last.col : col + 1) };
    case 'Enter': return { row: Math.min(last.row, Math.max(0, row + (shift ? -1 : 1))), col };
    case 'Home': return ctrl ? { row: 0, col: 0 } : { row, col: 0 };
    case 'End': return ctrl ? last : { row, col: last.col };
    case 'PageUp': return { row: Math.max(0, row - 10), col };
    case 'PageDown': return { row: Math.min(last.row, row + 10), col };
    case 'Tab': return tab(shift, { row, col }, last);
    default: return undefined;
  }
}

function tab(back: boolean, { row, col }: Place, last: Place): Place | undefined {
  if (back) return col > 0 ? { row, col: col - 1 } : row > 0 ? { row: row - 1, col: last.col } : undefined;
  return col < last.col ? { row, col: col + 1 } : row < last.row ? { row: row + 1, col: 0 } : undefined;
}

/** Whether a key begins to write over what is in a cell. */
export const writes = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
