import { Icon } from '../shell/ui/icon.tsx';
import { nameOf } from '../shell/format.ts';
import { STATES, type Cell } from './marks.ts';
import { t } from './texts.ts';
import { fold } from './typed.ts';
import type { Assessment, GradebookView, ListedPupil } from './types.ts';
import { long } from './value.ts';

interface StatusProps {
  view: GradebookView;
  assessment: Assessment;
  pupil?: ListedPupil;
  cell?: Cell;
  wrong?: string;
  writable: boolean;
}

/** Where one is and what stands there; why a mark was not taken; and the keys. */
export function GridStatus({ view, assessment, pupil, cell, wrong, writable }: StatusProps) {
  return (
    <div class="grid-status">
      {wrong ? <p class="bad" role="alert"><Icon name="warn" /> {wrong}</p> : <p>{pupil && <>{t().at(nameOf(pupil), assessment.title, long(cell, assessment, view.entry))}</>} {cell?.trouble && <a href="/review">{t().legend[cell.trouble]}</a>}</p>}
      <p class="legend"><i class="unsent" /> {t().legend.pencil()} <i class="conflict" /> {t().legend.conflict}</p>
      {writable && (
        <p class="legend wide-keys">
          {statesOf(view).map(([key, word]) => <span key={key}><kbd>{key}</kbd> {word}</span>)}
          {t().gridKeys.map(([key, word]) => <span key={key}><kbd>{key}</kbd> {word}</span>)}
        </p>
      )}
    </div>
  );
}

/** A letter that the school's scale has stands for that mark; the state is then written by its short word. */
function statesOf({ entry }: GradebookView): [string, string][] {
  const taken = new Set(entry.letters.map(({ code }) => fold(code)));
  return STATES.map((state) => [taken.has(fold(t().keys[state])) ? t().short[state] : t().keys[state].toUpperCase(), t().states[state]]);
}
