import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { may } from '../../shell/session.ts';
import { tell } from '../../shell/ui/page.tsx';
import { Button, Field, Refusal, Select, Sheet } from '../../shell/ui/parts.tsx';
import { t as b } from '../texts.ts';
import { t } from './texts.ts';

type Seller = Schemas['SellerView'];

/** The systems that somebody here speaks to. */
const SPOKEN = ['fne'];

/** Where a seller hands in; its key goes in and is never shown. The desk is kept before the system that will need it. */
export function DeskForm({ of, desk, onDone }: { of: Seller; desk?: Schemas['TaxDeskView']; onDone: () => void }) {
  const [system, setSystem] = useState(of.clearance ?? '');
  const [kept, setKept] = useState(desk);
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const fixed = !may('finance.manage');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => ((form.get(name) as string | null) ?? '').trim();
    void run(async () => {
      if (system) setKept(await keep(of.id, { establishment: given('establishment'), pointOfSale: given('pointOfSale'), key: given('key') || undefined, version: kept?.version ?? 0 }));
      if (system !== (of.clearance ?? '')) await use(of, system || undefined);
      tell(t().saved);
      onDone();
    });
  };
  return (
    <Sheet title={t().deskOf(of.name)}>
      <form class="body form" onSubmit={submit} autocomplete="off">
        {!problem?.violations?.length && <Refusal of={problem} offline={b().noLine} />}
        <Select label={t().system} name="system" hint={t().systemHint} disabled={fixed} onChange={(event) => setSystem(event.currentTarget.value)}>
          <option value="">{t().noneSystem}</option>
          {Object.entries(t().systems).map(([key, name]) => <option key={key} value={key} selected={key === system} disabled={!SPOKEN.includes(key)}>{SPOKEN.includes(key) ? name : t().notYet(name)}</option>)}
        </Select>
        {system && <Field label={t().establishment} name="establishment" defaultValue={desk?.establishment ?? ''} hint={t().establishmentHint} maxLength={100} wrong={wrong('establishment')} required disabled={fixed} />}
        {system && <Field label={t().pointOfSale} name="pointOfSale" defaultValue={desk?.pointOfSale ?? ''} maxLength={100} wrong={wrong('pointOfSale')} required disabled={fixed} />}
        {system && <Field label={t().key} name="key" type="password" autocomplete="new-password" hint={kept ? t().keyKept : t().keyHint} maxLength={4000} wrong={wrong('key')} required={!kept} disabled={fixed} />}
        <div class="actions">
          {!fixed && <Button type="submit" kind="solid" busy={busy && b().saving}>{t().save}</Button>}
          <Button kind="quiet" onClick={onDone}>{b().cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}

const keep = (seller: string, body: Schemas['SaveTaxDesk']) => answer(api.PUT('/api/v1/finance/sellers/{seller}/tax-desk', { params: { path: { seller } }, body }));

/** What else is known of the seller stays as it is. */
function use({ id: seller, ...known }: Seller, clearance?: string): Promise<unknown> {
  return answer(api.PUT('/api/v1/finance/sellers/{seller}', { params: { path: { seller } }, body: { ...known, clearance } }));
}
