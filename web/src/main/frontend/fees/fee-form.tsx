import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { nextId } from '../shell/ids.ts';
import { Tick } from '../shell/desk/form-view.tsx';
import { may } from '../shell/session.ts';
import { tell } from '../shell/ui/page.tsx';
import { Banner, Button, Choices, Field, Refusal, Select, Sheet } from '../shell/ui/parts.tsx';
import { minor } from '../billing/save.ts';
import { useLevels, useStreams } from '../structure/known.ts';
import { Instalments, read, written } from './instalments.tsx';
import { plain } from './plain.ts';
import { Takers } from './takers.tsx';
import { t } from './keeping/texts.ts';

type Fee = Schemas['FeeView'];
type Audience = 'all' | 'new' | 'returning';

/** One fee of the plan; once somebody was charged, only its name may change. */
export function FeeForm({ of, year, onDone }: { of?: Fee; year: string; onDone: () => void }) {
  const figures = useAnswer(() => api.GET('/api/v1/fees/debtors/figures', {}), []);
  const currency = of?.currency ?? figures.data?.currency;
  if (!currency) return null;
  return (
    <div class="stack">
      <Sheet title={of?.name ?? t().newFee}><Form of={of} year={year} currency={currency} onDone={onDone} /></Sheet>
      {of?.optional && may('fees.manage') && <Takers of={of} />}
    </div>
  );
}

function Form({ of, year, currency, onDone }: { of?: Fee; year: string; currency: string; onDone: () => void }) {
  const [id] = useState(() => of?.id ?? nextId());
  const [audience, setAudience] = useState((of?.audience ?? 'all') as Audience);
  const [optional, setOptional] = useState(of?.optional ?? false);
  const [instalments, setInstalments] = useState(() => written(of?.instalments ?? [], currency));
  const { busy, problem, run } = useCall();
  const fixed = (of?.charged ?? 0) > 0;
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => ((form.get(name) as string | null) ?? '').trim() || undefined;
    const body = fixed
      ? { ...of!, name: given('name')! }
      : { version: of?.version ?? 0, year, level: given('level'), stream: given('stream'), kind: given('kind')!, name: given('name') ?? t().feeKinds[given('kind')!]!, audience, optional, instalments: read(instalments, currency), lateFee: minor(given('lateFee') ?? '0', currency) ?? 0, lateAfterDays: Number(given('lateAfterDays') ?? 0) };
    void run(async () => {
      const { version, level, stream, kind, name, lateFee, lateAfterDays } = body;
      await answer(api.PUT('/api/v1/fees/plan/{fee}', { params: { path: { fee: id } }, body: { version, year, level, stream, kind, name, audience, optional, instalments: body.instalments, lateFee, lateAfterDays } }));
      tell(t().feeSaved);
      onDone();
    });
  };
  const remove = () => run(async () => {
    await answer(api.DELETE('/api/v1/fees/plan/{fee}', { params: { path: { fee: id } } }));
    tell(t().removed);
    onDone();
  });
  return (
    <form class="body form" onSubmit={submit}>
      {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
      {fixed && <Banner>{t().onlyName}</Banner>}
      {!fixed && <Select label={t().kind} name="kind">{Object.entries(t().feeKinds).map(([key, text]) => <option key={key} value={key} selected={key === (of?.kind ?? 'tuition')}>{text}</option>)}</Select>}
      <Field label={t().name} name="name" defaultValue={of?.name ?? ''} maxLength={100} wrong={wrong('name')} required={fixed} />
      {!fixed && (
        <>
          <ForWhom of={of} />
          <div class="across"><Choices legend={t().audience} name="audience" value={audience} options={(['all', 'new', 'returning'] as Audience[]).map((each) => [each, t().audiences[each]!])} onChange={setAudience} /></div>
          <Tick name="optional" checked={optional} onChange={setOptional}>{t().optional}</Tick>
          <Instalments of={instalments} currency={currency} wrong={wrong('instalments')} onChange={setInstalments} />
          <div class="side">
            <Field label={t().lateFee} name="lateFee" inputMode="decimal" defaultValue={plain(of?.lateFee ?? 0, currency)} hint={t().lateHint} wrong={wrong('lateFee')} />
            <Field label={t().lateAfter} name="lateAfterDays" type="number" min={0} max={365} defaultValue={String(of?.lateAfterDays ?? 0)} wrong={wrong('lateAfterDays')} />
          </div>
        </>
      )}
      {may('fees.manage') && (
        <div class="actions">
          <Button type="submit" kind="solid" busy={busy && t().saving}>{t().save}</Button>
          {of && !fixed && <Button kind="quiet" onClick={remove}>{t().removeFee}</Button>}
          <Button kind="quiet" onClick={onDone}>{t().cancel}</Button>
        </div>
      )}
    </form>
  );
}

function ForWhom({ of }: { of?: Fee }) {
  const levels = useLevels();
  const streams = useStreams();
  return (
    <div class="side">
      <Select label={t().level} name="level">
        <option value="">{t().allLevels}</option>
        {levels.data?.items.map((each) => <option key={each.id} value={each.id} selected={each.id === of?.level}>{each.name}</option>)}
      </Select>
      {(streams.data?.items.length ?? 0) > 0 && (
        <Select label={t().stream} name="stream">
          <option value="">{t().allStreams}</option>
          {streams.data!.items.map((each) => <option key={each.id} value={each.id} selected={each.id === of?.stream}>{each.name}</option>)}
        </Select>
      )}
    </div>
  );
}
