import { useAnswer } from '../../shell/answers.ts';
import { answer, api, type Schemas } from '../../shell/api.ts';
import { filled, useForm } from '../../shell/desk/form.ts';
import { FormView } from '../../shell/desk/form-view.tsx';
import { w } from '../../shell/desk/words.ts';
import { tongue } from '../../shell/locale.ts';
import { may } from '../../shell/session.ts';
import { Answered, Page, tell } from '../../shell/ui/page.tsx';
import { Field, Row, Select, Sheet } from '../../shell/ui/parts.tsx';
import { AccessTabs } from './access-tabs.tsx';
import { t } from './texts.ts';

type School = Schemas['EstablishmentView'];
const LANGUAGES = ['fr', 'en', 'ar', 'sw', 'wo', 'pt'];

/** What a school says of itself; its code, country and address belong to the operator. */
export default function Settings() {
  const school = useAnswer(() => api.GET('/api/v1/establishment'), [], 'establishment');
  return (
    <Page title={t().access}>
      <AccessTabs here="/settings" />
      <Answered of={school}>
        {(data) => (
          <>
            <Sheet title={t().settings}><div class="body"><SettingsForm school={data} again={school.again} /></div></Sheet>
            <Sheet title={t().fixed}>
              <dl class="facts body">
                <dt>{t().schoolCode}</dt><dd>{data.slug}</dd>
                <dt>{t().officialCode}</dt><dd>{data.code}</dd>
                <dt>{t().country}</dt><dd>{name('region', data.country)}</dd>
              </dl>
              <ul class="rows"><li><Row href="/structure/years" under={t().weekendHelp}><b>{t().weekend}</b></Row></li></ul>
            </Sheet>
          </>
        )}
      </Answered>
    </Page>
  );
}

const start = (school: School) => ({
  name: school.name ?? '', language: school.language ?? 'fr', currency: school.currency ?? '', timeZone: school.timeZone ?? '',
  contactName: school.contactName ?? '', contactEmail: school.contactEmail ?? '', contactPhone: school.contactPhone ?? '',
});

function SettingsForm({ school, again }: { school: School; again: () => void }) {
  const form = useForm({
    start: start(school),
    version: school.version,
    at: { 'language-unknown': 'language', 'currency-unknown': 'currency', 'time-zone-unknown': 'timeZone' },
    save: ({ contactPhone, ...rest }, version) => answer(api.PUT('/api/v1/establishment', { body: { ...rest, version, contactPhone: filled(contactPhone) } })),
    read: async () => {
      const now = await answer(api.GET('/api/v1/establishment'));
      return { values: start(now), version: now.version! };
    },
    done: () => {
      tell(w().saved);
      again();
    },
  });
  const labels = { name: t().schoolName, language: t().language, currency: t().currency, timeZone: t().timeZone, contactName: t().contactName, contactEmail: t().email, contactPhone: t().phone };
  return (
    <FormView of={form} action={w().save} busy={w().saving} labels={labels} disabled={!may('settings.manage')}>
      <Field label={labels.name} required maxLength={200} {...form.text('name')} />
      <div class="side">
        <Select label={labels.language} {...(form.text('language') as object)} name="language">
          {[...new Set([form.values.language, ...LANGUAGES])].map((code) => <option key={code} value={code}>{name('language', code)}</option>)}
        </Select>
        <Field label={labels.currency} hint={name('currency', form.values.currency)} required maxLength={3} autocapitalize="characters" {...form.text('currency')} />
      </div>
      <Field label={labels.timeZone} hint={t().timeZoneHint} required {...form.text('timeZone')} {...({ list: 'zones' } as object)} />
      <datalist id="zones">{Intl.supportedValuesOf('timeZone').filter((zone) => /^(Africa|Indian)/.test(zone)).map((zone) => <option key={zone} value={zone} />)}</datalist>
      <h2 class="section-head">{t().contactHead}</h2>
      <Field label={labels.contactName} required maxLength={200} {...form.text('contactName')} />
      <div class="side">
        <Field label={labels.contactEmail} type="email" required maxLength={254} {...form.text('contactEmail')} />
        <Field label={labels.contactPhone} type="tel" maxLength={30} {...form.text('contactPhone')} />
      </div>
    </FormView>
  );
}

/** The code in words where the browser knows it. */
function name(type: 'region' | 'language' | 'currency', code?: string): string {
  try {
    return (code && new Intl.DisplayNames(tongue(), { type }).of(code)) || code || '';
  } catch {
    return code ?? '';
  }
}
