import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useChildren } from './own-children.ts';
import { places } from './places.ts';
import { go } from '../shell/router.ts';
import { may, membership, session, type Membership } from '../shell/session.ts';
import { Answered, Page as Frame } from '../shell/ui/page.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';

export interface Whose {
  /** Of one child, or of nobody yet. */
  params: { membership?: string; pupil?: string };
}

interface Words {
  choose: string;
  none: string;
  noneHelp: string;
  noClass: string;
  noPupil: string;
  noPupilHelp: string;
  notYours: string;
  notYoursHelp: string;
}

interface Props {
  title: string;
  words: Words;
  /** Such as /lessons; a child's page is under it. */
  base: string;
  children: (place: string, pupil: string) => ComponentChildren;
}

/** One child's page, or the way to it. */
export const Page = ({ params, ...page }: Props & Whose) => (params.pupil ? <Child params={params} {...page} /> : <Family {...page} />);

/** A pupil's own page, or a guardian's choice among the children of all schools; who has one child sees its page at once. */
function Family({ title, words, base, children }: Props) {
  const all = places();
  const pupil = session.value?.person;
  if (!may('own-children.read')) {
    return (
      <Frame title={title} context={membership.value?.school?.name}>
        {pupil ? children(membership.value!.id, pupil) : <State kind="empty" title={words.noPupil}>{words.noPupilHelp}</State>}
      </Frame>
    );
  }
  return (
    <Frame title={title} cloth={all.length > 1 ? '' : undefined}>
      <p class="lead">{words.choose}</p>
      {all.map((place) => <Choice key={place.id} place={place} only={all.length === 1} words={words} base={base} />)}
    </Frame>
  );
}

function Choice({ place: { id, school }, only, words, base }: Pick<Props, 'words' | 'base'> & { place: Membership; only: boolean }) {
  const asked = useChildren(id);
  const items = asked.data?.items;
  const address = (pupil: string) => `${base}/${id}/${pupil}`;
  useEffect(() => {
    if (only && items?.length === 1) go(address(items[0]!.id), true);
  }, [only, items]);
  return (
    <Sheet title={school!.name}>
      <Answered of={asked} empty={<State kind="empty" title={words.none}>{words.noneHelp}</State>}>
        {({ items: children }) => (
          <ul class="rows">
            {children.map((child) => (
              <li key={child.id}>
                <Row href={address(child.id)} margin={<Icon name="person" />} end={<Icon name="next" />} under={child.className ?? words.noClass}><b>{child.givenNames} <span class="family">{child.familyName}</span></b></Row>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Sheet>
  );
}

/** One child's page, as its own school tells it. */
function Child({ title, words, base, params: { membership: at = '', pupil = '' }, children }: Props & Whose) {
  const place = places().find(({ id }) => id === at);
  if (place) return <At place={place} pupil={pupil} title={title} words={words} base={base}>{children}</At>;
  return <Frame title={title} up={base}><State kind="empty" title={words.notYours}>{words.notYoursHelp}</State></Frame>;
}

function At({ place: { id, school }, pupil, title, words, base, children }: Props & { place: Membership; pupil: string }) {
  const child = useChildren(id).data?.items.find((each) => each.id === pupil);
  return (
    <Frame title={child ? `${child.givenNames} ${child.familyName.toUpperCase()}` : title} context={child ? `${child.className ?? words.noClass} · ${school!.name}` : school!.name} up={base} cloth={school!.id}>
      {children(id, pupil)}
    </Frame>
  );
}
