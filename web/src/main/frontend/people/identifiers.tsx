import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { filled, useForm } from '../shell/desk/form.ts';
import { FormView, Tick } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { day } from '../shell/format.ts';
import { may } from '../shell/session.ts';
import { Button, Chip, Dialog, Field, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

type Identifier = Schemas['IdentifierView'];

/** Matricule, IEN, UPI …: several, none of them needed. */
export function Identifiers({ person, identifiers, changed }: { person: string; identifiers: Identifier[]; changed: () => void }) {
  const [open, setOpen] = useState<Identifier | 'new'>();
  const manage = may('people.manage');
  return (
    <Sheet title={t().identifiers} end={manage && <Button onClick={() => setOpen('new')}>{t().addIdentifier}</Button>}>
      {identifiers.length === 0 && <p class="body quiet-text">{t().noIdentifier}</p>}
      <ul class="rows">
        {identifiers.map((each) => (
          <li key={each.kind}>
            <Row
              under={[each.issuer, each.checkedOn ? t().checkedOn(day(each.checkedOn, 'short')) : undefined].filter(Boolean).join(' · ')}
              end={<>{!each.checkedOn && <Chip kind="pencil">{t().unchecked}</Chip>}{manage && <Button kind="quiet" onClick={() => setOpen(each)} aria-label={`${w().edit} ${each.kind}`}>{w().edit}</Button>}</>}
            >
              <span class="quiet-text">{t().identifierKinds[each.kind ?? ''] ?? each.kind}</span> <b>{each.value}</b>
            </Row>
          </li>
        ))}
      </ul>
      <Dialog title={t().identifier} open={open !== undefined} onClose={() => setOpen(undefined)}>
        <IdentifierForm person={person} of={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} done={() => { setOpen(undefined); changed(); }} />
      </Dialog>
    </Sheet>
  );
}

function IdentifierForm({ person, of, onClose, done }: { person: string; of?: Identifier; onClose: () => void; done: () => void }) {
  const { problem, run } = useCall();
  const form = useForm({
    start: { kind: of?.kind ?? '', value: of?.value ?? '', issuer: of?.issuer ?? '', checked: Boolean(of?.checkedOn) },
    at: { 'identifier-taken': 'value', conflict: 'value' },
    save: ({ kind, value, issuer, checked }) =>
      answer(api.PUT('/api/v1/people/{person}/identifiers/{kind}', { params: { path: { person, kind: kind.trim() } }, body: { value, issuer: filled(issuer), checked } })),
    done,
  });
  const remove = () => run(async () => {
    await answer(api.DELETE('/api/v1/people/{person}/identifiers/{kind}', { params: { path: { person, kind: of!.kind! } } }));
    done();
  });
  return (
    <FormView of={form} action={w().save} busy={w().saving} disabled={!form.values.kind.trim()} cancel={<Button kind="quiet" onClick={onClose}>{w().cancel}</Button>}>
      <Field label={t().identifierKind} hint={t().identifierKindHint} readOnly={Boolean(of)} required {...form.text('kind')} {...({ list: 'identifier-kinds' } as object)} autocapitalize="none" />
      <datalist id="identifier-kinds">{Object.entries(t().identifierKinds).map(([kind, label]) => <option key={kind} value={kind}>{label}</option>)}</datalist>
      <Field label={t().identifierValue} required {...form.text('value')} />
      <Field label={t().issuer} {...form.text('issuer')} />
      <Tick {...form.tick('checked')}>{t().paperSeen}</Tick>
      <Refusal of={problem} offline={w().notSent} />
      {of && <Button kind="quiet" onClick={() => void remove()}>{w().remove}</Button>}
    </FormView>
  );
}
