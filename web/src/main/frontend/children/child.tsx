import { day, today } from '../shell/format.ts';
import type { Membership } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { OwnWarning } from '../warning/own/own.tsx';
import { Attendance } from './attendance.tsx';
import { FiguresRow } from './figures-row.tsx';
import './children.css';
import { useChildren } from './own-children.ts';
import { places } from './places.ts';
import { t } from './texts.ts';

/** What one child missed, as its own school tells it. */
export default function ChildPage({ params: { membership = '', pupil = '' } }: { params: { membership?: string; pupil?: string } }) {
  const place = places().find(({ id }) => id === membership);
  return place ? <At place={place.id} school={place.school!} pupil={pupil} /> : <NotYours />;
}

function At({ place, school, pupil }: { place: string; school: NonNullable<Membership['school']>; pupil: string }) {
  const asked = useChildren(place);
  const child = asked.data?.items.find(({ id }) => id === pupil);
  if (asked.data && !child) return <NotYours />;
  return (
    <Page title={child ? `${child.givenNames} ${child.familyName.toUpperCase()}` : t().attendance} context={child ? `${child.className ?? t().noClass} · ${school.name}` : school.name} up="/children" cloth={school.id}>
      <Answered of={asked}>
        {() => (
          <Sheet title={t().attendance} end={<span class="quiet-text small">{day(today())}</span>}>
            <Attendance pupil={pupil} sex={child!.sex} place={place} since={child!.yearStartsOn} more />
            <FiguresRow />
          </Sheet>
        )}
      </Answered>
      {child?.custody && <OwnWarning pupil={pupil} place={place} />}
    </Page>
  );
}

function NotYours() {
  return <Page title={t().attendance} up="/children"><State kind="empty" title={t().notYours}>{t().noneHelp}</State></Page>;
}
