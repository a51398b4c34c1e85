import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { nextId } from '../shell/ids.ts';
import { locale, LOCALES, tongue } from '../shell/locale.ts';
import { back, type Params } from '../shell/router.ts';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Button, Field, Refusal, Select, Sheet } from '../shell/ui/parts.tsx';
import { countries } from './countries.ts';
import { named } from './named.ts';
import { useDistricts } from './place.tsx';
import { t } from './texts.ts';

type District = Schemas['DistrictView'];

/** A district's own facts; the operator changes them, others read them. */
export default function District({ params }: { params: Params }) {
  const id = params.id!;
  const fresh = id === 'new';
  if (fresh) return <Page title={t().newDistrict} up="/districts"><Form /></Page>;
  return <Known id={id} />;
}

function Known({ id }: { id: string }) {
  const district = useAnswer(() => api.GET('/api/v1/districts/{id}', { params: { path: { id } } }), [id]);
  return (
    <Page title={district.data?.name ?? t().aboutDistrict} context={district.data?.kind} up="/districts">
      <Answered of={district}>{(data) => (may('districts.manage') ? <Form of={data} /> : <Facts of={data} />)}</Answered>
    </Page>
  );
}

function Facts({ of }: { of: District }) {
  const { districts } = useDistricts();
  const parent = districts.find(({ id }) => id === of.parent)?.name;
  const facts = [[t().name, of.name], [t().kindOfDistrict, of.kind], [t().code, of.code], [t().country, named('region', of.country ?? '', tongue())], [t().parent, parent], [t().schools, String(of.establishments)]];
  return (
    <Sheet title={t().aboutDistrict}>
      <div class="body">
        <dl class="facts">{facts.map(([name, value]) => value && [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{value}</dd>])}</dl>
        <p class="quiet-text">{t().askOperator}</p>
      </div>
    </Sheet>
  );
}

function Form({ of }: { of?: District }) {
  const [id] = useState(() => of?.id ?? nextId());
  const { districts } = useDistricts();
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => ((form.get(name) as string | null) ?? '').trim() || undefined;
    const body = {
      name: given('name')!, kind: given('kind')!, code: given('code'), country: given('country')!, parent: given('parent'),
      administratorName: given('administratorName'), administratorEmail: given('administratorEmail'), language: given('language'), version: of?.version ?? 0,
    };
    void run(async () => {
      await answer(api.PUT('/api/v1/districts/{id}', { params: { path: { id } }, body }));
      tell(t().districtSaved);
      back('/districts');
    });
  };
  return (
    <Sheet>
      <form class="body form" onSubmit={submit}>
        {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
        <Field label={t().name} name="name" defaultValue={of?.name} wrong={wrong('name')} minLength={2} maxLength={200} required />
        <div class="side">
          <Field label={t().kindOfDistrict} name="kind" hint={t().kindHint} defaultValue={of?.kind} wrong={wrong('kind')} maxLength={60} required />
          <Field label={t().districtCode} name="code" defaultValue={of?.code ?? undefined} wrong={wrong('code')} maxLength={40} />
        </div>
        <div class="side">
          <Select label={t().country} name="country" wrong={wrong('country')} required>
            <option value="">{t().choose}</option>
            {countries(tongue()).map(([code, name]) => <option key={code} value={code} selected={code === of?.country}>{name}</option>)}
          </Select>
          <Select key={districts.length} label={t().parent} name="parent" wrong={wrong('parent')}>
            <option value="">{t().noParent}</option>
            {districts.filter((each) => each.id !== id).map((each) => <option key={each.id} value={each.id} selected={each.id === of?.parent}>{each.name}</option>)}
          </Select>
        </div>
        {!of && (
          <fieldset class="form" aria-labelledby="administrator">
            <h2 id="administrator">{t().administrator}</h2>
            <Field label={t().contactName} name="administratorName" wrong={wrong('administratorName')} maxLength={200} autocomplete="off" />
            <Field label={t().email} name="administratorEmail" type="email" hint={t().administratorHint} wrong={wrong('administratorEmail')} maxLength={254} autocomplete="off" />
            <Select label={t().language} name="language">
              {Object.entries(LOCALES).map(([code, name]) => <option key={code} value={code} selected={code === locale.value}>{name}</option>)}
            </Select>
          </fieldset>
        )}
        <div class="actions"><Button type="submit" kind="solid" busy={busy && t().saving}>{t().saveDistrict}</Button></div>
      </form>
    </Sheet>
  );
}
