import { useEffect, useState } from 'preact/hooks';
import { OFFLINE } from '../shell/api.ts';
import { today } from '../shell/format.ts';
import { entities, line } from '../shell/outbox.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { keptLessons, later } from './device.ts';
import type { Lesson } from './roll.ts';
import { t } from './texts.ts';

const AHEAD = 7;

/** The classes a teacher teaches: those of the lessons that are kept, so that the list is there without a line. */
export async function keptClasses(): Promise<Lesson[] | undefined> {
  let known = false;
  for (let ahead = 0; ahead < AHEAD; ahead++) {
    const lessons = await keptLessons(later(today(), ahead));
    known ||= lessons !== undefined;
    const classes = new Map(lessons?.map((lesson) => [lesson.schoolClass, lesson]));
    if (classes.size > 0) return [...classes.values()].sort((a, b) => a.classCode!.localeCompare(b.classCode!, undefined, { numeric: true }));
  }
  return known ? [] : undefined;
}

export default function Classes() {
  const [items, setItems] = useState<Lesson[]>();
  useEffect(() => void keptClasses().then(setItems), [entities.value, line.value]);
  const problem = line.value.state === 'offline' ? (line.value.problem ?? OFFLINE) : undefined;
  return (
    <Page title={t().classes} end={may('rolls.save') && <a class="button" href="/class-figures">{t().figures}</a>}>
      <Answered of={{ data: items && { items }, problem, loading: !items && !problem, again: () => location.reload() }} empty={<State kind="empty" title={t().noClasses}>{t().noClassesHelp}</State>}>
        {() => (
          <Sheet>
            <ul class="rows">
              {items!.map((each) => (
                <li key={each.schoolClass}>
                  <Row href={`/my-classes/${each.schoolClass}`} margin={<Icon name="people" />} end={<Icon name="next" />} under={t().pupils(each.pupils ?? 0)}>
                    <b>{each.className}</b>
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
