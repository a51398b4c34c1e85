import { useRef, useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { w } from '../../shell/desk/words.ts';
import { nameOf } from '../../shell/format.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Field, Name, Select } from '../../shell/ui/parts.tsx';
import { read, written, type Typed } from './typed.ts';
import { t } from './texts.ts';

type View = Schemas['CouncilView'];

interface Asked {
  of: View['pupils'][number];
  view: View;
  outOf: string;
  exam: string;
  writes: boolean;
  again: () => void;
}

/** One pupil's, saved as soon as a field is left. */
export function One({ of: pupil, view, outOf, exam, writes, again }: Asked) {
  const stood = useRef(pupil.dossier);
  const [typed, setTyped] = useState(() => written(pupil.dossier));
  const [kept, setKept] = useState(false);
  const { busy, problem, run } = useCall();
  const told = read(typed, exam);
  const change = (some: Partial<Typed>) => (setTyped({ ...typed, ...some }), setKept(false));
  const save = (now: Typed) => {
    const next = read(now, exam);
    if (next.wrong || same(next.dossier, stood.current)) return;
    void run(async () => {
      const path = { class: view.schoolClass, period: view.period, pupil: pupil.id };
      stood.current = await answer(api.PUT('/api/v1/councils/{class}/{period}/dossiers/{pupil}', { params: { path }, body: { version: stood.current.version, ...next.dossier } }));
      setKept(true);
    });
  };
  const field = (name: 'conduct' | 'average', label: string) => (
    <Field label={label} name={`${name}-${pupil.id}`} aria-label={`${label}, ${nameOf(pupil)}`} inputMode="decimal" autocomplete="off" readOnly={!writes} value={typed[name]} wrong={told.wrong === name ? t().number : undefined} onInput={(event) => change({ [name]: event.currentTarget.value })} onBlur={() => save(typed)} />
  );
  const result = (event: { currentTarget: { value: string } }) => {
    const now = { ...typed, passed: event.currentTarget.value as Typed['passed'] };
    change(now);
    save(now);
  };
  return (
    <div class="what">
      <p><Name family={pupil.familyName} given={pupil.givenNames} /> <span role="status" class="quiet-text small">{busy ? t().keeping : kept && <><Icon name="check" /> {t().kept}</>}</span></p>
      <div class="fields">
        {field('conduct', t().conduct(outOf))}
        {view.endsYear && field('average', t().average(outOf))}
        {view.endsYear && (
          <Select label={t().passed} name={`passed-${pupil.id}`} aria-label={`${t().passed}, ${nameOf(pupil)}`} disabled={!writes} value={typed.passed} onChange={result}>
            {(['', 'yes', 'no'] as const).map((each) => <option key={each} value={each}>{t().results[each]}</option>)}
          </Select>
        )}
      </div>
      {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)} {problem.type.endsWith('stale-version') && <Button kind="quiet" onClick={again}>{t().reload}</Button>}</Banner>}
    </div>
  );
}

const same = (one: ReturnType<typeof read>['dossier'], other: Schemas['DossierView']) => one.conduct === other.conduct && one.examAverage === other.examAverage && one.examPassed === other.examPassed && (one.exam ?? '') === (other.exam ?? '');
