import { dayWithin } from '../shell/format.ts';
import { HEADINGS } from './grid-keys.ts';
import { isThere, type Book, type Cell } from './marks.ts';
import type { Place } from './paste.ts';
import { t } from './texts.ts';
import type { Assessment, GradebookView } from './types.ts';
import { decimal, score } from './value.ts';

interface HeadProps {
  view: GradebookView;
  book: Book;
  at: Place;
  onEdit?: (assessment: Assessment) => void;
}

export function Head({ view, book, at, onEdit }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" class="spine">№</th>
        <th scope="col" class="who">{t().pupil}</th>
        {book.assessments.map((each, col) => <Heading key={each.id} assessment={each} col={col} here={at.row === HEADINGS && at.col === col} view={view} book={book} onEdit={onEdit} />)}
        <th scope="col" class="result"><abbr title={t().averageOf(view.subjectName)}>{t().average}</abbr></th>
      </tr>
    </thead>
  );
}

function Heading({ assessment, col, here, view, book, onEdit }: Pick<HeadProps, 'view' | 'book' | 'onEdit'> & { assessment: Assessment; col: number; here: boolean }) {
  const { title, heldOn, maximum, weight } = assessment;
  const inside = (
    <>
      <b>{title}</b>
      <span>{dayWithin(heldOn)}</span>
      <span>/{score(maximum)} · {t().weight(score(weight))}</span>
      <Bars assessment={assessment} view={view} book={book} />
    </>
  );
  return (
    <th scope="col">
      {onEdit ? <button type="button" data-at={`${HEADINGS} ${col}`} tabIndex={here ? 0 : -1} title={t().editAssessment} onClick={() => onEdit(assessment)}>{inside}</button> : <span class="heading" data-at={`${HEADINGS} ${col}`} tabIndex={here ? 0 : -1}>{inside}</span>}
    </th>
  );
}

const BARS = 8;

/** How the marks are spread: eight bars from zero to the maximum, those below half in the colour of warning. */
function Bars({ assessment, view, book }: { assessment: Assessment; view: GradebookView; book: Book }) {
  const counts = new Array<number>(BARS).fill(0);
  for (const { id } of view.pupils) {
    const is = book.cells.get(`${assessment.id} ${id}`)?.score;
    if (is !== undefined) counts[Math.min(BARS - 1, Math.floor((BARS * is) / assessment.maximum))]! += 1;
  }
  const most = Math.max(1, ...counts);
  const bars = (from: number, to: number) => counts.slice(from, to).map((count, i) => `M${(from + i) * 6} 16v${-Math.round((16 * count) / most)}h5V16`).join('');
  return <svg class="bars" viewBox="0 0 48 16" aria-hidden="true"><path class="low" d={bars(0, BARS / 2)} /><path d={bars(BARS / 2, BARS)} /></svg>;
}

/** How many marks each assessment has, and the class's average as the server reckons it. */
export function Foot({ view, rows }: { view: GradebookView; rows: (Cell | undefined)[][] }) {
  return (
    <tfoot>
      <tr>
        <td class="spine" />
        <th scope="row" class="who">{t().classAverage}</th>
        {rows[0]!.map((_, col) => <td key={col}>{t().counted(rows.filter((row) => isThere(row[col])).length, rows.length)}</td>)}
        <td class="result">{view.figures.mean && decimal(view.figures.mean)}</td>
      </tr>
    </tfoot>
  );
}
