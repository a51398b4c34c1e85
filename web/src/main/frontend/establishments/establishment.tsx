import { useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { phone } from '../shell/desk/phone.ts';
import { useAnswer } from '../shell/answers.ts';
import { day } from '../shell/format.ts';
import { tongue } from '../shell/locale.ts';
import type { Params } from '../shell/router.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Button, Sheet } from '../shell/ui/parts.tsx';
import { named } from './named.ts';
import { Closing, StateChange } from './life.tsx';
import { Place } from './place.tsx';
import { StateChip } from './state-chip.tsx';
import { t } from './texts.ts';

type School = Schemas['EstablishmentView'];

/** One school as the operator sees it: what it told of itself, where it belongs, whether it may work. */
export default function Establishment({ params }: { params: Params }) {
  const id = params.id!;
  const [changed, setChanged] = useState<School>();
  const school = useAnswer(() => api.GET('/api/v1/establishments/{id}', { params: { path: { id } } }), [id]);
  const close = () => {
    setChanged(undefined);
    school.again();
  };
  const known = changed ?? school.data;
  if (known) return <Shown of={known} onChanged={setChanged} onClosed={close} />;
  return <Page title={t().establishments} up="/establishments"><Answered of={school}>{() => null}</Answered></Page>;
}

function Shown({ of, onChanged, onClosed }: { of: School; onChanged: (school: School) => void; onClosed: () => void }) {
  const [open, setOpen] = useState<'state' | 'close'>();
  const manages = may('establishments.manage') && of.state !== 'closed';
  const shut = () => setOpen(undefined);
  return (
    <Page title={of.name ?? ''} context={of.code} up="/establishments" end={<StateChip state={of.state} always />} two>
      <Sheet title={t().about}>
        <div class="body">
          <dl class="facts">
            {facts(of).map(([name, value]) => value && <Fact key={name} name={name} value={value} />)}
          </dl>
        </div>
      </Sheet>
      {manages && <Place of={of} onChanged={onChanged} />}
      {manages && (
        <Sheet title={t().life}>
          <div class="body">
            <p>{of.state === 'open' ? t().suspendHelp : t().reopenHelp}</p>
            <div><Button kind={of.state === 'open' ? undefined : 'solid'} onClick={() => setOpen('state')}>{of.state === 'open' ? t().suspend : t().reopen}</Button></div>
            <p>{t().closeHelp}</p>
            <div><Button kind="quiet" icon="cross" onClick={() => setOpen('close')}>{t().close}</Button></div>
          </div>
        </Sheet>
      )}
      <StateChange of={of} open={open === 'state'} onClose={shut} onChanged={onChanged} />
      <Closing of={of} open={open === 'close'} onClose={shut} onClosed={onClosed} close={() => api.DELETE('/api/v1/establishments/{id}', { params: { path: { id: of.id! } } })} />
    </Page>
  );
}

function facts(of: School): [string, string | undefined | null][] {
  return [
    [t().code, of.code],
    [t().address, of.slug],
    [t().country, of.country && named('region', of.country, tongue())],
    [t().language, of.language && named('language', of.language, tongue())],
    [t().currency, of.currency && named('currency', of.currency, tongue())],
    [t().timeZone, of.timeZone],
    [t().hosting, of.region],
    [t().contact, of.contactName],
    [t().email, of.contactEmail],
    [t().phone, of.contactPhone && phone(of.contactPhone)],
    [t().signedUpOn, of.createdAt && day(of.createdAt.slice(0, 10), 'short')],
  ];
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
