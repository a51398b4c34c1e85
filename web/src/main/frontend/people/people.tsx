import { useEffect, useRef, useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { useWide } from '../shell/desk/wide.ts';
import { note, query } from '../shell/router.ts';
import { may } from '../shell/session.ts';
import { Page } from '../shell/ui/page.tsx';
import { Button, Field } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { PeopleRows, PeopleTable } from './people-table.tsx';
import './people.css';
import { t } from './texts.ts';

const KINDS = ['pupil', 'staff', 'guardian', ''] as const;
type Kind = (typeof KINDS)[number];

/** Everybody of the school: found by what one remembers of a name, or by a number. */
export default function People() {
  const [text, setText] = useState(query('q') ?? '');
  const [asked, setAsked] = useState(text);
  const [kind, setKind] = useState<Kind>((query('kind') as Kind | null) ?? 'pupil');
  const field = useRef<HTMLDivElement>(null);
  const wide = useWide();
  const people = usePages<Schemas['PersonRow']>(
    (cursor) => api.GET('/api/v1/people', { params: { query: { q: asked || undefined, kind: kind || undefined, cursor } } }),
    [asked, kind],
    asked ? undefined : `people ${kind}`,
  );

  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    note(`/people?${new URLSearchParams({ kind, ...(asked && { q: asked }) })}`);
  }, [asked, kind]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target as Element).closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      field.current?.querySelector('input')?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);

  const List = wide ? PeopleTable : PeopleRows;
  return (
    <Page title={may('people.manage') ? t().people : t().pupils} end={<Actions kind={kind} />}>
      <div class="finder" ref={field}>
        <Field
          label={t().search}
          name="q"
          type="search"
          hint={t().searchHint}
          value={text}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setAsked(text.trim());
            if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('.people a')?.focus();
          }}
        />
        <div class="tabs" role="group" aria-label={t().kind}>
          {KINDS.map((each) => (
            <button type="button" key={each} aria-pressed={kind === each} onClick={() => setKind(each)}>{t().kinds[each || 'all']}</button>
          ))}
        </div>
      </div>
      <p class="sr" role="status">{!people.loading && t().found(people.count, people.open)}</p>
      <Listed of={people} empty={<Nobody searched={asked !== ''} clear={() => { setText(''); setAsked(''); }} />}>
        {(pages) => <List pages={pages} kind={kind} />}
      </Listed>
    </Page>
  );
}

function Actions({ kind }: { kind: Kind }) {
  if (kind === 'staff') return may('people.manage') ? <a class="button solid" href="/people/new-staff">{t().newStaff}</a> : null;
  return may('enrolments.manage') ? <a class="button solid" href="/people/enrol">{t().enrol}</a> : null;
}

function Nobody({ searched, clear }: { searched: boolean; clear: () => void }) {
  if (searched) {
    return <State kind="empty" title={t().nobodyFound} action={<Button onClick={clear}>{t().clearSearch}</Button>}>{t().nobodyFoundHelp}</State>;
  }
  const enrol = may('enrolments.manage') && <a class="button solid" href="/people/enrol">{t().enrol}</a>;
  return <State kind="empty" title={t().nobody} action={enrol}>{t().nobodyHelp}</State>;
}
