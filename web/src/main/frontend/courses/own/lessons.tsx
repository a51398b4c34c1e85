import { Page, type Whose } from '../../children/family.tsx';
import { Courses } from './courses.tsx';
import { t } from './texts.ts';

/** What one is taught, or what one's children are. */
export default function LessonsScreen({ params }: Whose) {
  return <Page title={t().title} words={t()} base="/lessons" params={params}>{(place, pupil) => <Courses place={place} pupil={pupil} />}</Page>;
}
