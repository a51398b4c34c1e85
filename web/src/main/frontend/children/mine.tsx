import { day, today } from '../shell/format.ts';
import { may, membership, session } from '../shell/session.ts';
import { Page } from '../shell/ui/page.tsx';
import { Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Attendance } from './attendance.tsx';
import { FiguresRow } from './figures-row.tsx';
import './children.css';
import { awaited, Later } from './later.tsx';
import { t } from './texts.ts';

/** A pupil's own home. */
export default function Mine() {
  const pupil = session.value?.person;
  return (
    <Page title={t().hello(session.value?.identity?.name ?? '')} context={[day(today()), membership.value?.school?.name].filter(Boolean).join(' · ')}>
      {pupil && may('transfers.own') && <Later load={awaited} place={membership.value!.id} />}
      {pupil ? <Sheet title={t().mine}><Attendance pupil={pupil} place={membership.value!.id} /><FiguresRow /></Sheet> : <State kind="empty" title={t().noPupil}>{t().noPupilHelp}</State>}
    </Page>
  );
}
