import { Courses } from './courses.tsx';
import { Family } from './family.tsx';
import { t } from './texts.ts';

/** What one is taught, or what one's children are. */
export default function LessonsScreen() {
  return <Family title={t().title} base="/lessons">{(place, pupil) => <Courses place={place} pupil={pupil} />}</Family>;
}
