import { api } from '../../shell/api.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { may } from '../../shell/session.ts';
import { Page } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Chip, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { when } from '../../shell/format.ts';
import { t } from './texts.ts';
import type { Line } from './types.ts';

/** What the caller's classes are asked for, the latest first; the work that waits to be marked is said first. */
export default function Assignments() {
  const asked = usePages<Line>((cursor) => api.GET('/api/v1/assignments', { params: { query: { cursor } } }), [], 'assignments');
  const add = may('assignments.manage') && <a class="button solid" href="/assignments/new"><Icon name="plus" />{t().add}</a>;
  return (
    <Page title={t().title}>
      <Listed of={asked} empty={<State kind="empty" title={t().none} action={add}>{t().noneHelp}</State>}>
        {(pages) => (
          <>
            <p class="lead">{t().lead(pages.flat().reduce((sum, line) => sum + waiting(line), 0))}</p>
            {add && <p>{add}</p>}
            <Sheet>
              <ul class="rows">{pages.map((page) => page.map((line) => <li key={line.id}><AssignmentRow of={line} /></li>))}</ul>
            </Sheet>
          </>
        )}
      </Listed>
    </Page>
  );
}

const waiting = ({ handedIn, marked }: Line) => Math.max(0, handedIn - marked);

function AssignmentRow({ of: line }: { of: Line }) {
  const { id, className, subjectName, title, dueAt, visibleFrom, pupils, handedIn, released } = line;
  return (
    <Row href={`/assignments/${id}`} margin={<Icon name="pencil" />} end={<Icon name="next" />} under={<>{className} · {subjectName} · {t().due(when(dueAt))}<br />{t().handedIn(handedIn, pupils)}</>}>
      <b>{title}</b>{' '}
      {!visibleFrom ? <Chip kind="pencil" icon="pencil">{t().draft}</Chip> : waiting(line) > 0 ? <Chip kind="late">{t().toMark(waiting(line))}</Chip> : released > 0 && <Chip kind="good" icon="ticks">{t().givenBack}</Chip>}
    </Row>
  );
}
