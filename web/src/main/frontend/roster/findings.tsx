import { useEffect, useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem, type Schemas } from '../shell/api.ts';
import { Button, Chip, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { cellOf, findingsCsv, valueAt, type Corrections, type Finding } from './correct.ts';
import type { Picked } from './picked.ts';
import { t } from './texts.ts';
import { save } from './transfer.ts';

type ImportView = Schemas['ImportView'];
type Which = 'error' | 'warning';

const SHOWN = 50;
const AT_ONCE = 200;

interface Props {
  view: ImportView;
  file?: Picked;
  corrections: Corrections;
  onCorrect: (corrections: Corrections) => void;
}

/** What was found, errors first; where the file is in hand a cell is corrected beside its fault. */
export function Findings({ view, file, corrections, onCorrect }: Props) {
  const [which, setWhich] = useState<Which>(view.errors > 0 ? 'error' : 'warning');
  const [wanted, setWanted] = useState(SHOWN);
  const { found, more, problem } = useFindings(view.id!, which, wanted);
  const shown = found.slice(0, wanted);
  const table = file?.table;
  const download = async () => save(new Blob([findingsCsv(await allFindings(view.id!), table, t().findingHeads)], { type: 'text/csv' }), t().findingsFile(view.fileName ?? ''));
  const show = (next: Which) => {
    setWhich(next);
    setWanted(SHOWN);
  };
  return (
    <Sheet class="wide" title={t().findings} end={<Button kind="quiet" icon="download" onClick={() => void download()}>{t().download}</Button>}>
      <div class="tabs" role="group" aria-label={t().filter}>
        {(['error', 'warning'] as const).map((each) => (
          <button type="button" key={each} aria-pressed={which === each} onClick={() => show(each)}>
            {t().severities[each](each === 'error' ? view.errors : view.warnings)}
          </button>
        ))}
      </div>
      <Refusal of={problem} offline={t().lineBroke} />
      <ul class="rows">
        {shown.map((finding, i) => (
          <li key={i} class="row finding">
            <span class="spine">{finding.line ?? '–'}</span>
            <span class="what">
              <span class="under">{[several(view) && finding.file, finding.column].filter(Boolean).join(' · ')}</span>
              <Written value={valueAt(table, finding)} kind={which === 'error' ? 'bad' : 'late'} /> {finding.message}
            </span>
            {which === 'error' && table?.editable && finding.line && finding.column && table.header.includes(finding.column) && (
              <input
                class="input"
                aria-label={t().correctHere(finding.line, finding.column)}
                value={corrections[cellOf(finding.line, finding.column)] ?? valueAt(table, finding)}
                onInput={(event) => onCorrect({ ...corrections, [cellOf(finding.line!, finding.column!)]: event.currentTarget.value })}
              />
            )}
          </li>
        ))}
      </ul>
      {shown.length === 0 && !more && !problem && <p class="body quiet-text">{t().noneOfThese}</p>}
      {(more || found.length > wanted) && <div class="body"><Button onClick={() => setWanted(wanted + SHOWN)}>{t().showMore}</Button></div>}
    </Sheet>
  );
}

/** Only a set of files needs the file's name at each finding. */
const several = (view: ImportView) => view.format === 'oneroster';

function Written({ value, kind }: { value?: string; kind: 'bad' | 'late' }) {
  if (value === undefined) return null;
  return <Chip kind={kind}>{value === '' ? t().emptyCell : value}</Chip>;
}

/** As many of a kind as wanted, or all there are; the pages that hold them are taken one after the other. */
function useFindings(id: string, which: Which, wanted: number) {
  const [state, setState] = useState<{ all: Finding[]; next?: string; problem?: Problem; begun: boolean }>({ all: [], begun: false });
  const found = state.all.filter(({ severity }) => severity === which);
  const more = !state.begun || Boolean(state.next);
  useEffect(() => {
    if (!more || state.problem || found.length > wanted) return;
    let here = true;
    page(id, state.next).then(
      ({ items = [], next }) => here && setState({ all: [...state.all, ...items], next, begun: true }),
      (thrown: unknown) => {
        if (!isProblem(thrown)) throw thrown;
        if (here) setState({ ...state, problem: thrown });
      },
    );
    return () => {
      here = false;
    };
  }, [id, state, which, wanted]);
  return { found, more: more && !state.problem, problem: state.problem };
}

const page = (id: string, cursor?: string) => answer(api.GET('/api/v1/imports/{import}/problems', { params: { path: { import: id }, query: { cursor, limit: AT_ONCE } } }));

export async function allFindings(id: string): Promise<Finding[]> {
  const all: Finding[] = [];
  let cursor: string | undefined;
  do {
    const { items = [], next } = await page(id, cursor);
    all.push(...items);
    cursor = next;
  } while (cursor);
  return all;
}
