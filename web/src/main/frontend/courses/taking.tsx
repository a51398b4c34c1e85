import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { number } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { go } from '../shell/router.ts';
import { owner } from '../shell/session.ts';
import { Banner, Button, Dialog, Field, Select } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';
import type { CourseRow } from './types.ts';
import { useWriting } from './writing.ts';

/** A course out of a file that this or other software has made. */
export function Taking({ rows, open, onClose }: { rows: CourseRow[]; open: boolean; onClose: () => void }) {
  return <Dialog title={t().take} open={open} onClose={onClose}><TakingForm rows={rows} onClose={onClose} /></Dialog>;
}

/** The same id until another file is chosen: what has arrived of it is not sent again. */
const chosen = (file?: File) => file && { id: nextId(), file };

function TakingForm({ rows, onClose }: { rows: CourseRow[]; onClose: () => void }) {
  const free = rows.filter((row) => row.edits && !row.course);
  const [id] = useState(nextId);
  const [place, setPlace] = useState(0);
  const [sent, setSent] = useState<{ id: string; file: File }>();
  const [share, setShare] = useState(0);
  const [taken, setTaken] = useState<{ course: string; leftOut: string[] }>();
  const { busy, problem, write } = useWriting();
  if (free.length === 0) return <><p>{t().takeNowhere}</p><div class="buttons"><Button onClick={onClose}>{t().close}</Button></div></>;
  const take = (event: Event) => {
    event.preventDefault();
    if (!sent) return;
    const { schoolClass, subject } = free[place]!;
    void write('take', async () => {
      const { upload } = await import('../shell/upload.ts');
      await upload(owner.peek()!, { id: sent.id, name: sent.file.name, purpose: 'cartridge', content: sent.file }, setShare);
      return answer(api.PUT('/api/v1/courses/{course}/cartridge', { params: { path: { course: id }, query: { schoolClass, subject, file: sent.id } }, body: new Blob() as never, bodySerializer: (body) => body as never, headers: { 'Content-Type': 'application/zip' } }));
    }, ({ course, leftOut }) => (leftOut.length > 0 ? setTaken({ course: course.id, leftOut }) : go(`/courses/${course.id}`)));
  };
  if (taken) {
    return (
      <>
        <p>{t().takenBut(taken.leftOut.length)}</p>
        <ul class="rows">{taken.leftOut.map((title, n) => <li key={n}>{title}</li>)}</ul>
        <div class="buttons"><a class="button solid" href={`/courses/${taken.course}`}>{t().toCourse}</a></div>
      </>
    );
  }
  return (
    <form class="form" onSubmit={take}>
      <Select label={t().takeTo} name="place" value={String(place)} onChange={(event) => setPlace(Number(event.currentTarget.value))}>
        {free.map((row, n) => <option key={n} value={n}>{row.className} · {row.subjectName} · {row.yearName}</option>)}
      </Select>
      <Field label={t().takeFile} name="file" type="file" accept=".imscc,.zip,application/zip" hint={t().takeHint} onChange={(event) => setSent(chosen(event.currentTarget.files?.[0]))} wrong={problem && (problem.status === 0 ? w().notSent : (problem.detail ?? problem.title))} />
      {!sent && problem && <Banner kind="bad">{problem.title}</Banner>}
      <div class="actions">
        <Button type="submit" kind="solid" disabled={!sent} busy={busy && (share < 1 ? t().sendingFile(number(Math.round(share * 100))) : t().taking)}>{t().take}</Button>
        <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
      </div>
    </form>
  );
}
