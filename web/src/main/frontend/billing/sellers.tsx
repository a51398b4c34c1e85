import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { nextId } from '../shell/ids.ts';
import { locale } from '../shell/locale.ts';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Button, Chip, Field, Refusal, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { countries } from '../establishments/countries.ts';
import { named } from '../establishments/named.ts';
import { t as s } from './selling/texts.ts';
import { t } from './texts.ts';

type Seller = Schemas['SellerView'];
type Key = Exclude<keyof Schemas['SaveSeller'], 'version' | 'code' | 'country' | 'clearance'>;

/** What the law of a country may want to read on an invoice, in the order in which it stands there, and how long it may be. */
const MENTIONS: [Key, number][] = [['name', 200], ['legalForm', 100], ['capital', 100], ['address', 500], ['register', 100], ['taxId', 100], ['taxRegime', 200], ['taxCentre', 200], ['email', 254], ['phone', 30], ['bank', 500]];
const NEEDED: Key[] = ['name', 'address', 'taxId'];
const LINES: Key[] = ['address', 'bank'];

/** Who sells in each country, and what its invoices say. */
export default function Sellers() {
  const sellers = useAnswer(() => api.GET('/api/v1/finance/sellers'), []);
  const [chosen, setChosen] = useState<Seller | 'new'>();
  const done = () => {
    setChosen(undefined);
    sellers.again();
  };
  return (
    <Page title={s().sellers} two>
      <Answered of={sellers}>
        {(data) => (
          <Sheet end={may('finance.manage') && <Button icon="plus" onClick={() => setChosen('new')}>{s().newSeller}</Button>} title={s().byCountry}>
            {data.length === 0 ? <p class="body">{s().noSellers}</p> : (
              <ul class="rows">
                {data.map((each) => (
                  <li key={each.id}>
                    <Row margin={each.country} class={chosen !== 'new' && chosen?.id === each.id ? 'chosen' : undefined} onClick={() => setChosen(each)} under={`${named('region', each.country, locale.value)} · ${each.taxId} · ${s().numbers(each.code)}`} end={each.clearance && <Chip icon="check">{s().clearances[each.clearance]}</Chip>}><b>{each.name}</b></Row>
                  </li>
                ))}
              </ul>
            )}
          </Sheet>
        )}
      </Answered>
      {chosen && <Form key={chosen === 'new' ? 'new' : chosen.id} of={chosen === 'new' ? undefined : chosen} onDone={done} />}
    </Page>
  );
}

function Form({ of, onDone }: { of?: Seller; onDone: () => void }) {
  const [id] = useState(() => of?.id ?? nextId());
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => ((form.get(name) as string | null) ?? '').trim() || undefined;
    const mentions = Object.fromEntries(MENTIONS.map(([name]) => [name, given(name)])) as Pick<Schemas['SaveSeller'], Key>;
    const body = { ...mentions, code: of?.code ?? given('code')!.toUpperCase(), country: of?.country ?? given('country')!, clearance: of?.clearance, version: of?.version ?? 0 };
    void run(async () => {
      await answer(api.PUT('/api/v1/finance/sellers/{seller}', { params: { path: { seller: id } }, body }));
      tell(s().sellerSaved);
      onDone();
    });
  };
  return (
    <Sheet title={of ? of.name : s().newSeller}>
      <form class="body form" onSubmit={submit}>
        {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
        <p class="quiet-text">{s().sellerHelp}</p>
        {!of && <Select label={s().countryName} name="country">{countries(locale.value).map(([code, name]) => <option key={code} value={code}>{name}</option>)}</Select>}
        {!of && <Field label={s().series} name="code" pattern="[A-Za-z][A-Za-z0-9]{1,7}" autocapitalize="characters" hint={s().seriesHint} wrong={wrong('code')} required />}
        {MENTIONS.map(([name, most]) => LINES.includes(name) ? <Lines key={name} name={name} most={most} of={of?.[name]} /> : <Field key={name} label={s().mentionNames[name]!} name={name} type={name === 'email' ? 'email' : 'text'} defaultValue={of?.[name] ?? ''} maxLength={most} wrong={wrong(name)} required={NEEDED.includes(name)} disabled={!may('finance.manage')} />)}
        {of && <p><a href="/finance/clearances">{s().clearance}</a></p>}
        {may('finance.manage') && <div class="actions"><Button type="submit" kind="solid" busy={busy && t().saving}>{s().save}</Button><Button kind="quiet" onClick={onDone}>{t().cancel}</Button></div>}
      </form>
    </Sheet>
  );
}

function Lines({ name, most, of }: { name: Key; most: number; of?: string | null }) {
  return (
    <div class="field">
      <label for={name}>{s().mentionNames[name]}</label>
      <textarea id={name} name={name} class="input" rows={3} maxLength={most} defaultValue={of ?? ''} required={NEEDED.includes(name)} />
    </div>
  );
}
