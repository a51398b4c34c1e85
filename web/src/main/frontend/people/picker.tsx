import { useEffect, useId, useState } from 'preact/hooks';
import { answer, api, isProblem, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { w } from '../shell/desk/words.ts';
import { nextId } from '../shell/ids.ts';
import { Button, Field, Name, Row, said } from '../shell/ui/parts.tsx';
import { tellApart } from './tell-apart.ts';
import { t } from './texts.ts';

export type Picked = Pick<Schemas['PersonRow'], 'id' | 'familyName' | 'givenNames'>;

interface PickerProps {
  label: string;
  hint?: string;
  kind?: 'pupil' | 'staff' | 'guardian';
  picked?: Picked;
  wrong?: string;
  onPick: (person: Picked | undefined) => void;
  /** Whether somebody unknown may be written down here. */
  create?: boolean;
}

/** Finds one person: type, then choose; nobody is taken without being chosen. */
export function PersonPicker({ label, hint, kind, picked, wrong, onPick, create }: PickerProps) {
  const [text, setText] = useState('');
  const [making, setMaking] = useState(false);
  const name = useId();
  const found = useFound(text, kind);
  if (picked) {
    return (
      <div class="field">
        <span class="small"><b>{label}</b></span>
        <p><Name family={picked.familyName} given={picked.givenNames} /> <Button kind="quiet" onClick={() => onPick(undefined)}>{w().edit}</Button></p>
        {wrong && <p class="wrong" role="alert">{wrong}</p>}
      </div>
    );
  }
  if (making) return <NewPerson start={text} onMade={onPick} onClose={() => setMaking(false)} />;
  return (
    <div class="form">
      <Field label={label} hint={hint} wrong={wrong} name={name} type="search" autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
      <div role="status" class="sr">{text && t().found(found.length, false)}</div>
      <ul class="rows">
        {found.map((person) => (
          <li key={person.id}>
            <Row onClick={() => onPick(person)} under={tellApart(person)}><Name family={person.familyName} given={person.givenNames} /></Row>
          </li>
        ))}
      </ul>
      {create && text.trim().length > 1 && <Button onClick={() => setMaking(true)}>{t().writeDown(text.trim())}</Button>}
    </div>
  );
}

/** People alike, while one types. */
export function useFound(text: string, kind?: string, least = 2): Schemas['PersonRow'][] {
  const [found, setFound] = useState<Schemas['PersonRow'][]>([]);
  useEffect(() => {
    const q = text.trim();
    if (q.length < least) return setFound([]);
    let wanted = true;
    const timer = setTimeout(async () => {
      try {
        const { items = [] } = await answer(api.GET('/api/v1/people', { params: { query: { q, kind, limit: 6 } } }));
        if (wanted) setFound(items);
      } catch (thrown) {
        if (!isProblem(thrown)) throw thrown;
        if (wanted) setFound([]);
      }
    }, 300);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, kind]);
  return found;
}

/** The least that is needed of somebody new. */
function NewPerson({ start, onMade, onClose }: { start: string; onMade: (person: Picked) => void; onClose: () => void }) {
  const [id] = useState(() => nextId());
  const [family = '', ...given] = start.trim().split(/\s+/);
  const [values, setValues] = useState({ familyName: family, givenNames: given.join(' '), phone: '' });
  const { busy, problem, run } = useCall();
  const at = problem?.type.endsWith('phone-not-valid') ? 'phone' : (problem?.violations?.[0]?.field ?? 'familyName');
  const make = () => run(async () => onMade(await answer(api.PUT('/api/v1/people/{person}', { params: { path: { person: id } }, body: { version: 0, familyName: values.familyName || undefined, givenNames: values.givenNames || undefined, phone: values.phone || undefined } }))));
  const bind = (name: keyof typeof values) => ({
    name: `new-${name}`,
    value: values[name],
    wrong: problem && at === name ? (problem.violations?.[0]?.message ?? said(problem, w().notSent)) : undefined,
    onInput: (event: { currentTarget: { value: string } }) => setValues((now) => ({ ...now, [name]: event.currentTarget.value })),
  });
  return (
    <fieldset class="form">
      <legend class="section-head">{t().newPerson}</legend>
      <div class="side">
        <Field label={t().familyName} autocapitalize="characters" {...bind('familyName')} />
        <Field label={t().givenNames} autocapitalize="words" {...bind('givenNames')} />
      </div>
      <Field label={t().phone} type="tel" {...bind('phone')} />
      <div class="actions">
        <Button onClick={() => void make()} busy={busy && w().saving}>{t().writeDownThis}</Button>
        <Button kind="quiet" onClick={onClose}>{w().cancel}</Button>
      </div>
    </fieldset>
  );
}
