import { useEffect, useRef, useState } from 'preact/hooks';
import { answer, type Schemas } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { back } from '../../shell/router.ts';
import { membership } from '../../shell/session.ts';
import { Page, tell } from '../../shell/ui/page.tsx';
import { Button, Refusal, Select, Sheet } from '../../shell/ui/parts.tsx';
import { here } from '../countries.ts';
import { idOf, signedUp } from '../draft.ts';
import { placed, SchoolFields, told } from '../fields.tsx';
import { useDistricts } from '../place.tsx';
import { put } from './calls.ts';
import { t } from './texts.ts';

/** A district begins a school; its head gets the link to enter, as after a sign-up. */
export default function Opening() {
  const own = membership.value!.district!;
  const { districts, problem: unread } = useDistricts();
  const [chosen, choose] = useState<string>();
  const { busy, problem, run } = useCall();
  const form = useRef<HTMLFormElement>(null);
  const where = chosen ?? districts.find(({ id }) => id === own.id)?.country ?? here() ?? '';
  useEffect(() => form.current!.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [problem]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const body = told(form.current!);
    const district = new FormData(form.current!).get('district') as string;
    void run(async () => {
      const school = await answer(put<Schemas['EstablishmentView']>(`/districts/${district}/establishments/${idOf(body.code, body.country)}`, body));
      signedUp();
      tell(t().opened(school.name ?? '', school.contactEmail ?? ''));
      back('/schools');
    });
  };
  return (
    <Page title={t().openSchool} up="/schools">
      <p class="lead">{t().openLead}</p>
      <Sheet>
        <form class="body form" ref={form} onSubmit={submit}>
          {!placed(problem) && <Refusal of={problem ?? unread} offline={t().noLine} />}
          <Select key={districts.length} label={t().inDistrict} name="district" required>
            {(districts.length > 0 ? districts : [own]).map(({ id, name }) => <option key={id} value={id} selected={id === own.id}>{name}</option>)}
          </Select>
          <SchoolFields where={where} onWhere={choose} problem={problem} />
          <div class="actions"><Button type="submit" kind="solid" busy={busy && t().saving}>{t().openSchool}</Button></div>
        </form>
      </Sheet>
    </Page>
  );
}
