import { useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { day, money } from '../shell/format.ts';
import type { Params } from '../shell/router.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner } from '../shell/ui/parts.tsx';
import { Acts } from './acts.tsx';
import { History, Open } from './account.tsx';
import { Take } from './take.tsx';
import { t } from './keeping/texts.ts';

export type Account = Schemas['FamilyAccountView'];

/** The account of a family: what is to be paid, taking it, and what there was. */
export default function FamilyPage({ params: { family = '' } }: { params: Params }) {
  const asked = useAnswer(() => api.GET('/api/v1/fees/families/{family}', { params: { path: { family } } }), [family]);
  const [changed, setChanged] = useState<Account>();
  const again = (now?: Account) => {
    setChanged(now);
    if (!now) asked.again();
  };
  const known = asked.data && (changed?.family.id === asked.data.family.id ? changed : asked.data);
  return (
    <Page title={known?.family.name ?? t().family} context={known && members(known)} up="/fees" two>
      <Answered of={{ ...asked, data: known }}>{(data) => <Content of={data} onChanged={again} />}</Answered>
    </Page>
  );
}

const members = ({ family }: Account) => [t().number(family.number), ...family.pupils.map(({ name, className }) => (className ? `${name} (${className})` : name))].join(' · ');

function Content({ of, onChanged }: { of: Account; onChanged: (now?: Account) => void }) {
  const { family } = of;
  return (
    <>
      <p class="lead wide"><Lead of={of} /></p>
      {family.joined && <div class="wide"><Banner>{t().joinedTo} <a href={`/fees/families/${family.joined}`}>{t().openJoined}</a></Banner></div>}
      <div class="stack">
        {may('fees.cash') && !family.joined && <Take of={of} onTaken={() => onChanged()} />}
        <Open of={of} onChanged={onChanged} />
      </div>
      <div class="stack">
        <History of={of} onChanged={onChanged} />
        <Acts of={of} onChanged={onChanged} />
      </div>
    </>
  );
}

function Lead({ of: { due, next, balance, currency } }: { of: Account }) {
  return (
    <>
      <b>{due > 0 ? t().dueNow(money(due, currency)) : t().nothingToPay}</b>{' '}
      {next && t().dueNext(money(next.amount, currency), day(next.dueOn, 'full').toLowerCase())}
      {balance < 0 && `${t().ahead(money(-balance, currency))}.`}
    </>
  );
}
