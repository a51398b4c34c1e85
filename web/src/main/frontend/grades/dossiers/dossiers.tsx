import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { api, type Schemas } from '../../shell/api.ts';
import { w } from '../../shell/desk/words.ts';
import { number } from '../../shell/format.ts';
import type { Params } from '../../shell/router.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Banner, Field, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import './dossiers.css';
import { One } from './one.tsx';
import { t } from './texts.ts';

type View = Schemas['CouncilView'];

/** What the council is told of each pupil beside the figures, since rules go by it: conduct and, at the year's end, an examination. */
export default function Dossiers({ params: { class: schoolClass = '', period = '' } }: { params: Params }) {
  const path = { class: schoolClass, period };
  const of = useAnswer(() => api.GET('/api/v1/councils/{class}/{period}', { params: { path } }), [schoolClass, period], `dossiers ${schoolClass} ${period}`);
  const { data, problem } = of;
  return (
    <Page title={data?.endsYear ? t().title : t().titleConduct} context={data && `${data.className} · ${data.periodName}`} up={`/councils/${schoolClass}/${period}`}>
      <Answered of={of}>
        {(view) => (
          <>
            {problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
            {view.pupils.length === 0 ? <State kind="empty" title={t().nobody}>{t().nobodyHelp}</State> : <List view={view} again={of.again} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

const isTold = ({ dossier: { conduct, examAverage, examPassed } }: View['pupils'][number]) => conduct !== undefined || examAverage !== undefined || examPassed !== undefined;

function List({ view, again }: { view: View; again: () => void }) {
  const [exam, setExam] = useState(() => view.pupils.find(({ dossier }) => dossier.exam)?.dossier.exam ?? '');
  const closed = view.meeting.state === 'closed';
  const writes = view.prepares && !closed;
  const [bold, rest] = t().lead(view.pupils.filter(isTold).length, view.pupils.length);
  const outOf = view.pupils.find(({ general }) => general.outOf)?.general.outOf ?? '20';
  return (
    <>
      <p class="lead"><b>{bold}</b>{rest}</p>
      <p class="quiet-text">{t().what}</p>
      {closed ? <Banner kind="good" icon="shield">{t().closed}</Banner> : !writes && <Banner>{t().readOnly}</Banner>}
      {view.endsYear && (
        <Sheet>
          <div class="body"><Field label={t().exam} hint={t().examHint} name="exam" maxLength={60} readOnly={!writes} value={exam} onInput={(event) => setExam(event.currentTarget.value)} /></div>
        </Sheet>
      )}
      <ol class="sheet dossier-list">
        {view.pupils.map((pupil, n) => (
          <li key={`${pupil.id} ${pupil.dossier.version}`}>
            <span class="spine">{number(n + 1)}</span>
            <One of={pupil} view={view} outOf={number(Number(outOf))} exam={exam} writes={writes} again={again} />
          </li>
        ))}
      </ol>
    </>
  );
}
