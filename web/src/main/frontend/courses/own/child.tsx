import { useChildren } from '../../children/own-children.ts';
import { places } from '../../children/places.ts';
import type { Membership } from '../../shell/session.ts';
import { Page } from '../../shell/ui/page.tsx';
import { State } from '../../shell/ui/state.tsx';
import { Courses } from './courses.tsx';
import { t } from './texts.ts';

/** What one child is taught, as its own school tells it. */
export default function ChildCourses({ params: { membership = '', pupil = '' } }: { params: { membership?: string; pupil?: string } }) {
  const place = places().find(({ id }) => id === membership);
  if (place) return <At place={place} pupil={pupil} />;
  return <Page title={t().title} up="/lessons"><State kind="empty" title={t().notYours}>{t().notYoursHelp}</State></Page>;
}

function At({ place: { id, school }, pupil }: { place: Membership; pupil: string }) {
  const child = useChildren(id).data?.items.find((each) => each.id === pupil);
  return (
    <Page title={child ? `${child.givenNames} ${child.familyName.toUpperCase()}` : t().title} context={child ? `${child.className ?? t().noClass} · ${school!.name}` : school!.name} up="/lessons" cloth={school!.id}>
      <Courses place={id} pupil={pupil} />
    </Page>
  );
}
