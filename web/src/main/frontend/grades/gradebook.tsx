import { useEffect, useState } from 'preact/hooks';
import { useWide } from '../shell/desk/wide.ts';
import { unkept } from '../shell/outbox.ts';
import type { Params } from '../shell/router.ts';
import { t as s } from '../shell/texts/index.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Banner, Button } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Grid } from './grid.tsx';
import './gradebook.css';
import type { Entry } from './entering.ts';
import type { Book } from './marks.ts';
import { Refusals, type Brought, type Refusal } from './refusals.tsx';
import { t } from './texts.ts';
import type { Assessment, GradebookView } from './types.ts';
import { useGradebook, type InHand } from './use-gradebook.ts';

/** What both forms of a gradebook get. */
export interface Shown {
  view: GradebookView;
  book: Book;
  writable: boolean;
  enter: (entries: Entry[]) => void;
  refuse: (refusals: Refusal[], kept: number, from?: 'file') => void;
  onEdit: (assessment: Assessment) => void;
}

/** The marks of a class in one subject and period: a grid on a desk, on a phone one assessment as a list. */
export default function GradebookScreen({ params: { class: schoolClass = '', subject = '', period = '' } }: { params: Params }) {
  const wide = useWide();
  const inHand = useGradebook(schoolClass, subject, period, wide);
  const { of, book } = inHand;
  const [editing, setEditing] = useState<Assessment | 'new'>();
  const view = of.data;
  const [phoneDock, setPhoneDock] = useState(false);
  const [sheet, setSheet] = useState(false);
  const add = view?.writable && <Button kind="solid" icon="plus" onClick={() => setEditing('new')}>{t().newAssessment}</Button>;
  const rules = of.problem?.type.endsWith('grades.no-scheme') && !view;
  return (
    <Page title={view?.className ?? t().marks} context={view && `${view.subjectName} · ${view.periodName}`} up="/marks" dock={!wide && !phoneDock && add ? add : undefined}>
      {rules ? <State kind="empty" title={of.problem!.title}>{of.problem!.detail}</State> : (
        <Answered of={of}>
          {(data) => (
            <>
              <div class="tools"><Notices of={inHand} view={data} />{wide && (book?.assessments.length ?? 0) > 0 && <Button icon="table" onClick={() => setSheet(true)}>{t().sheet.button}</Button>}{wide && add}</div>
              {book && <Body inHand={inHand} view={data} book={book} wide={wide} onEdit={setEditing} onDock={setPhoneDock} sheet={sheet} onSheet={() => setSheet(false)} />}
              <Assessing view={data} assessment={editing} onClose={() => setEditing(undefined)} onSaved={of.again} />
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}

/** What comes when somebody asks for it. */
function useLater<T>(wanted: boolean, load: () => Promise<T>, give: () => void): T | undefined {
  const [part, setPart] = useState<T>();
  useEffect(() => {
    if (wanted) void load().then(setPart, () => (tell(s().noLine), give()));
  }, [wanted]);
  return part;
}

function Assessing(props: Parameters<typeof import('./assessment.tsx').AssessmentDialog>[0]) {
  const form = useLater(props.assessment !== undefined, () => import('./assessment.tsx'), props.onClose);
  return form ? <form.AssessmentDialog {...props} /> : null;
}

function Sheets(props: Parameters<typeof import('./spreadsheet-dialog.tsx').SpreadsheetDialog>[0]) {
  const sheets = useLater(props.open, () => import('./spreadsheet-dialog.tsx'), props.onClose);
  return sheets ? <sheets.SpreadsheetDialog {...props} /> : null;
}

/** On a phone: a desk never loads its keypad. */
function Singly(props: Parameters<typeof import('./one.tsx').OneByOne>[0]) {
  const one = useLater(true, () => import('./one.tsx'), () => {});
  return one ? <one.OneByOne {...props} /> : null;
}

function Notices({ of: { of }, view }: { of: InHand; view: GradebookView }) {
  if (unkept.value) return <Banner kind="bad">{unkept.value === 'full' ? t().full : t().unkept}</Banner>;
  if (view.sealed) return <Banner icon="shield">{t().sealedHere}</Banner>;
  if (of.problem) return <Banner icon={of.problem.status === 0 ? 'cut' : 'warn'} kind={of.problem.status === 0 ? 'late' : 'bad'}>{of.problem.status === 0 ? t().keptView : (of.problem.detail ?? of.problem.title)}</Banner>;
  return view.writable ? null : <p class="quiet-text">{t().readOnly}</p>;
}

interface BodyProps {
  inHand: InHand;
  view: GradebookView;
  book: Book;
  wide: boolean;
  onEdit: (assessment: Assessment) => void;
  onDock: (taken: boolean) => void;
  /** Whether a spreadsheet is wanted. */
  sheet: boolean;
  onSheet: () => void;
}

function Body({ inHand, view, book, wide, onEdit, onDock, sheet, onSheet }: BodyProps) {
  const [refused, setRefused] = useState<Brought>();
  if (view.pupils.length === 0) return <State kind="empty" title={t().noPupils} />;
  if (book.assessments.length === 0) return <State kind="empty" title={t().noAssessments}>{view.writable ? t().noAssessmentsHelp : t().noAssessmentsRead}</State>;
  const shown: Shown = { view, book, writable: view.writable, enter: inHand.enter, refuse: (refusals, kept, from) => setRefused({ refusals, kept, from }), onEdit };
  return (
    <>
      {refused && <Refusals {...refused} onClose={() => setRefused(undefined)} />}
      <Sheets {...shown} open={sheet} onClose={onSheet} />
      {wide ? <Grid {...shown} /> : <Singly {...shown} onDock={onDock} />}
    </>
  );
}
