import { useEffect } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { api } from '../../shell/api.ts';
import { whole } from '../../shell/desk/pages.ts';
import { w } from '../../shell/desk/words.ts';
import { go } from '../../shell/router.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { t } from './texts.ts';
import type { CourseRow } from '../types.ts';

/** The logs that one may open; who teaches one class sees its log at once. */
export default function ClassesScreen() {
  const asked = useAnswer(() => whole<CourseRow>((query) => api.GET('/api/v1/courses', { params: { query } })), [], 'courses');
  const classes = asked.data && [...new Map(asked.data.items.map((row) => [row.schoolClass, row])).values()];
  useEffect(() => {
    if (classes?.length === 1) go(`/class-log/${classes[0]!.schoolClass}`, true);
  }, [asked.data]);
  return (
    <Page title={t().title}>
      <Answered of={asked} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
        {() => (
          <>
            {asked.problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
            <p class="lead">{t().choose}</p>
            <Sheet>
              <ul class="rows">{classes!.map(({ schoolClass, className, yearName }) => <li key={schoolClass}><Row href={`/class-log/${schoolClass}`} margin={<Icon name="list" />} under={yearName} end={<Icon name="next" />}><b>{className}</b></Row></li>)}</ul>
            </Sheet>
          </>
        )}
      </Answered>
    </Page>
  );
}
