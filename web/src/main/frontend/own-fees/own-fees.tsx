import { places } from '../children/places.ts';
import type { Params } from '../shell/router.ts';
import type { Membership } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Account } from './account.tsx';
import { useAccounts, type Own } from './accounts.ts';
import { factOf } from './fact.ts';
import { t } from './texts.ts';

/** What a guardian owes: with one account at one school it is there at once, else each tells its one fact first. */
export default function OwnFees({ params: { membership, family } }: { params: Params }) {
  const all = places();
  const place = all.find(({ id }) => id === membership);
  if (membership) return place ? <At place={place} family={family} up="/own-fees" /> : <Page title={t().title} up="/own-fees"><None /></Page>;
  if (all.length === 1) return <At place={all[0]!} />;
  return (
    <Page title={t().title} cloth="">
      <p class="lead">{t().choose}</p>
      {all.map((each) => <Accounts key={each.id} place={each} />)}
    </Page>
  );
}

function At({ place, family, up }: { place: Membership; family?: string; up?: string }) {
  const asked = useAccounts(place.id);
  const found = family ? asked.data?.find(({ id }) => id === family) : asked.data?.length === 1 ? asked.data[0] : undefined;
  return (
    <Page title={t().title} context={place.school!.name} up={up} cloth={place.school!.id}>
      <Answered of={asked}>
        {(accounts) => (found ? <Account of={found} place={place.id} asked={asked} /> : accounts.length === 0 || family ? <None /> : <List of={accounts} place={place.id} />)}
      </Answered>
    </Page>
  );
}

function Accounts({ place }: { place: Membership }) {
  const asked = useAccounts(place.id);
  return (
    <Sheet title={place.school!.name}>
      <Answered of={asked}>{(accounts) => (accounts.length === 0 ? <None /> : <List of={accounts} place={place.id} bare />)}</Answered>
    </Sheet>
  );
}

function List({ of, place, bare }: { of: Own[]; place: string; bare?: boolean }) {
  const rows = (
    <ul class="rows">
      {of.map((each) => <li key={each.id}><Row href={`/own-fees/${place}/${each.id}`} margin={<Icon name="wallet" />} under={each.pupils.join(', ')} end={<Icon name="next" />}><b>{factOf(each)}</b></Row></li>)}
    </ul>
  );
  return bare ? rows : <Sheet title={t().choose}>{rows}</Sheet>;
}

const None = () => <State kind="empty" title={t().none}>{t().noneHelp}</State>;
