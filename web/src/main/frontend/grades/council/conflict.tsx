import { useEffect, useState } from 'preact/hooks';
import { recall } from '../../shell/answers.ts';
import type { Review } from '../../shell/local.ts';
import { keep, settle } from '../../shell/outbox.ts';
import { Button, Choices } from '../../shell/ui/parts.tsx';
import { nameOf } from '../../shell/format.ts';
import { together, type CommentCell } from './outcome.ts';
import { t } from './texts.ts';
import type { SubjectComments } from './types.ts';

interface Result {
  outcome: string;
  theirs?: { text: string; version: number; by?: string };
  title?: string;
  detail?: string;
}

type Side = 'mine' | 'theirs';

/** Comments that somebody else wrote meanwhile, beside those from here; and those that were not taken, and why. */
export default function CommentConflict({ review: { op, opId, data } }: { review: Review }) {
  const [view, setView] = useState<SubjectComments>();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  useEffect(() => void recall<SubjectComments>(`comments ${op.key}`).then((known) => setView(known?.data)), [op.key]);
  const results = (data as unknown as { results: Result[] }).results;
  const cells = (op.data.cells as CommentCell[]).map((cell, i) => ({ cell, result: results[i]! }));
  const both = cells.filter(({ result }) => result.outcome === 'conflict');
  const refused = cells.filter(({ result }) => result.outcome === 'rejected');
  const name = ({ pupil }: CommentCell) => nameOf(view?.pupils.find(({ id }) => id === pupil) ?? {});
  const open = both.some(({ cell }) => !chosen[cell.pupil]);
  const decide = () => {
    const mine = both.filter(({ cell }) => chosen[cell.pupil] === 'mine').map(({ cell, result }) => ({ ...cell, base: result.theirs!.version }));
    const { type, key, entity, about } = op;
    if (mine.length === 0) return void settle(opId);
    void keep({ type, key, entity, base: 0, about, settles: opId, data: (before) => ({ ...op.data, cells: together((before?.cells as CommentCell[] | undefined) ?? [], mine) }) });
  };
  return (
    <>
      {both.map(({ cell, result: { theirs } }) => (
        <Choices key={cell.pupil} legend={name(cell)} name={cell.pupil} value={chosen[cell.pupil]} options={[['mine', <>{cell.text || '–'}<br /><span class="quiet-text small">{t().mine}</span></>], ['theirs', <>{theirs!.text || '–'}<br /><span class="quiet-text small">{t().theirs(theirs!.by)}</span></>]]} onChange={(side: Side) => setChosen((now) => ({ ...now, [cell.pupil]: side }))} />
      ))}
      {refused.length > 0 && <ul class="rows">{refused.map(({ cell, result }) => <li key={cell.pupil}><b>{name(cell)}.</b> <span class="bad">{result.title}.</span> {result.detail}</li>)}</ul>}
      <div class="decide"><Button kind="solid" disabled={open} onClick={decide}>{t().save}</Button></div>
    </>
  );
}
