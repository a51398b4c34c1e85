import { useAnswer } from '../shell/answers.ts';
import { api, type Schemas } from '../shell/api.ts';
import { day, today } from '../shell/format.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Sheet } from '../shell/ui/parts.tsx';
import { ClassListView } from './class-list.tsx';
import { HistoryView } from './history.tsx';
import { MinutesView } from './minutes.tsx';
import { PaperRow, paperOf } from './paper.tsx';
import type { ClassList, Minutes, Package } from './types.ts';
import { t } from './words.ts';

type View = Schemas['DocumentView'];

/** One archived document, as a person reads it. */
export default function Document({ params: { document: id = '' } }: { params: { document?: string } }) {
  const document = useAnswer(() => api.GET('/api/v1/archive/documents/{document}', { params: { path: { document: id } } }), [id]);
  const about = document.data?.about;
  return (
    <Page title={about ? about.name || (t().kinds[about.kind] ?? about.kind) : t().title} context={about && [t().kinds[about.kind] ?? about.kind, about.period, about.schoolYear].filter(Boolean).join(' · ')} up="/archive">
      <Answered of={document}>
        {(view) => (
          <div class="stack">
            <Content of={view} />
            <p class="quiet-text small">{t().archivedOn(day(today(new Date(view.about.archivedAt)), 'full'))}</p>
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Content({ of: { about, content } }: { of: View }) {
  const kept: unknown = content;
  if (about.kind === 'minutes') return <MinutesView of={kept as Minutes} />;
  if (about.kind === 'class_list') return <ClassListView of={kept as ClassList} />;
  if (about.kind === 'history') return <HistoryView document={about.id} of={kept as Package} />;
  return <Sheet><PaperRow name={about.name} file={about.name} under={about.serial} ask={() => paperOf(about)}><b>{t().kinds[about.kind] ?? about.kind}</b></PaperRow></Sheet>;
}
