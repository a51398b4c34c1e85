import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { number } from '../shell/format.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Banner, Button, Dialog, Field, Name } from '../shell/ui/parts.tsx';
import './scores.css';
import { t } from './texts.ts';
import type { CourseProgress, CourseView, Line } from './types.ts';
import { useWriting } from './writing.ts';

export type Pupil = CourseProgress['pupils'][number];

interface Props {
  course: CourseView;
  lessons: Line[];
  pupils: Pupil[];
  onSaved: (progress: CourseProgress) => void;
}

interface Cell {
  pupil: Pupil;
  lesson: Line;
}

const scoreOf = ({ scores }: Pupil, { id }: Line) => scores.find(({ lesson }) => lesson === id)?.score;
const percent = (score: number) => t().percent(number(score, Number.isInteger(score) ? 0 : 1));

/** Pupils beside lessons; whoever has done least comes first. A lesson is called by its number, as in the list above. */
export function Scores({ course, lessons, pupils, onSaved }: Props) {
  const [open, setOpen] = useState<Cell>();
  const least = [...pupils].sort((one, other) => one.done.length - other.done.length);
  return (
    <div class="scores">
      <p class="legend small"><span><Icon name="check" /> {t().cellDone}</span><span><Icon name="pencil" /> {t().cellOpened}</span><span>{percent(85)} {t().cellScore}</span></p>
      <div class="scroll" tabIndex={0} role="region" aria-label={t().byPupil}>
        <table>
          <thead><tr><th scope="col">{t().pupil}</th><th scope="col">{t().doneShort}</th>{lessons.map(({ id, title }, n) => <th key={id} scope="col" title={title}>{number(n + 1)}<span class="sr">: {title}</span></th>)}</tr></thead>
          <tbody>
            {least.map((pupil) => (
              <tr key={pupil.id}>
                <th scope="row"><Name family={pupil.familyName} given={pupil.givenNames} /></th>
                <td>{number(lessons.filter(({ id }) => pupil.done.includes(id)).length)}</td>
                {lessons.map((lesson) => <td key={lesson.id}>{course.edits ? <button type="button" aria-label={told(pupil, lesson)} onClick={() => setOpen({ pupil, lesson })}><Sign pupil={pupil} lesson={lesson} /></button> : <span role="img" aria-label={told(pupil, lesson)}><Sign pupil={pupil} lesson={lesson} /></span>}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Dialog title={open?.lesson.title ?? ''} open={open !== undefined} onClose={() => setOpen(undefined)}>
        {open && <ScoreForm course={course} cell={open} onClose={() => setOpen(undefined)} onSaved={onSaved} />}
      </Dialog>
    </div>
  );
}

function told(pupil: Pupil, lesson: Line): string {
  const score = scoreOf(pupil, lesson);
  const done = pupil.done.includes(lesson.id) ? t().cellDone : pupil.opened.includes(lesson.id) ? t().cellOpened : t().cellNothing;
  return t().cell(`${pupil.givenNames} ${pupil.familyName}`, lesson.title, score === undefined ? done : `${done}, ${percent(score)}`);
}

function Sign({ pupil, lesson }: Cell) {
  const score = scoreOf(pupil, lesson);
  if (pupil.done.includes(lesson.id)) return <span class="good"><Icon name="check" />{score !== undefined && ` ${percent(score)}`}</span>;
  if (pupil.opened.includes(lesson.id)) return <span><Icon name="pencil" />{score !== undefined && ` ${percent(score)}`}</span>;
  return <>{score === undefined ? '–' : `${percent(score)}`}</>;
}

/** In percent; empty takes it back. */
function ScoreForm({ course, cell: { pupil, lesson }, onClose, onSaved }: { course: CourseView; cell: Cell; onClose: () => void; onSaved: (progress: CourseProgress) => void }) {
  const before = scoreOf(pupil, lesson);
  const [score, setScore] = useState(before === undefined ? '' : String(before));
  const { busy, problem, write } = useWriting();
  const given = score.trim() === '' ? undefined : Number(score.trim().replace(',', '.'));
  const wrong = given !== undefined && !(given >= 0 && given <= 100);
  const save = () =>
    write('score', () => answer(api.PUT('/api/v1/courses/{course}/progress/{lesson}/{pupil}', { params: { path: { course: course.id, lesson: lesson.id, pupil: pupil.id } }, body: { score: given } })), (told) => {
      onSaved(told);
      onClose();
    });
  return (
    <form class="form" onSubmit={(event) => (event.preventDefault(), void (wrong || save()))}>
      <p><Name family={pupil.familyName} given={pupil.givenNames} /></p>
      <Field label={t().scoreLabel} name="score" inputMode="decimal" hint={t().scoreHint} value={score} wrong={wrong ? t().scoreWrong : undefined} onInput={(event) => setScore(event.currentTarget.value)} />
      {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
      <div class="buttons"><Button type="submit" kind="solid" disabled={wrong} busy={busy && t().saving}>{t().saveScore}</Button><Button kind="quiet" onClick={onClose}>{t().cancel}</Button></div>
    </form>
  );
}
