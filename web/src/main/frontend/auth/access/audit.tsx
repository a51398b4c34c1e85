import { useState } from 'preact/hooks';
import { api, type Schemas } from '../../shell/api.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { day, moment, number } from '../../shell/format.ts';
import { note } from '../../shell/router.ts';
import { Page } from '../../shell/ui/page.tsx';
import { Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import './access.css';
import { AccessTabs } from './access-tabs.tsx';
import { addressed, AuditFilter, given, journal, soughtHere, type Sought } from './audit-filter.tsx';
import { linkOf } from './audit-link.ts';
import { t } from './texts.ts';

type Entry = Schemas['AuditTrailEntry'];

/** Who did what and when, newest first. */
export default function Audit() {
  const [sought, setSought] = useState(soughtHere);
  const [open] = useState(() => matchMedia('(min-width: 900px)').matches || Object.keys(given(sought)).length > 0);
  const seek = (more: Partial<Sought>) => {
    const next = { ...sought, ...more };
    setSought(next);
    note(addressed(next));
  };
  const here = addressed(sought);
  const trail = usePages<Entry>((cursor) => api.GET('/api/v1/audit', { params: { query: { ...given(sought), cursor } } }), [here], here === '/audit' ? 'audit' : undefined);
  const days = byDay(trail.pages.flat());
  const nothing = sought.from || sought.until ? [t().noDays, t().noDaysHelp] as const : [t().noTrail, t().noTrailHelp] as const;
  return (
    <Page title={t().access}>
      <AccessTabs here="/audit" />
      <AuditFilter of={sought} open={open} onChange={seek} />
      <Listed of={trail} empty={<State kind="empty" title={nothing[0]}>{nothing[1]}</State>}>
        {() =>
          days.map(([date, entries]) => (
            <Sheet key={date} title={day(date, 'full')}>
              <ul class="rows">
                {entries.map((entry) => <li key={entry.id}><Line entry={entry} /></li>)}
              </ul>
            </Sheet>
          ))
        }
      </Listed>
    </Page>
  );
}

function Line({ entry }: { entry: Entry }) {
  const what = journal().entities[entry.entity ?? ''] ?? entry.entity;
  const link = linkOf(entry.entity, entry.entityId);
  return (
    <Row class="hours" margin={moment(entry.at!)} under={<><bdi>{entry.actorName || (entry.actor ? t().operatorDid : t().productDid)}</bdi>{entry.detail && inWords(entry.detail).map((words, i) => `${i ? ', ' : ' · '}${words}`)}</>}>
      <b>{journal().actions[entry.action ?? ''] ?? entry.action}</b> {link ? <a href={link}>{what}</a> : what}
    </Row>
  );
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Keys and counts in words, as far as there are any for them; what came to nothing, and what only a machine reads, is left out. */
function inWords(detail: string): string[] {
  const { details, roles, permissions } = t();
  const word = (text: string) => details[text] ?? roles[text] ?? permissions[text] ?? text;
  return Object.entries(JSON.parse(detail) as Record<string, unknown>)
    .filter(([, value]) => value !== 0 && !ID.test(String(value)))
    .map(([key, value]) => (typeof value === 'number' ? `${number(value)} ${word(key)}` : `${word(key)} ${word(String(value))}`));
}

function byDay(entries: Entry[]): [string, Entry[]][] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const at = new Date(entry.at!);
    const date = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
    days.set(date, [...(days.get(date) ?? []), entry]);
  }
  return [...days];
}
