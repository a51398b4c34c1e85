import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { nextId } from '../shell/ids.ts';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Button, Chip, Field, Refusal, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { Tick } from '../shell/desk/form-view.tsx';
import { currencies } from '../establishments/countries.ts';
import { Providers } from './health.tsx';
import { accountName } from './account-name.ts';
import { t as s } from './selling/texts.ts';
import { t } from './texts.ts';

type Account = Schemas['AccountView'];
type Offer = Schemas['ProviderView'];

/** By what a provider knows an account of its own. */
const NUMBERS = ['payee', 'shortcode'];

const named = ({ id, settings, ...of }: Account) => ({ ...of, account: id, number: settings.find(({ name }) => NUMBERS.includes(name))?.value });

/** The accounts that the money of a school or of the operator comes to, and how the operator's payments fare. */
export default function Accounts() {
  const accounts = useAnswer(() => api.GET('/api/v1/payment-accounts'), []);
  const offers = useAnswer(() => api.GET('/api/v1/payment-accounts/offers'), []);
  const [chosen, setChosen] = useState<Account | 'new'>();
  const done = () => {
    setChosen(undefined);
    accounts.again();
  };
  return (
    <Page title={t().providersTitle} two>
      <div class="stack">
        <Answered of={accounts}>
          {(data) => (
            <Sheet title={s().accounts} end={<Button icon="plus" onClick={() => setChosen('new')}>{s().newAccount}</Button>}>
              {data.length === 0 ? <p class="body">{t().noProviders}</p> : (
                <ul class="rows">
                  {data.map((each) => <li key={each.id}><Row margin={<Icon name={each.paused ? 'clock' : 'check'} />} onClick={() => setChosen(each)} end={each.paused ? <Chip kind="late">{t().paused}</Chip> : <Chip kind="good">{s().takesMoney}</Chip>}><b>{accountName(named(each), data.map(named))}</b></Row></li>)}
                </ul>
              )}
            </Sheet>
          )}
        </Answered>
        {accounts.data && may('finance.read') && <Health />}
      </div>
      {chosen && <Answered of={offers}>{(data) => <Form key={chosen === 'new' ? 'new' : chosen.id} of={chosen === 'new' ? undefined : chosen} offers={data.filter(({ way }) => way !== 'hand')} onDone={done} />}</Answered>}
    </Page>
  );
}

/** How payments fare with the operator's providers. */
function Health() {
  const finance = useAnswer(() => api.GET('/api/v1/finance'), []);
  return <Answered of={finance}>{(data) => <Providers of={data.providers} />}</Answered>;
}

function Form({ of, offers, onDone }: { of?: Account; offers: Offer[]; onDone: () => void }) {
  const [id] = useState(() => of?.id ?? nextId());
  const [provider, setProvider] = useState(of?.provider ?? offers[0]?.name ?? '');
  const [paused, setPaused] = useState(of?.paused ?? false);
  const { busy, problem, run } = useCall();
  const offer = offers.find(({ name }) => name === provider);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => ((form.get(name) as string | null) ?? '').trim();
    const values = (secret: boolean) => (offer?.fields ?? []).filter((each) => each.secret === secret).map(({ name }) => ({ name, value: given(name) })).filter(({ value }) => value);
    const body = { version: of?.version ?? 0, provider, label: given('label'), currency: of?.currency ?? given('currency'), paused, settings: values(false), secrets: values(true) };
    void run(async () => {
      await answer(api.PUT('/api/v1/payment-accounts/{providerAccount}', { params: { path: { providerAccount: id } }, body }));
      tell(s().accountSaved);
      onDone();
    });
  };
  return (
    <Sheet title={of ? accountName(named(of)) : s().newAccount}>
      <form class="body form" onSubmit={submit} autocomplete="off">
        <Refusal of={problem} offline={t().noLine} />
        {!of && <Select label={s().provider} name="provider" onChange={(event) => setProvider(event.currentTarget.value)}>{offers.map(({ name }) => <option key={name} value={name} selected={name === provider}>{t().providers[name] ?? name}</option>)}</Select>}
        {!of && <Select label={t().currency} name="currency">{(offer?.currencies.length ? offer.currencies : currencies()).map((each) => <option key={each} value={each} selected={each === 'XOF'}>{each}</option>)}</Select>}
        <Field label={s().accountLabel} name="label" defaultValue={of?.label ?? ''} maxLength={100} required />
        {offer?.fields.map((each) => <Setting key={`${provider} ${each.name}`} of={each} account={of} />)}
        <Tick name="paused" checked={paused} onChange={setPaused}>{s().pauseAccount}</Tick>
        {of && <p class="quiet-text">{s().callbackHelp} <code style={{ overflowWrap: 'anywhere' }}>{of.callback}</code></p>}
        <div class="actions"><Button type="submit" kind="solid" busy={busy && t().saving}>{s().save}</Button><Button kind="quiet" onClick={onDone}>{t().cancel}</Button></div>
      </form>
    </Sheet>
  );
}

/** A field of the provider's; a secret that is set is not shown, and stays if nothing is written. */
function Setting({ of: { name, secret }, account }: { of: Offer['fields'][number]; account?: Account }) {
  const known = account?.secrets.includes(name);
  const value = account?.settings.find((each) => each.name === name)?.value;
  return <Field label={s().settings[name] ?? name} name={name} type={secret ? 'password' : 'text'} autocomplete={secret ? 'new-password' : 'off'} defaultValue={value ?? ''} hint={known ? s().secretKept : secret ? s().secretHint : undefined} maxLength={4000} required={secret && !known} />;
}
