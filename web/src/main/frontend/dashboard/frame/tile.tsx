import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Sheet } from '../../shell/ui/parts.tsx';
import type { Tabled } from '../charts/figure.ts';
import { Table } from '../charts/table.tsx';
import type { FrameWords } from './words.ts';

interface Props {
  /** For a link to it from the same page. */
  id?: string;
  title: string;
  words: FrameWords;
  /** What a person would say of it, before any picture. */
  sentence?: ComponentChildren;
  picture: ComponentChildren;
  /** Absent where the picture is a list of words already. */
  table?: Tabled;
  /** Whether there is nothing to draw yet. */
  empty?: boolean;
  wide?: boolean;
}

/** Sentence, then picture, then table. */
export function Tile({ id, title, words, sentence, picture, table, empty, wide }: Props) {
  const [asTable, turn] = useState(false);
  const end = table && !empty && <Button kind="quiet" onClick={() => turn(!asTable)}>{asTable ? words.drawing : words.table}<span class="sr"> {title}</span></Button>;
  return (
    <Sheet title={id ? <span id={id}>{title}</span> : title} end={end} class={wide ? 'wide board-tile' : 'board-tile'}>
      {empty ? <p class="told quiet-text">{words.nothing}</p> : (
        <>
          {sentence && <p class="told">{sentence}</p>}
          {table && asTable ? <Table of={table} caption={title} /> : picture}
        </>
      )}
    </Sheet>
  );
}
