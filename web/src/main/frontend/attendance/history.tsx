import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { api, type Schemas } from '../shell/api.ts';
import { clock, day as dayText, moment, nameOf, today } from '../shell/format.ts';
import type { Params } from '../shell/router.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { keptLessons, keptPupils, type Pupil } from './device.ts';
import type { Lesson } from './roll.ts';
import { t } from './texts.ts';

type Version = Schemas['RollVersion'];

/** Who saved the roll, when, and what it said; the newest first. */
export default function History({ params }: { params: Params }) {
  const { class: schoolClass = '', day = '', slot = '' } = params;
  const path = { class: schoolClass, date: day, slot };
  const versions = useAnswer(() => api.GET('/api/v1/classes/{class}/rolls/{date}/{slot}/history', { params: { path } }), [schoolClass, day, slot]);
  const [lesson, setLesson] = useState<Lesson>();
  const [pupils, setPupils] = useState<Pupil[]>([]);
  useEffect(() => {
    void keptLessons(day).then((lessons) => setLesson(lessons?.find((each) => each.schoolClass === schoolClass && each.slot === slot)));
    void keptPupils(schoolClass).then((known) => setPupils(known ?? []));
  }, [schoolClass, day, slot]);
  const times = lesson && `${clock(lesson.startsAt!)} – ${clock(lesson.endsAt!)}`;
  return (
    <Page title={`${t().history} ${(lesson?.className ?? '').replaceAll(' ', '\u00a0')}`} context={[day === today() ? undefined : dayText(day, 'weekday'), times].filter(Boolean).join(', ')} up={`/rolls/${schoolClass}/${day}/${slot}`}>
      <Answered of={versions} empty={<State kind="empty" title={t().noVersions}>{t().noVersionsHelp}</State>}>
        {({ items = [] }) => (
          <Sheet title={t().versions}>
            <ul class="rows">
              {items.map((version) => (
                <li key={version.version}>
                  <Row margin={<b>{version.version}</b>} under={<Saved version={version} />}>
                    <b>{version.by?.name ?? t().someone}</b>, {moment(version.at!)}
                    <span class="under">{version.teacherAbsent ? t().teacherAbsent : <Exceptions version={version} pupils={pupils} />}</span>
                  </Row>
                </li>
              ))}
            </ul>
          </Sheet>
        )}
      </Answered>
    </Page>
  );
}

function Saved({ version: { overrides, deviceTime } }: { version: Version }) {
  return (
    <>
      {overrides !== undefined && <Chip kind="late" icon="warn">{t().unseen(overrides)}</Chip>}
      {deviceTime && <span class="small"> {t().theirClock(moment(deviceTime))}</span>}
    </>
  );
}

function Exceptions({ version, pupils }: { version: Version; pupils: Pupil[] }) {
  const marks = version.exceptions ?? [];
  if (marks.length === 0) return <>{t().nobodyMissed}</>;
  return (
    <>
      {marks.map(({ pupil, state, minutes, note }) => {
        const who = pupils.find(({ id }) => id === pupil);
        return <span class="under" key={pupil}>{who ? nameOf(who) : '…'}{t().colon}{t().state(state, who?.sex, minutes)}{note && `, ${note}`}</span>;
      })}
    </>
  );
}
