import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { nextId } from '../shell/ids.ts';
import { Answered, tell } from '../shell/ui/page.tsx';
import { Banner, Button, Field, Refusal, Select, Sheet } from '../shell/ui/parts.tsx';
import { currencies } from '../establishments/countries.ts';
import { minor } from './save.ts';
import { t as b } from './banking/texts.ts';
import { t } from './texts.ts';

const base64 = async (file: File) => btoa(Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));

/** A statement handed in; the same one again adds nothing. */
export function Statement({ onDone }: { onDone: () => void }) {
  const [id, setId] = useState(nextId);
  const { busy, problem, run } = useCall();
  const sellers = useAnswer(() => api.GET('/api/v1/finance/sellers'), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const element = event.target as HTMLFormElement;
    const form = new FormData(element);
    const file = form.get('file') as File;
    void run(async () => {
      const body = { seller: form.get('seller') as string, format: form.get('format') as string, fileName: file.name, content: await base64(file) };
      const { added, matched } = await answer(api.PUT('/api/v1/finance/bank/statements/{statement}', { params: { path: { statement: id } }, body }));
      tell(b().taken(added, matched));
      setId(nextId());
      element.reset();
      onDone();
    });
  };
  return (
    <Sheet title={b().statement}>
      <form class="body form" onSubmit={submit}>
        <Refusal of={problem} offline={t().noLine} />
        <Answered of={sellers}>{(data) => <Select label={b().seller} name="seller">{data.map((each) => <option key={each.id} value={each.id}>{each.name} · {each.country} · {each.code}</option>)}</Select>}</Answered>
        <Select label={b().format} name="format">{Object.entries(b().formats).map(([key, text]) => <option key={key} value={key}>{text}</option>)}</Select>
        <Field label={b().file} name="file" type="file" required />
        <div class="actions"><Button type="submit" icon="upload" busy={busy && t().saving}>{b().take}</Button></div>
      </form>
    </Sheet>
  );
}

/** Codes that somebody has bought; they are shown once. */
export function Vouchers() {
  const [id, setId] = useState(nextId);
  const [codes, setCodes] = useState<string[]>([]);
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => (form.get(name) as string).trim();
    void run(async () => {
      const currency = given('currency');
      const body = { count: Number(given('count')), amount: minor(given('worth'), currency) ?? 0, currency, validUntil: given('validUntil'), soldTo: given('soldTo'), reference: given('reference') };
      setCodes((await answer(api.PUT('/api/v1/finance/bank/vouchers/{batch}', { params: { path: { batch: id } }, body }))).codes);
      setId(nextId());
    });
  };
  return (
    <Sheet title={b().vouchers}>
      <form class="body form" onSubmit={submit}>
        {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
        {codes.length > 0 && <Banner kind="good" icon="check">{b().codes}<ol>{codes.map((each) => <li key={each}><code>{each}</code></li>)}</ol></Banner>}
        <Field label={b().count} name="count" type="number" min={1} max={500} wrong={wrong('count')} required />
        <Field label={t().amount} name="worth" inputMode="decimal" wrong={wrong('amount')} required />
        <Select label={t().currency} name="currency">{currencies().map((each) => <option key={each} value={each} selected={each === 'XOF'}>{each}</option>)}</Select>
        <Field label={b().validUntil} name="validUntil" type="date" wrong={wrong('validUntil')} required />
        <Field label={b().soldTo} name="soldTo" maxLength={200} wrong={wrong('soldTo')} required />
        <Field label={t().reference} name="reference" maxLength={100} wrong={wrong('reference')} required />
        <div class="actions"><Button type="submit" busy={busy && t().saving}>{b().makeVouchers}</Button></div>
      </form>
    </Sheet>
  );
}
