import { useAnswer } from '../../shell/answers.ts';
import { answer, api } from '../../shell/api.ts';
import { day, number } from '../../shell/format.ts';
import type { Params } from '../../shell/router.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Banner, Button, Name, Sheet } from '../../shell/ui/parts.tsx';
import { save } from '../cards/save.ts';
import { useAsking } from '../cards/use-asking.tsx';
import { decimal } from '../value.ts';
import { BandsDrawing } from './drawings.tsx';
import './minutes.css';
import { labelOf, t } from './texts.ts';
import type { Minutes } from './types.ts';

/** What the council leaves on paper: read here, fetched as a document to print, sign and keep. */
export default function MinutesScreen({ params: { class: schoolClass = '', period = '' } }: { params: Params }) {
  const asked = useAnswer(() => api.GET('/api/v1/councils/{class}/{period}/minutes', { params: { path: { class: schoolClass, period } } }), [schoolClass, period], `minutes ${schoolClass} ${period}`);
  const asking = useAsking();
  const download = () => asking.run('paper', async () => {
    const content = await answer(api.GET('/api/v1/councils/{class}/{period}/minutes/paper', { params: { path: { class: schoolClass, period } }, parseAs: 'blob' }));
    save(content as unknown as Blob, t().minutesFile(asked.data?.className ?? ''));
  });
  return (
    <Page title={asked.data ? t().minutesOf(asked.data.className) : t().minutesPage} context={asked.data?.periodName} up={`/councils/${schoolClass}/${period}`} end={asked.data && <Button icon="download" busy={asking.busy && t().downloading} onClick={() => void download()}>{t().downloadMinutes}</Button>}>
      {asking.refused}
      <Answered of={asked}>{(minutes) => <Paper minutes={minutes} />}</Answered>
    </Page>
  );
}

function Paper({ minutes }: { minutes: Minutes }) {
  const { meeting, general, bands, counts, pupils, school } = minutes;
  return (
    <div class="stack minutes">
      <p class="of-school">{school}</p>
      {meeting.state !== 'closed' && <Banner>{t().draft}</Banner>}
      <p>{meeting.heldOn && t().heldOnDay(day(meeting.heldOn, 'full'))} {meeting.chairedBy && t().chaired(meeting.chairedBy)}</p>
      {meeting.attendance.length > 0 && <Sheet title={t().attendance}><ul class="body">{meeting.attendance.map(({ name, role, present }, i) => <li key={i}>{name}{role && `, ${role}`} ({present ? t().present : t().excused})</li>)}</ul></Sheet>}
      <Sheet title={t().totals}>
        <div class="body">
          <dl class="facts">
            {(['mean', 'median', 'lowest', 'highest'] as const).map((each) => general[each] !== undefined && <><dt key={each}>{t().figures[each]}</dt><dd key={`${each} is`}>{decimal(general[each]!)}</dd></>)}
            {counts.map(({ label, pupils: given }) => <><dt key={label.fr}>{labelOf(label)}</dt><dd key={`${label.fr} given`}>{number(given)}</dd></>)}
          </dl>
          <BandsDrawing bands={bands} />
          {meeting.remarks && <p>{meeting.remarks}</p>}
        </div>
      </Sheet>
      <Sheet title={t().pupils}><PupilTable minutes={minutes} pupils={pupils} /></Sheet>
      <p class="signatures">{t().signatures}</p>
    </div>
  );
}

function PupilTable({ minutes: { endsYear }, pupils }: { minutes: Minutes; pupils: Minutes['pupils'] }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t().pupils}>
      <table>
        <thead>
          <tr><th scope="col" class="spine">{t().number}</th><th scope="col">{t().name}</th><th scope="col" class="number">{t().average}</th><th scope="col" class="number">{t().rank}</th>{endsYear && <th scope="col" class="number">{t().yearAverage('')}</th>}<th scope="col" class="number">{t().absences}</th><th scope="col">{t().decisions}</th><th scope="col">{t().remark}</th></tr>
        </thead>
        <tbody>
          {pupils.map((each) => (
            <tr key={each.number}>
              <td class="spine">{number(each.number)}</td>
              <th scope="row"><Name family={each.familyName} given={each.givenNames} /></th>
              <td class="number">{each.general.shown === undefined ? '–' : decimal(each.general.shown)}</td>
              <td class="number">{each.general.place !== undefined && t().place(each.general.place, each.general.tied)}</td>
              {endsYear && <td class="number">{each.year?.shown === undefined ? '–' : decimal(each.year.shown)}</td>}
              <td class="number">{t().hours(number(each.missed.unjustifiedHours + each.missed.justifiedHours))}</td>
              <td>{[...each.given.map(labelOf), ...each.refused.map((label) => t().refusedShort(labelOf(label))), ...(each.decision ? [labelOf(each.decision)] : [])].join(', ')}</td>
              <td>{[each.comment, each.reasons].filter(Boolean).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
