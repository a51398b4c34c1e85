import { useEffect, useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { usePages } from '../shell/desk/pages.ts';
import { Button, Field, Name, Row } from '../shell/ui/parts.tsx';
import { useFound } from '../people/picker.tsx';
import { tellApart } from '../people/tell-apart.ts';
import { FamilyLine } from './families.tsx';
import { t } from './texts.ts';

type Family = Schemas['FamilyRow'];

/** Finds one pupil while one types; nobody is taken without being chosen. */
export function PupilPicker({ picked, onPick }: { picked?: { id: string; name: string }; onPick: (pupil?: { id: string; name: string }) => void }) {
  const [text, setText] = useState('');
  const found = useFound(text, 'pupil');
  if (picked) return <Picked label={t().pupil} name={picked.name} onPick={() => onPick()} />;
  return (
    <div class="form">
      <Field label={t().pupil} name="pupil" type="search" autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
      <ul class="rows">
        {found.map((each) => <li key={each.id}><Row under={tellApart(each)} onClick={() => onPick({ id: each.id, name: `${(each.familyName ?? '').toUpperCase()} ${each.givenNames ?? ''}` })}><Name family={each.familyName} given={each.givenNames} /></Row></li>)}
      </ul>
    </div>
  );
}

/** Finds one family by name, number or pupil. */
export function FamilyPicker({ label, except, picked, onPick }: { label: string; except?: string; picked?: Family; onPick: (family?: Family) => void }) {
  const [text, setText] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), 300);
    return () => clearTimeout(timer);
  }, [text]);
  const found = usePages<Family>((cursor) => (q ? api.GET('/api/v1/fees/families', { params: { query: { q, limit: 6, cursor } } }) : Promise.resolve({ data: { items: [] }, response: new Response() })), [q]);
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
