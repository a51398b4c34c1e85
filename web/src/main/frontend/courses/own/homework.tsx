import { Page, type Whose } from '../../children/family.tsx';
import { Homework } from './log.tsx';
import { t } from './texts.ts';

/** What is to be done at home and what was done in class, for oneself or one's children. */
export default function HomeworkScreen({ params }: Whose) {
  return <Page title={t().homework} words={t()} base="/homework" params={params}>{(place, pupil) => <Homework place={place} pupil={pupil} />}</Page>;
}
