import type { Typed, Wrong } from './typed.ts';
import type { Value } from './marks.ts';

/** What a spreadsheet puts on the clipboard: rows of cells between tabs or semicolons; a cell with either stands in quotes. */
export function table(text: string): string[][] {
  const separator = text.includes('\t') ? '\t' : ';';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  const all = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < all.length; i++) {
    const char = all[i]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (all[i + 1] === '"') cell += all[++i];
      else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) endCell();
    else if (char === '\n') endRow();
    else cell += char;
  }
  endRow();
  return rows;
}

export interface Place {
  row: number;
  col: number;
}

export interface Refused extends Place {
  text: string;
  /** outside: there is no cell; left: the pupil had left the class. */
  wrong: Wrong | 'outside' | 'left';
}

export interface Pasted {
  entries: (Place & { value: Value })[];
  refused: Refused[];
}

/**
 * A block put down at a place. An empty cell of it leaves what is there; a wrong one is refused by its place, and the
 * others are kept.
 */
export function pasted(rows: string[][], at: Place, judge: (place: Place, text: string) => Typed | { wrong: 'outside' | 'left' }): Pasted {
  const all: Pasted = { entries: [], refused: [] };
  for (const [down, cells] of rows.entries()) {
    for (const [across, text] of cells.entries()) {
      if (text.trim() === '') continue;
      const place = { row: at.row + down, col: at.col + across };
      const said = judge(place, text);
      if ('wrong' in said) all.refused.push({ ...place, text: text.trim(), wrong: said.wrong });
      else all.entries.push({ ...place, value: said.value });
    }
  }
  return all;
}
