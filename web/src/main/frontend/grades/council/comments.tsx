import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { api } from '../../shell/api.ts';
import { w } from '../../shell/desk/words.ts';
import { nameOf, number } from '../../shell/format.ts';
import { keep, receipts, reviews, waiting } from '../../shell/outbox.ts';
import type { Params } from '../../shell/router.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Name } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { decimal } from '../value.ts';
import './comments.css';
import { isLow } from './drawings.tsx';
import { COMMENTS, keyOf, together, type CommentCell } from './outcome.ts';
import { Phrases } from './phrases-list.tsx';
import { t } from './texts.ts';
import type { SubjectComments } from './types.ts';

/** So long after the last word comments are sent together. */
const PAUSE = 4_000;

type Line = SubjectComments['pupils'][number];

/** What a subject's teacher says of each pupil, with or without a network. */
export default function CommentsScreen({ params: { class: schoolClass = '', subject = '', period = '' } }: { params: Params }) {
  const key = keyOf(schoolClass, subject, period);
  const arrived = `${receipts.value.find((receipt) => receipt.key === key)?.opId} ${reviews.value.filter(({ op }) => op.key === key).length}`;
  const asked = useAnswer(() => api.GET('/api/v1/comments/{class}/{subject}/{period}', { params: { path: { class: schoolClass, subject, period } } }), [key], `comments ${key}`);
  useEffect(() => asked.again(), [arrived]);
  const { data, problem } = asked;
  return (
    <Page title={data?.subjectName ?? t().myComments} context={data && `${data.className} · ${data.periodName}`} up="/councils">
      <Answered of={asked}>
        {(view) => (
          <>
            {problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
            {view.closed ? <Banner kind="good" icon="shield">{t().closedHere}</Banner> : !view.writable && <Banner>{t().readOnly}</Banner>}
            {reviews.value.some(({ op }) => op.key === key) && <Banner kind="bad"><a href="/review">{t().theirs()}</a></Banner>}
            {view.pupils.length === 0 ? <State kind="empty" title={t().noPupils}>{t().noPupilsHelp}</State> : <Lines key={key} of={key} view={view} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Lines({ of: key, view }: { of: string; view: SubjectComments }) {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const ops = waiting.value.filter((op) => op.type === COMMENTS && op.key === key);
  const unsent = new Map(ops.flatMap((op) => (op.data.cells as CommentCell[]).map((cell) => [cell.pupil, cell.text] as const)));
  const text = ({ id, comment }: Line) => typed[id] ?? unsent.get(id) ?? comment?.text ?? '';

  const say = (line: Line, said: string) => {
    setTyped((now) => ({ ...now, [line.id]: said }));
    if (said.trim().length > view.longest) return;
    const cells = [{ pupil: line.id, base: line.comment?.version ?? 0, text: said.trim() }];
    const { schoolClass, subject, period, className, subjectName } = view;
    void keep({ type: COMMENTS, key, entity: schoolClass, base: 0, about: `${className}, ${subjectName}`, data: (before) => ({ schoolClass, subject, period, cells: together((before?.cells as CommentCell[] | undefined) ?? [], cells) }) }, PAUSE);
  };
  const written = view.pupils.filter((line) => text(line).trim()).length;
  return (
    <>
      <p class="lead"><b>{t().written(written, view.pupils.length)}</b> {unsent.size > 0 ? t().unsaved(unsent.size) : ''}</p>
      <ol class="sheet comment-list">
        {view.pupils.map((line, n) => <One key={line.id} n={n} line={line} view={view} text={text(line)} pencil={unsent.has(line.id)} onSay={(said) => say(line, said)} />)}
      </ol>
    </>
  );
}

function One({ n, line, view, text, pencil, onSay }: { n: number; line: Line; view: SubjectComments; text: string; pencil: boolean; onSay: (text: string) => void }) {
  const { figure } = line;
  const over = text.trim().length > view.longest;
  return (
    <li>
      <span class="spine">{number(n + 1)}</span>
      <div class="what">
        <p class="who"><Name family={line.familyName} given={line.givenNames} /> <span class={isLow(figure) ? 'bad' : undefined}>{figure.shown === undefined ? t().noMarks : decimal(figure.shown)}</span></p>
        <textarea class="input" rows={2} aria-label={t().commentOf(nameOf(line))} aria-invalid={over ? true : undefined} readOnly={!view.writable} value={text} onInput={({ currentTarget: { value } }) => onSay(value)} />
        <p class="under small">
          <span class={over ? 'bad' : 'quiet-text'}>{over ? t().tooLong(view.longest) : t().longest(text.trim().length, view.longest)}</span>
          {pencil && <span class="quiet-text"><Icon name="pencil" /> {t().keptHere}</span>}
          {view.writable && <Phrases of={view.phrases} onChoose={(phrase) => onSay(text.trim() ? `${text.trim()} ${phrase}` : phrase)} />}
        </p>
      </div>
    </li>
  );
}
