import type { ComponentChildren } from 'preact';
import { texts as fees } from '../own-fees/texts.ts';
import { day, today } from '../shell/format.ts';
import { may, membership, session, type Membership } from '../shell/session.ts';
import { Cloth } from '../shell/ui/cloth.tsx';
import { Answered, Page } from '../shell/ui/page.tsx';
import { State } from '../shell/ui/state.tsx';
import { Attendance } from './attendance.tsx';
import './children.css';
import { awaited, Later } from './later.tsx';
import { useChildren, type Child } from './own-children.ts';
import { places } from './places.ts';
import { t } from './texts.ts';

/** A guardian's home: each child under its school's cloth, those of all schools with one login. */
export default function Children() {
  const all = places();
  return (
    <Page title={t().hello(session.value?.identity?.name ?? '')} context={day(today())} cloth={all.length === 1 ? all[0]!.school!.id : ''}>
      <div class="children">
        {all.map((place) => <SchoolChildren key={place.id} place={place} />)}
      </div>
    </Page>
  );
}

/** One school's part, asked and shown for itself: where one does not answer, the others are there. */
function SchoolChildren({ place }: { place: Membership }) {
  const asked = useChildren(place.id);
  const items = asked.data?.items;
  return (
    <section class="school" aria-label={place.school!.name}>
      {(place.id !== membership.value?.id || may('transfers.own')) && <Later load={awaited} place={place.id} />}
      {items?.length ? items.map((child) => <ChildSheet key={child.id} child={child} place={place} again={asked.problem && asked.again} />) : (
        <Headed place={place}>
          <Answered of={asked} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>{() => null}</Answered>
        </Headed>
      )}
      <Later load={owed} place={place.id} />
    </section>
  );
}

const owed = () => Promise.all([import('../own-fees/at-home.tsx'), fees.load()]).then(([loaded]) => loaded.default);

/** Whose answer it is that is not there. */
function Headed({ place: { school }, children }: { place: Membership; children: ComponentChildren }) {
  return (
    <div class="sheet child">
      <Cloth of={school!.id} />
      <header><h2>{school!.name}</h2></header>
      {children}
    </div>
  );
}

function ChildSheet({ child, place: { id, school }, again }: { child: Child; place: Membership; again?: () => void }) {
  return (
    <section class="sheet child" aria-labelledby={child.id}>
      <Cloth of={school!.id} />
      <header>
        <h2 id={child.id}>{child.givenNames} <span class="family">{child.familyName}</span></h2>
        <p class="quiet-text">{child.className ?? t().noClass} · {school!.name}</p>
      </header>
      <Attendance pupil={child.id} sex={child.sex} place={id} since={child.yearStartsOn} again={again} href={`/children/${id}/${child.id}`} />
    </section>
  );
}
