import { useEffect, useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { day } from '../shell/format.ts';
import { go, type Params } from '../shell/router.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner, Button, Chip, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { Counts, Figures } from './counts.tsx';
import { corrected, without, wrongLines, type Corrections } from './correct.ts';
import { allFindings, Findings } from './findings.tsx';
import { inHand, pick, picked } from './picked.ts';
import './roster.css';
import { Steps } from './steps.tsx';
import { t } from './texts.ts';
import { apply, check } from './transfer.ts';

type ImportView = Schemas['ImportView'];

/** Steps 3 and 4: what the import would do, and what it did. */
export default function Import({ params }: { params: Params }) {
  const id = params.import!;
  const [view, setView] = useState<ImportView>();
  const asked = useAnswer(() => api.GET('/api/v1/imports/{import}', { params: { path: { import: id } } }), [id]);
  useEffect(() => setView(undefined), [id]);
  const known = view ?? asked.data;
  if (known) return <Shown key={id} view={known} onApplied={setView} />;
  return <Page title={t().trial} up="/imports"><Answered of={asked}>{() => null}</Answered></Page>;
}

function Shown({ view, onApplied }: { view: ImportView; onApplied: (view: ImportView) => void }) {
  const [corrections, setCorrections] = useState<Corrections>({});
  const { busy, problem, run } = useCall();
  const [doing, setDoing] = useState('');
  const done = view.state === 'applied';
  const file = inHand(view.id);

  const attempt = (what: string, work: () => Promise<void>) => {
    setDoing(what);
    return run(work);
  };
  const importNow = () => attempt(t().importingNow, async () => onApplied(await apply(view.id!, () => setDoing(t().asking))));
  const tryAgain = (text: () => Promise<string> | string) =>
    attempt(t().reading, async () => {
      const again = await pick(file!.name, new Blob([await text()], { type: 'text/csv' }), file!.options);
      await check(again, () => undefined);
      picked.value = again;
      go(`/imports/${again.id}`, true);
    });
  const leaveOut = () => tryAgain(async () => without(file!.table!, wrongLines(await allFindings(view.id!))));

  const dock = (
    <Dock
      view={view}
      busy={busy ? doing : undefined}
      editable={Boolean(file?.table?.editable)}
      corrections={corrections}
      onImport={() => void importNow()}
      onCorrect={() => void tryAgain(() => corrected(file!.table!, corrections))}
      onLeaveOut={() => void leaveOut()}
    />
  );
  const state = done ? <Chip kind="good" icon="ticks">{t().states.applied}</Chip> : <span class="end-chip"><Chip kind="act">{t().dryRun}</Chip></span>;
  return (
    <Page title={done ? t().imported : t().trial} context={view.fileName} up="/imports" end={state} dock={dock}>
      <Steps now={done ? 4 : 3} />
      <Refusal of={problem} offline={t().lineBroke} />
      <p class="lead wide" role="status">{sentence(view)}</p>
      <Figures view={view} />
      {view.state === 'refused' && !file?.table?.editable && <Banner>{t().correctInFile}</Banner>}
      {(view.errors > 0 || view.warnings > 0) && <Findings view={view} file={file} corrections={corrections} onCorrect={setCorrections} />}
      <Counts view={view} />
      {done && <Next />}
    </Page>
  );
}

function sentence(view: ImportView): string {
  const written = (view.tables ?? []).reduce((sum, { created = 0, changed = 0, ended = 0 }) => sum + created + changed + ended, 0);
  if (view.state === 'applied') return t().result(written, view.appliedAt ? day(view.appliedAt.slice(0, 10), 'full') : '');
  if (view.state === 'refused') return t().refused(view.errors);
  return written > 0 ? t().ready(written) : t().nothingNew;
}

interface DockProps {
  view: ImportView;
  busy?: string;
  editable: boolean;
  corrections: Corrections;
  onImport: () => void;
  onCorrect: () => void;
  onLeaveOut: () => void;
}

/** One main action: import, or try again what was corrected. */
function Dock({ view, busy, editable, corrections, onImport, onCorrect, onLeaveOut }: DockProps) {
  const count = Object.keys(corrections).length;
  if (view.state === 'applied') return <a class="button" href="/imports/new">{t().another}</a>;
  if (view.state === 'checked') return <Button kind="solid" busy={busy} onClick={onImport}>{t().importReady}</Button>;
  if (!editable) return <a class="button solid" href="/imports/new">{t().sendCorrected}</a>;
  return (
    <>
      {count === 0 && <a class="button" href="/imports/new">{t().sendCorrected}</a>}
      {(count === 0 || !busy) && <Button busy={busy} onClick={onLeaveOut}>{t().leaveOut}</Button>}
      {count > 0 && <Button kind="solid" busy={busy} onClick={onCorrect}>{t().tryCorrections(count)}</Button>}
    </>
  );
}

/** Where to go on. */
function Next() {
  return (
    <Sheet title={t().next}>
      <div class="body ways">
        <a class="button" href="/people">{t().toPeople}</a>
        <a class="button" href="/classes">{t().toClasses}</a>
        <a class="button" href="/imports">{t().toImports}</a>
      </div>
    </Sheet>
  );
}

