import { useLayoutEffect, useRef } from 'preact/hooks';
import { memo } from '../shell/desk/memo.ts';
import { nameOf, today } from '../shell/format.ts';
import { Name } from '../shell/ui/parts.tsx';
import type { Hands } from './grid.tsx';
import { hasLeft } from './judge.ts';
import type { Cell } from './marks.ts';
import { t } from './texts.ts';
import type { Assessment, Entering, Figure, ListedPupil } from './types.ts';
import { figure, isLow, short } from './value.ts';

interface LineProps {
  n: number;
  pupil: ListedPupil;
  cells: (Cell | undefined)[];
  assessments: Assessment[];
  entry: Entering;
  result: Figure;
  /** Marks of this line have not arrived yet. */
  stale: boolean;
  /** The column of now, if it is in this line. */
  active?: number;
  /** What is being written there. */
  text?: string;
  wrong: boolean;
  hands: Hands;
}

/** One pupil's line; only those in which something changed are drawn anew. */
export const Line = memo<LineProps>(function Line({ n, pupil, cells, assessments, entry, result, stale, active, text, wrong, hands }) {
  return (
    <tr class={active !== undefined ? 'now' : undefined}>
      <td class="spine">{n + 1}</td>
      <th scope="row" class="who"><Name family={pupil.familyName} given={pupil.givenNames} />{pupil.leftOn && pupil.leftOn <= today() && <span class="quiet-text"> ({t().left})</span>}</th>
      {assessments.map((assessment, col) =>
        active === col && text !== undefined ? (
          <td key={assessment.id} class={wrong ? 'writing wrong' : 'writing'}><Input text={text} wrong={wrong} label={`${nameOf(pupil)}, ${assessment.title}`} hands={hands} /></td>
        ) : (
          <td
            key={assessment.id}
            class={classOf(cells[col], assessment, hasLeft(pupil, assessment))}
            data-at={`${n} ${col}`}
            tabIndex={active === col ? 0 : -1}
            aria-label={cells[col]?.trouble && `${short(cells[col], assessment, entry)} ${t().legend[cells[col].trouble]}`}
            onClick={() => (active === col && touched() ? hands.edit() : hands.go({ row: n, col }))}
            onDblClick={hands.edit}
          >
            {short(cells[col], assessment, entry)}
          </td>
        ),
      )}
      <td class={stale ? 'result stale' : 'result'} title={stale ? t().stale : undefined}>{figure(result)}</td>
    </tr>
  );
});

/** A finger has no second click and no F2: it taps the cell of now once more. */
const touched = () => matchMedia('(pointer: coarse)').matches;

function classOf(cell: Cell | undefined, assessment: Assessment, left: boolean): string {
  const kinds = [cell?.state !== undefined && 'state', cell && isLow(cell, assessment) && 'low', cell?.pencil && 'unsent', cell?.trouble, left && 'gone'];
  return kinds.filter(Boolean).join(' ') || 'cell';
}

/** The caret stands behind what is there, and leaving with the mouse takes it. */
function Input({ text, wrong, label, hands }: { text: string; wrong: boolean; label: string; hands: Hands }) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current!.focus();
    input.current!.setSelectionRange(text.length, text.length);
  }, []);
  return <input ref={input} value={text} aria-label={label} aria-invalid={wrong ? true : undefined} autocomplete="off" inputMode="decimal" onInput={(event) => hands.text(event.currentTarget.value)} onBlur={hands.leave} />;
}
