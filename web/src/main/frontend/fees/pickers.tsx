import { useEffect, useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { nameOf } from '../shell/format.ts';
import { usePages } from '../shell/desk/pages.ts';
import { Button, Field, Name, Row } from '../shell/ui/parts.tsx';
import { FamilyLine } from './family-line.tsx';
import { t } from './keeping/texts.ts';

type Family = Schemas['FamilyRow'];
type Pupil = Schemas['PersonRow'];

/** Nobody is looked for before something is typed. */
const NOTHING = Promise.resolve({ data: { items: [] }, response: new Response() });

/** What is typed, once the typing has paused. */
function useTyped(text: string): string {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTyped(text.trim()), 300);
    return () => clearTimeout(timer);
  }, [text]);
  return typed;
}

/** Finds one pupil while one types; nobody is taken without being chosen. */
export function PupilPicker({ picked, onPick }: { picked?: { id: string; name: string }; onPick: (pupil?: { id: string; name: string }) => void }) {
  const [text, setText] = useState('');
  const q = useTyped(text);
  const found = usePages<Pupil>((cursor) => (q ? api.GET('/api/v1/people', { params: { query: { q, kind: 'pupil', limit: 6, cursor } } }) : NOTHING), [q]);
  if (picked) return <Picked label={t().pupil} name={picked.name} onPick={() => onPick()} />;
  return (
    <div class="form">
      <Field label={t().pupil} name="pupil" type="search" autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
      <ul class="rows">
        {found.pages.flat().map((each) => <li key={each.id}><Row under={[each.className, each.admissionNumber].filter(Boolean).join(' · ')} onClick={() => onPick({ id: each.id, name: nameOf(each) })}><Name family={each.familyName} given={each.givenNames} /></Row></li>)}
      </ul>
    </div>
  );
}

/** Finds one family by name, number or pupil. */
export function FamilyPicker({ label, except, picked, onPick }: { label: string; except?: string; picked?: Family; onPick: (family?: Family) => void }) {
  const [text, setText] = useState('');
  const q = useTyped(text);
  const found = usePages<Family>((cursor) => (q ? api.GET('/api/v1/fees/families', { params: { query: { q, limit: 6, cursor } } }) : NOTHING), [q]);
  if (picked) return <Picked label={label} name={`${picked.name} ${t().number(picked.number)}`} onPick={() => onPick()} />;
  return (
    <div class="form">
      <Field label={label} name="family" type="search" autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
      <ul class="rows">
        {found.pages.flat().filter(({ id }) => id !== except).map((each) => <li key={each.id}><FamilyLine of={each} onClick={() => onPick(each)} /></li>)}
      </ul>
    </div>
  );
}

function Picked({ label, name, onPick }: { label: string; name: string; onPick: () => void }) {
  return (
    <div class="field">
      <span class="small"><b>{label}</b></span>
      <p>{name} <Button kind="quiet" onClick={onPick}>{t().cancel}</Button></p>
    </div>
  );
}
