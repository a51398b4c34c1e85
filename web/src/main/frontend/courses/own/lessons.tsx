import { useEffect } from 'preact/hooks';
import { useChildren } from '../../children/own-children.ts';
import { places } from '../../children/places.ts';
import { go } from '../../shell/router.ts';
import { may, membership, session, type Membership } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { Courses } from './courses.tsx';
import { t } from './texts.ts';

/** A pupil's own courses, or a guardian's choice among the children of all schools; who has one child sees its courses at once. */
export default function LessonsScreen() {
  if (!may('own-children.read')) return <Own />;
  const all = places();
  return (
    <Page title={t().title} cloth={all.length > 1 ? '' : undefined}>
      <p class="lead">{t().choose}</p>
      {all.map((place) => <Children key={place.id} place={place} only={all.length === 1} />)}
    </Page>
  );
}

function Own() {
  const pupil = session.value?.person;
  return (
    <Page title={t().title} context={membership.value?.school?.name}>
      {pupil ? <Courses place={membership.value!.id} pupil={pupil} /> : <State kind="empty" title={t().noPupil}>{t().noPupilHelp}</State>}
    </Page>
  );
}

function Children({ place: { id, school }, only }: { place: Membership; only: boolean }) {
  const asked = useChildren(id);
  const items = asked.data?.items;
  const address = (pupil: string) => `/lessons/${id}/${pupil}`;
  useEffect(() => {
    if (only && items?.length === 1) go(address(items[0]!.id), true);
  }, [only, items]);
  return (
    <Sheet title={school!.name}>
      <Answered of={asked} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
        {({ items: children }) => (
          <ul class="rows">
            {children.map((child) => (
              <li key={child.id}>
                <Row href={address(child.id)} margin={<Icon name="person" />} end={<Icon name="next" />} under={child.className ?? t().noClass}><b>{child.givenNames} <span class="family">{child.familyName}</span></b></Row>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Sheet>
  );
}
