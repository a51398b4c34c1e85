import { Icon } from '../shell/ui/icon.tsx';
import { Row } from '../shell/ui/parts.tsx';
import { useAccounts } from './accounts.ts';
import { factOf } from './fact.ts';
import { t } from './texts.ts';

/** What a guardian owes at one school, in one line of the home; nothing where there is no account or no answer. */
export default function AtHome({ place }: { place: string }) {
  const { data } = useAccounts(place);
  return data?.map((each) => (
    <section key={each.id} class="sheet child" aria-label={t().title}>
      <Row href={`/own-fees/${place}/${each.id}`} margin={<Icon name="wallet" />} under={each.pupils.join(', ')} end={<Icon name="next" />}><b>{factOf(each)}</b></Row>
    </section>
  )) ?? null;
}
