import { useEffect } from 'preact/hooks';
import { apiAt, useChildren } from '../../children/own-children.ts';
import { places } from '../../children/places.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { go } from '../../shell/router.ts';
import { may, membership, session, type Membership } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Chip, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { waiting } from '../../shell/outbox.ts';
import { exact, when } from '../said.ts';
import type { OwnLine } from '../types.ts';
import { t } from './texts.ts';

type Params = { membership?: string; pupil?: string };

/** A pupil's own work, or that of a guardian's child. */
export default function Homework({ params }: { params: Params }) {
  if (params.pupil) return <Child {...params} />;
  if (may('own-children.read')) return <Choose />;
  const pupil = session.value?.person;
  return (
    <Page title={t().title} context={membership.value?.school?.name}>
      {pupil ? <List place={membership.value!.id} pupil={pupil} /> : <State kind="empty" title={t().noPupil}>{t().noPupilHelp}</State>}
    </Page>
  );
}

function Choose() {
  const all = places();
  return (
    <Page title={t().title} cloth={all.length > 1 ? '' : undefined}>
      <p class="lead">{t().choose}</p>
      {all.map((place) => <Children key={place.id} place={place} only={all.length === 1} />)}
    </Page>
  );
}

function Children({ place: { id, school }, only }: { place: Membership; only: boolean }) {
  const asked = useChildren(id);
  const items = asked.data?.items;
  useEffect(() => {
    if (only && items?.length === 1) go(`/own-assignments/${id}/${items[0]!.id}`, true);
  }, [only, items]);
  return (
    <Sheet title={school!.name}>
      <Answered of={asked} empty={<State kind="empty" title={t().noChild}>{t().noChildHelp}</State>}>
        {({ items: children }) => (
          <ul class="rows">
            {children.map((child) => <li key={child.id}><Row href={`/own-assignments/${id}/${child.id}`} margin={<Icon name="person" />} end={<Icon name="next" />} under={child.className}><b>{child.givenNames} <span class="family">{child.familyName}</span></b></Row></li>)}
          </ul>
        )}
      </Answered>
    </Sheet>
  );
}

function Child({ membership: at, pupil = '' }: Params) {
  const place = places().find(({ id }) => id === at) ?? (at === membership.value?.id ? membership.value : undefined);
  if (!place) return <Page title={t().title} up="/own-assignments"><State kind="empty" title={t().notYours}>{t().notYoursHelp}</State></Page>;
  return <Page title={t().title} context={place.school?.name} up="/own-assignments" cloth={place.school?.id}><List place={place.id} pupil={pupil} /></Page>;
}

function List({ place, pupil }: { place: string; pupil: string }) {
  const asked = usePages<OwnLine>((cursor) => apiAt(place).GET('/api/v1/own-children/{pupil}/assignments', { params: { path: { pupil }, query: { cursor } } }), [place, pupil], `homework ${pupil}`);
  if (asked.blank && asked.problem?.status === 404) return <State kind="empty" title={t().notYours}>{t().notYoursHelp}</State>;
  return (
    <Listed of={asked} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
      {(pages) => {
        const all = pages.flat();
        const open = all.filter(isOpen).sort((one, other) => one.dueAt.localeCompare(other.dueAt));
        const rest = all.filter((line) => !isOpen(line));
        return (
          <>
            <p class="lead">{t().lead(open.length)}</p>
            {open.length > 0 && <Sheet title={t().toDo}><ul class="rows">{open.map((line) => <li key={line.id}><WorkRow of={line} href={`/own-assignments/${place}/${pupil}/${line.id}`} /></li>)}</ul></Sheet>}
            {rest.length > 0 && <Sheet title={t().done}><ul class="rows">{rest.map((line) => <li key={line.id}><WorkRow of={line} href={`/own-assignments/${place}/${pupil}/${line.id}`} /></li>)}</ul></Sheet>}
          </>
        );
      }}
    </Listed>
  );
}

const isKept = ({ id }: OwnLine) => waiting.value.some(({ key }) => key === id);
const isOpen = (line: OwnLine) => !line.handedInAt && !line.released && Date.parse(line.acceptedUntil ?? line.dueAt) > Date.now() && !isKept(line);

function WorkRow({ of: line, href }: { of: OwnLine; href: string }) {
  return (
    <Row href={href} margin={<Icon name="pencil" />} end={<Said of={line} />} under={<>{line.subjectName} · {t().due(when(line.dueAt))}</>} class={isKept(line) ? 'pencil' : undefined}>
      <b>{line.title}</b>
    </Row>
  );
}

function Said({ of: line }: { of: OwnLine }) {
  if (line.released && line.score !== undefined) return <b>{exact(line.score)} <span class="small quiet-text">{t().outOf(exact(line.maximum))}</span></b>;
  if (line.released) return <span class="small">{line.state ? t().states[line.state] : t().givenBack}</span>;
  if (isKept(line)) return <Chip kind="pencil" icon="pencil">{t().kept}</Chip>;
  if (line.handedInAt) return <Chip kind="good" icon="ticks">{t().handedIn}</Chip>;
  if (isOpen(line)) return Date.parse(line.dueAt) < Date.now() ? <Chip kind="late" icon="clock">{t().late}</Chip> : <Icon name="next" />;
  return line.online ? <Chip kind="bad">{t().missing}</Chip> : null;
}
