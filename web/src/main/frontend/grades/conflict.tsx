import { useEffect, useState } from 'preact/hooks';
import { recall } from '../shell/answers.ts';
import { moment, nameOf } from '../shell/format.ts';
import type { Review } from '../shell/local.ts';
import { direction } from '../shell/locale.ts';
import { keep, settle } from '../shell/outbox.ts';
import { Button } from '../shell/ui/parts.tsx';
import './conflict.css';
import { bookPath } from './device.ts';
import { spot, together, type Entered, type SentCell, type Value } from './marks.ts';
import { t, texts } from './texts.ts';
import type { Assessment, EnteredMarks, GradebookView, MarkView } from './types.ts';
import { long } from './value.ts';

type Side = 'mine' | 'theirs';

interface Both {
  place: string;
  mine: SentCell;
  theirs: MarkView;
}

/** Marks that somebody else entered meanwhile, side by side with those from here; and those that were not taken, and why. */
export default function Conflict({ review }: { review: Review }) {
  const entered = review.op.data as unknown as Entered;
  const { results } = review.data as unknown as EnteredMarks;
  const [view, setView] = useState<GradebookView>();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const [busy, setBusy] = useState(false);
  useEffect(() => void recall<GradebookView>(bookPath(review.op.key)).then((known) => setView(known?.data)), [review.op.key]);

  const placed = entered.cells.map((mine, i) => ({ place: spot(mine.assessment, mine.pupil), mine, result: results[i]! }));
  const both: Both[] = placed.flatMap(({ place, mine, result }) => (result.outcome === 'conflict' ? [{ place, mine, theirs: result.theirs! }] : []));
  const refused = placed.filter(({ result }) => result.outcome === 'rejected');
  const open = both.some(({ place }) => !chosen[place]);
  const decide = async () => {
    setBusy(true);
    const cells = both.filter(({ place }) => chosen[place] === 'mine').map(({ mine, theirs }) => ({ ...mine, base: theirs.version }));
    const { type, key, entity, about } = review.op;
    const data = (unsent?: Record<string, unknown>) => ({ ...entered, cells: together((unsent as Entered | undefined)?.cells ?? [], cells) });
    await (cells.length > 0 ? keep({ type, key, entity, base: 0, about, settles: review.opId, data }) : settle(review.opId)).finally(() => setBusy(false));
  };
  return (
    <div lang={texts.tongue} dir={direction(texts.tongue)}>
      {both.length > 0 && <p class="why">{t().twoMarks}</p>}
      {both.map((each) => <OneConflict key={each.place} of={each} at={review.op.at} view={view} side={chosen[each.place]} onChoose={(side) => setChosen((now) => ({ ...now, [each.place]: side }))} />)}
      {refused.length > 0 && (
        <>
          <p class="why">{t().refusedCells}</p>
          <ul class="rows refused">
            {refused.map(({ place, mine, result }) => <li key={place}><b>{placeOf(mine, view)}, {said(mine, mine, view)}.</b> <span class="bad">{result.title}.</span> {result.detail}</li>)}
          </ul>
        </>
      )}
      <div class="decide">
        <Button kind="solid" disabled={open} busy={busy && t().keeping} onClick={() => void decide()}>{both.length > 0 ? t().keepChoice : t().seen}</Button>
        <a class="button quiet" href={`/marks/${review.op.key.replaceAll(' ', '/')}`}>{t().toGrid}</a>
        {open && <span class="quiet-text">{t().chooseFirst}</span>}
      </div>
    </div>
  );
}

const assessmentOf = ({ assessment }: SentCell, view?: GradebookView): Assessment | undefined => view?.assessments.find(({ id }) => id === assessment);

function placeOf(cell: SentCell, view?: GradebookView): string {
  return [nameOf(view?.pupils.find(({ id }) => id === cell.pupil) ?? {}), assessmentOf(cell, view)?.title].filter(Boolean).join(', ');
}

function said(value: Value, cell: SentCell, view?: GradebookView): string {
  const assessment = assessmentOf(cell, view);
  return view && assessment ? long(value, assessment, view.entry) : String(value.score ?? value.letter ?? value.state ?? t().noMark);
}

function OneConflict({ of: { place, mine, theirs }, at, view, side, onChoose }: { of: Both; at: string; view?: GradebookView; side?: Side; onChoose: (side: Side) => void }) {
  const choice = (which: Side, value: Value, title: string, where: string) => (
    <label class="choice side">
      <input type="radio" name={place} checked={side === which} onChange={() => onChoose(which)} />
      <span class="big">{said(value, mine, view)}</span>
      <span><b>{title}</b><span class="quiet-text block">{where}</span></span>
    </label>
  );
  return (
    <fieldset class="torn">
      <legend>{placeOf(mine, view)}</legend>
      <div class="sides">
        {choice('mine', mine, t().mine, t().minePlace(moment(at)))}
        {choice('theirs', theirs, t().theirs(theirs.by), t().theirsPlace(moment(theirs.at)))}
      </div>
    </fieldset>
  );
}
