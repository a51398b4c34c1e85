import { apiAt } from '../../children/own-children.ts';
import { places } from '../../children/places.ts';
import { useAnswer } from '../../shell/answers.ts';
import { may, membership, type Membership } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { State } from '../../shell/ui/state.tsx';
import '../charts/charts.css';
import { ask, keep } from '../frame/ask.ts';
import { Board } from '../frame/board.tsx';
import { OfNight } from '../frame/night.tsx';
import { t } from '../texts.ts';
import { tilesOf } from './child.tsx';
import { when } from '../../shell/format.ts';

/** A pupil's own figures, or those of a guardian's children, school by school. */
export default function Own() {
  const all = places();
  const asked = may('own.read') && membership.value ? [membership.value] : all;
  return (
    <Page title={t().title} up={may('own.read') ? '/mine' : '/children'} cloth={asked.length === 1 ? asked[0]!.school!.id : ''} two>
      {asked.length === 0 && <State kind="empty" title={t().nobody}>{t().nobodyHelp}</State>}
      {asked.map((place) => <AtSchool key={place.id} place={place} alone={asked.length === 1} />)}
    </Page>
  );
}

/** One school's part, asked and shown for itself: where one does not answer, the others are there. */
function AtSchool({ place: { id, school }, alone }: { place: Membership; alone: boolean }) {
  const asked = useAnswer(() => ask('own', apiAt(id)), [id], `board own ${id}`);
  const { data } = asked;
  return (
    <>
      <p class="wide quiet-text">{!alone && `${school!.name} · `}{data?.night && t().frame.asOf(when(data.night.at))}</p>
      <Answered of={asked}>
        {(board) => (
          <OfNight of={asked} data={board} words={t().frame}>
            {board.children.length === 0 ? <State kind="empty" title={t().nobody}>{t().nobodyHelp}</State> : <Board tiles={tilesOf(board, id)} arrangement={board.arrangement} words={t().frame} onKeep={(next) => keep('own', next, apiAt(id))} />}
          </OfNight>
        )}
      </Answered>
    </>
  );
}
