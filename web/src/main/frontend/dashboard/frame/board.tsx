import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Row, Sheet } from '../../shell/ui/parts.tsx';
import { moved, ordered, toggled, visible, type Arrangement } from './arrange.ts';
import './board.css';
import type { FrameWords } from './words.ts';

export interface BoardTile {
  name: string;
  title: string;
  draw: () => ComponentChildren;
}

interface Props {
  tiles: BoardTile[];
  arrangement: Arrangement;
  words: FrameWords;
  /** Keeps it on the server; answers whether it is kept. */
  onKeep: (arrangement: Arrangement) => Promise<boolean>;
}

/**
 * The tiles as the user has put them; to arrange them is a list, for a finger and for the keyboard. Once something was
 * moved, an answer of the school that comes late does not put it back; what is kept is sent one after the other.
 */
export function Board({ tiles, arrangement, words, onKeep }: Props) {
  const [mine, setMine] = useState<Arrangement>();
  const [arranging, arrange] = useState(false);
  const [unkept, setUnkept] = useState(false);
  const last = useRef(Promise.resolve(true));
  const now = mine ?? arrangement;
  const names = tiles.map(({ name }) => name);
  const change = (next: Arrangement) => {
    setMine(next);
    last.current = last.current.then(() => onKeep(next));
    void last.current.then((kept) => setUnkept(!kept));
  };
  return (
    <>
      {unkept && <Banner kind="bad">{words.notKept}</Banner>}
      {arranging ? <Arranging {...{ tiles, now, words, change }} /> : visible(names, now).map((name) => <Drawn key={name} tile={tiles.find((each) => each.name === name)!} />)}
      <p class="wide arrange"><Button icon={arranging ? 'check' : 'gear'} aria-pressed={arranging} onClick={() => arrange(!arranging)}>{arranging ? words.arranged : words.arrange}</Button></p>
    </>
  );
}

const Drawn = ({ tile: { draw } }: { tile: BoardTile }) => <>{draw()}</>;

function Arranging({ tiles, now, words, change }: { tiles: BoardTile[]; now: Arrangement; words: FrameWords; change: (next: Arrangement) => void }) {
  const names = tiles.map(({ name }) => name);
  const all = ordered(names, now);
  return (
    <Sheet title={words.arrange} class="wide">
      <p class="told quiet-text">{words.arrangeHelp}</p>
      <ul class="rows">
        {all.map((name, place) => {
          const { title } = tiles.find((each) => each.name === name)!;
          const hidden = now.hidden.includes(name);
          return (
            <li key={name}>
              <Row margin={place + 1} class={hidden ? 'hidden-tile' : undefined} end={<Moves {...{ title, words, hidden }} first={place === 0} last={place === all.length - 1} onMove={(step) => change(moved(names, now, name, step))} onToggle={() => change(toggled(names, now, name))} />}>{title}</Row>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}

interface MovesProps {
  title: string;
  words: FrameWords;
  hidden: boolean;
  first: boolean;
  last: boolean;
  onMove: (step: -1 | 1) => void;
  onToggle: () => void;
}

function Moves({ title, words, hidden, first, last, onMove, onToggle }: MovesProps) {
  return (
    <>
      <button type="button" class="icon-button turned" disabled={first} aria-label={words.up(title)} onClick={() => onMove(-1)}><Icon name="down" /></button>
      <button type="button" class="icon-button" disabled={last} aria-label={words.down(title)} onClick={() => onMove(1)}><Icon name="down" /></button>
      <button type="button" class="icon-button" aria-pressed={!hidden} aria-label={hidden ? words.show(title) : words.hide(title)} onClick={onToggle}><Icon name={hidden ? 'plus' : 'cross'} /></button>
    </>
  );
}
