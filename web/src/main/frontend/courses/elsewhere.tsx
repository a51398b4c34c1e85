import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { Tick } from '../shell/desk/form-view.tsx';
import { useAnswer } from '../shell/answers.ts';
import { whole } from '../shell/desk/pages.ts';
import { w } from '../shell/desk/words.ts';
import { nextId } from '../shell/ids.ts';
import { go } from '../shell/router.ts';
import { Answered, tell } from '../shell/ui/page.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Banner, Button, Choices, Dialog, Select, Sheet } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';
import type { CourseRow, CourseView } from './types.ts';
import { useWriting } from './writing.ts';

/** What can be done with a whole course: who has done what, a copy, a file for other software. */
export function Elsewhere({ of }: { of: CourseView }) {
  const [copying, setCopying] = useState(false);
  const { busy, problem, write } = useWriting();
  const download = () =>
    write('export', () => answer(api.GET('/api/v1/courses/{course}/cartridge', { params: { path: { course: of.id } }, parseAs: 'blob' }) as Promise<{ data?: Blob; response: Response }>), (file) => {
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: `${of.title}.imscc` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href));
    });
  return (
    <Sheet title={t().elsewhere}>
      <div class="body">
        {problem && <Banner kind="bad">{problem.status === 0 ? t().noLine : (problem.detail ?? problem.title)}</Banner>}
        <div class="buttons">
          <a class="button" href={`/course-progress/${of.id}`}><Icon name="chart" />{t().progress}</a>
          <Button onClick={() => setCopying(true)}>{t().copy}</Button>
          <Button icon="download" onClick={() => void download()} busy={busy && t().exporting}>{t().exportFile}</Button>
        </div>
        <p class="quiet-text small">{t().exportHelp}</p>
      </div>
      <Dialog title={t().copy} open={copying} onClose={() => setCopying(false)}><Copy of={of} onClose={() => setCopying(false)} /></Dialog>
    </Sheet>
  );
}

function Copy({ of: { id, subject }, onClose }: { of: CourseView; onClose: () => void }) {
  const asked = useAnswer(() => whole<CourseRow>((query) => api.GET('/api/v1/courses', { params: { query } })), [], 'courses');
  const [copy] = useState(nextId);
  const [to, setTo] = useState<string>();
  const [keepDates, setKeepDates] = useState(false);
  const { busy, problem, write } = useWriting();
  const send = () =>
    write('copy', () => answer(api.PUT('/api/v1/courses/{course}/copies/{copy}', { params: { path: { course: id, copy } }, body: { schoolClass: to!, keepDates } })), (made) => {
      tell(t().copied);
      onClose();
      go(`/courses/${made.id}`);
    });
  return (
    <Answered of={asked}>
      {({ items }) => {
        const free = items.filter((row) => row.subject === subject && row.edits && !row.course);
        if (free.length === 0) return <><p>{t().copyNowhere}</p><div class="buttons"><Button onClick={onClose}>{t().close}</Button></div></>;
        const name = (row: CourseRow) => `${row.className} · ${row.yearName}`;
        return (
          <>
            {free.length > 7 ? (
              <Select label={t().copyTo} name="to" value={to} onChange={(event) => setTo(event.currentTarget.value || undefined)}><option value="" />{free.map((row) => <option key={row.schoolClass} value={row.schoolClass}>{name(row)}</option>)}</Select>
            ) : <Choices legend={t().copyTo} name="to" value={to} options={free.map((row): [string, string] => [row.schoolClass, name(row)])} onChange={setTo} />}
            <Tick name="keepDates" checked={keepDates} onChange={setKeepDates}>{t().keepDates}</Tick>
            {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
            <div class="buttons">
              <Button kind="solid" disabled={!to} onClick={() => void send()} busy={busy && t().copying}>{t().copyNow}</Button>
              <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
            </div>
          </>
        );
      }}
    </Answered>
  );
}
