import { Page, type Whose } from '../../children/family.tsx';
import { Results } from './own.tsx';
import { t } from './texts.ts';

/** A pupil's own marks, or those of a guardian's children, each as its own school tells them. */
export default function ResultsScreen({ params }: Whose) {
  return <Page title={t().title} words={t()} base="/results" params={params}>{(place, pupil) => <Results place={place} pupil={pupil} />}</Page>;
}
