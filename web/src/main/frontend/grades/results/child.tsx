import { useChildren } from '../../children/own-children.ts';
import { places } from '../../children/places.ts';
import type { Membership } from '../../shell/session.ts';
import { Page } from '../../shell/ui/page.tsx';
import { State } from '../../shell/ui/state.tsx';
import { Results } from './own.tsx';
import { t } from './texts.ts';

/** One child's marks, as its own school tells them. */
export default function ChildResults({ params: { membership = '', pupil = '' } }: { params: { membership?: string; pupil?: string } }) {
  const place = places().find(({ id }) => id === membership);
  if (place) return <At place={place} pupil={pupil} />;
  return <Page title={t().title} up="/results"><State kind="empty" title={t().notYours}>{t().notYoursHelp}</State></Page>;
}

function At({ place: { id, school }, pupil }: { place: Membership; pupil: string }) {
  const child = useChildren(id).data?.items.find((each) => each.id === pupil);
  return (
    <Page title={child ? `${child.givenNames} ${child.familyName.toUpperCase()}` : t().title} context={child ? `${child.className ?? t().noClass} · ${school!.name}` : school!.name} up="/children" cloth={school!.id}>
      <Results place={id} pupil={pupil} />
    </Page>
  );
}
