import { Courses } from './courses.tsx';
import { Child } from './family.tsx';
import { t } from './texts.ts';

/** What one child is taught. */
export default function ChildCourses({ params }: { params: { membership?: string; pupil?: string } }) {
  return <Child title={t().title} base="/lessons" params={params}>{(place, pupil) => <Courses place={place} pupil={pupil} />}</Child>;
}
