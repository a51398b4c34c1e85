import { useState } from 'preact/hooks';
import { w } from '../../shell/desk/words.ts';
import { day, number } from '../../shell/format.ts';
import type { Params } from '../../shell/router.ts';
import { t as s } from '../../shell/texts/index.ts';
import { Answered, Page, tell } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Chip, Dialog, Name, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { may } from '../../shell/session.ts';
import { decimal } from '../value.ts';
import './council.css';
import { BandsDrawing, isLow } from './drawings.tsx';
import { Steps } from './steps.tsx';
import { labelOf, t } from './texts.ts';
import type { CouncilView, Meeting, Verdict } from './types.ts';
import { useCouncil, type InHand } from './use-council.ts';

/** A class's council: where the class stands, who sits, and how far the pupils have come. */
export default function CouncilScreen({ params: { class: schoolClass = '', period = '' } }: { params: Params }) {
  const hand = useCouncil(schoolClass, period);
  const { data, problem } = hand.of;
  const rules = problem?.type.endsWith('grades.no-scheme') && !data;
  return (
    <Page title={data?.className ?? t().council} context={data && `${t().council} · ${data.periodName}`} up="/councils" two>
      {rules ? <State kind="empty" title={problem!.title} action={may('schemes.manage') && <a class="button" href="/marking-rules">{t().edit}</a>}>{problem!.detail}</State> : (
        <Answered of={hand.of}>
          {(view) => (
            <>
              {problem?.status === 0 && <div class="wide"><Banner icon="cut">{w().keptShown}</Banner></div>}
              <Doors view={view} hand={hand} />
              <div class="stack"><Overview view={view} /><Sitting view={view} meeting={hand.meeting!} again={hand.of.again} /></div>
              <Pupils view={view} hand={hand} />
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}

function Doors({ view, hand }: { view: CouncilView; hand: InHand }) {
  const meeting = hand.meeting!;
  const address = `/councils/${view.schoolClass}/${view.period}`;
  const verb = meeting.state === 'closed' || !view.prepares ? t().look : meeting.state === 'sitting' ? t().enter : t().prepare;
  const undecided = view.pupils.filter(({ id }) => !hand.verdict(id)?.decidedAt).length;
  return (
    <section class="sheet wide doors">
      <Chip kind={meeting.state === 'closed' ? 'good' : meeting.state === 'sitting' ? 'late' : undefined} icon={meeting.state === 'closed' ? 'shield' : undefined}>{t().states[meeting.state]}</Chip>
      {view.pupils.length > 0 && <a class="button solid" href={`${address}/session`}>{verb}</a>}
      {view.pupils.length > 0 && <a class="button" href={`${address}/dossiers`}>{view.endsYear ? t().dossiers : t().conduct}</a>}
      <a class="button" href={`${address}/minutes`}>{t().minutesPage}</a>
      {view.decides && <Steps view={view} meeting={meeting} undecided={undecided} again={hand.of.again} />}
    </section>
  );
}

function Overview({ view }: { view: CouncilView }) {
  return (
    <Sheet title={t().overview}>
      <div class="body">
        <dl class="facts">
          {(['mean', 'median', 'lowest', 'highest'] as const).map((each) => view.general[each] !== undefined && <><dt key={each}>{t().figures[each]}</dt><dd key={`${each} is`}><b>{decimal(view.general[each]!)}</b></dd></>)}
        </dl>
        <BandsDrawing bands={view.bands} />
      </div>
    </Sheet>
  );
}

function Sitting({ view, meeting, again }: { view: CouncilView; meeting: Meeting; again: () => void }) {
  const [form, setForm] = useState<typeof import('./meeting.tsx')>();
  const close = () => setForm(undefined);
  const edit = () => void import('./meeting.tsx').then(setForm, () => tell(s().noLine));
  return (
    <Sheet title={t().sitting} end={view.prepares && meeting.state !== 'closed' && <Button kind="quiet" onClick={edit}>{t().edit}</Button>}>
      <div class="body">
        <p>{meeting.heldOn ? day(meeting.heldOn) : '–'}</p>
        {meeting.chairedBy && <p>{t().chaired(meeting.chairedBy)}</p>}
        {meeting.attendance.length > 0 && <ul class="attendance">{meeting.attendance.map(({ name, role, present }, i) => <li key={i}><Icon name={present ? 'check' : 'cross'} label={present ? t().present : t().excused} /> {name}{role && <span class="quiet-text">, {role}</span>}</li>)}</ul>}
        {meeting.remarks && <p>{meeting.remarks}</p>}
      </div>
      <Dialog title={t().sitting} open={form !== undefined} onClose={close}>
        {form && <form.MeetingForm view={view} meeting={meeting} onClose={close} done={() => (close(), again())} />}
      </Dialog>
    </Sheet>
  );
}

function Pupils({ view, hand }: { view: CouncilView; hand: InHand }) {
  if (view.pupils.length === 0) return <State kind="empty" title={t().noPupils}>{t().noPupilsHelp}</State>;
  return (
    <Sheet title={t().pupils} end={<span class="quiet-text">{t().ofPupils(view.pupils.length)}</span>}>
      <ul class="rows">
        {view.pupils.map(({ id, familyName, givenNames, general }, n) => (
          <li key={id}>
            <Row href={`/councils/${view.schoolClass}/${view.period}/session?pupil=${id}`} margin={number(n + 1)} end={<b class={isLow(general) ? 'bad' : undefined}>{general.shown === undefined ? '–' : decimal(general.shown)}</b>} under={says(view, hand.verdict(id))}><Name family={familyName} given={givenNames} /></Row>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** What is given, or that nobody has looked yet. */
function says(view: CouncilView, verdict?: Verdict) {
  if (!verdict) return t().notYet;
  const codes = [...verdict.honours, ...verdict.warnings, ...(verdict.decision ? [verdict.decision] : [])];
  const labels = view.choices.filter(({ code }) => codes.includes(code)).map(({ label }) => labelOf(label));
  return <>{labels.join(', ') || (verdict.decidedAt ? t().nothing : t().states.prepared)}{verdict.decidedAt && <> <Icon name="check" /></>}</>;
}
