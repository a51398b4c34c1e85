import { AddFile } from '../../files/add-file.tsx';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api } from '../../shell/api.ts';
import { whole } from '../../shell/desk/pages.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Row, Select } from '../../shell/ui/parts.tsx';
import type { CourseRow } from '../types.ts';
import { bytes } from './said.ts';
import { t } from './texts.ts';
import type { Handed } from './types.ts';

/** What the class is given with an assignment: a sheet to print, a picture, a sound. */
export function Enclosed({ files, wrong, onChange }: { files: Handed[]; wrong?: string; onChange: (files: Handed[]) => void }) {
  return (
    <fieldset class="stack">
      <legend>{t().enclosed}</legend>
      {files.length > 0 && (
        <ul class="rows">
          {files.map(({ id, name, bytes: size }) => <li key={id}><Row margin={<Icon name="download" />} under={bytes(size)} end={<button type="button" class="icon-button" aria-label={t().removeFile(name)} onClick={() => onChange(files.filter((file) => file.id !== id))}><Icon name="cross" /></button>}>{name}</Row></li>)}
        </ul>
      )}
      {wrong && <p class="wrong">{wrong}</p>}
      <AddFile name="attachment" label={t().addFile} hint={t().addFileHint} purpose="assignment" sending={t().sendingFile} onSent={(file) => onChange([...files, file])} />
    </fieldset>
  );
}

/** The lessons of the course that is taught there; where there is none, nothing is asked. */
export function LessonField({ place, value, wrong, onChange }: { place: string; value: string; wrong?: string; onChange: (lesson: string) => void }) {
  const [schoolClass, subject] = place.split(' ');
  const asked = useAnswer(() => lessonsOf(schoolClass, subject), [place]);
  const lessons = asked.data ?? [];
  if (lessons.length === 0) return null;
  return (
    <Select label={t().lesson} name="lesson" value={value} wrong={wrong} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{t().noLesson}</option>
      {lessons.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
    </Select>
  );
}

async function lessonsOf(schoolClass?: string, subject?: string): Promise<{ data: { id: string; title: string }[]; response: Response }> {
  const { items } = await answer(whole<CourseRow>((query) => api.GET('/api/v1/courses', { params: { query } })));
  const course = items.find((row) => row.schoolClass === schoolClass && row.subject === subject)?.course?.id;
  const plan = course ? await answer(api.GET('/api/v1/courses/{course}', { params: { path: { course } } })) : undefined;
  return { data: plan?.modules.flatMap(({ lessons }) => lessons) ?? [], response: new Response() };
}
