import { Child } from './family.tsx';
import { Homework } from './log.tsx';
import { t } from './texts.ts';

/** The homework of one child. */
export default function ChildHomework({ params }: { params: { membership?: string; pupil?: string } }) {
  return <Child title={t().homework} base="/homework" params={params}>{(place, pupil) => <Homework place={place} pupil={pupil} />}</Child>;
}
