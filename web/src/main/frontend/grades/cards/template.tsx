import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api, type Schemas } from '../../shell/api.ts';
import { useForm } from '../../shell/desk/form.ts';
import { FormView, Tick } from '../../shell/desk/form-view.tsx';
import { whole } from '../../shell/desk/pages.ts';
import { nextId } from '../../shell/ids.ts';
import type { Params } from '../../shell/router.ts';
import { Answered, Page, tell } from '../../shell/ui/page.tsx';
import { Field, Labelled, Select, Sheet } from '../../shell/ui/parts.tsx';
import { useLevels } from '../../structure/known.ts';
import { languagesOf, LANGUAGES, lines, SHOW, ticked, type Options } from './options.ts';
import { PictureField } from './picture-field.tsx';
import { Preview } from './preview.tsx';
import { EVERY, useTemplates } from './templates.tsx';
import './template.css';
import { t } from './texts.ts';

type Template = Schemas['TemplateView'];

/** The look of a level's papers, tried out beside a picture of what they will be. */
export default function TemplatePage({ params: { year = '', level = EVERY } }: { params: Params }) {
  const levels = useLevels();
  const templates = useTemplates(year);
  const layouts = useAnswer(() => api.GET('/api/v1/card-templates/layouts'), [], 'card-layouts');
  const periods = useAnswer(() => whole<Schemas['PeriodView']>((query) => api.GET('/api/v1/periods', { params: { query: { ...query, year } } })), [year], `periods ${year}`);
  const school = useAnswer(() => api.GET('/api/v1/establishment'), [], 'establishment');
  const [period, setPeriod] = useState('');
  const name = level === EVERY ? t().every : levels.data?.items.find(({ id }) => id === level)?.name;
  return (
    <Page title={t().templates} context={name} up="/card-templates" two>
      <Answered of={templates}>
        {(items) => (
          <Answered of={layouts}>
            {(known) => {
              const at = (of?: string, during?: string) => items.find((each) => (each.level ?? EVERY) === of && (each.period ?? '') === during);
              const own = at(level, period);
              const usual = known.find(({ layout }) => layout === OF_COUNTRY[school.data?.country ?? '']) ?? known[0]!;
              const start = (own ?? at(level, '') ?? at(EVERY, period) ?? at(EVERY, ''))?.document ?? usual.document;
              return (
                <Editor key={`${period} ${own?.version} ${school.data?.country}`} own={own} start={start as unknown as Options} layouts={known} year={year} level={level === EVERY ? undefined : level} period={period || undefined} again={templates.again}>
                  <Select label={t().forPeriod} name="for-period" value={period} onChange={(event) => setPeriod(event.currentTarget.value)}>
                    <option value="">{t().everyPeriod}</option>
                    {periods.data?.items.map(({ id, name: called }) => <option key={id} value={id}>{called}</option>)}
                  </Select>
                </Editor>
              );
            }}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

const OF_COUNTRY: Record<string, string> = { SN: 'senegal', CI: 'ivory-coast', CM: 'cameroon', NG: 'nigeria', KE: 'kenya' };

interface EditorProps {
  own?: Template;
  start: Options;
  layouts: Schemas['LayoutView'][];
  year: string;
  level?: string;
  period?: string;
  again: () => void;
  children: preact.ComponentChildren;
}

function Editor({ own, start, layouts, year, level, period, again, children }: EditorProps) {
  const [id] = useState(() => own?.id ?? nextId());
  const form = useForm<Options & Record<string, unknown>, Template>({
    start: { ...start },
    version: own?.version ?? 0,
    save: (values, version) => answer(api.PUT('/api/v1/card-templates/{template}', { params: { path: { template: id } }, body: { version, year, level, period, options: values as never } })),
    done: () => {
      tell(t().templateSaved);
      again();
    },
  });
  const { values, set } = form;
  const take = (layout: string) => {
    const { languages, heading, otherHeading, signatures } = layouts.find((each) => each.layout === layout)!.document as unknown as Options;
    set({ layout, languages, heading, otherHeading, signatures });
  };
  return (
    <>
      <Sheet title={t().look}>
        <div class="body">
          {children}
          <FormView of={form} action={t().saveTemplate} busy={t().saving}>
            <Select label={t().layout} name="layout" value={values.layout} onChange={(event) => take(event.currentTarget.value)}>{layouts.map(({ layout }) => <option key={layout} value={layout}>{t().layouts[layout]}</option>)}</Select>
            <Select label={t().languages} name="languages" value={languagesOf(values.languages)} onChange={(event) => set({ languages: LANGUAGES[event.currentTarget.value]! })}>{Object.keys(LANGUAGES).map((key) => <option key={key} value={key}>{t().languageChoices[key]}</option>)}</Select>
            <Lines label={t().heading} name="heading" value={values.heading} set={(heading) => set({ heading })} />
            {values.languages.length > 1 && <Lines label={t().otherHeading} name="otherHeading" value={values.otherHeading} set={(otherHeading) => set({ otherHeading })} />}
            <Field label={t().contact} hint={t().contactHint} maxLength={200} {...form.text('contact')} />
            <PictureField label={t().logo} name="logo" value={values.logo ?? undefined} set={(logo) => set({ logo: logo ?? null })} />
            <fieldset class="shown">
              <legend>{t().shown}</legend>
              {SHOW.map((what) => <Tick key={what} name={what} checked={values.show.includes(what)} onChange={(on) => set({ show: ticked(values.show, what, on) })}>{t().show[what]}</Tick>)}
            </fieldset>
            {values.signatures.map((signature, i) => {
              const change = (some: Partial<typeof signature>) => set({ signatures: values.signatures.map((each, n) => (n === i ? { ...each, ...some } : each)) });
              return (
                <fieldset key={i} class="signature">
                  <legend>{t().signature(i + 1)}</legend>
                  {values.languages.map((language) => <Title key={language} name={`signature-${i}-${language}`} label={t().signs[language]!} value={signature[language as 'fr' | 'en']} set={(title) => change({ [language]: title })} />)}
                  <PictureField label={t().signaturePicture} name={`signature-${i}-picture`} value={signature.picture} set={(picture) => change({ picture })} />
                </fieldset>
              );
            })}
            <Field label={t().footer} maxLength={300} {...form.text('footer')} />
          </FormView>
        </div>
      </Sheet>
      <Preview options={values} year={year} level={level} period={period} />
    </>
  );
}

/** One line of the paper, which a phone may have to show in two. */
function Title({ label, name, value, set }: { label: string; name: string; value: string; set: (title: string) => void }) {
  return (
    <Labelled label={label} name={name}>
      <textarea id={name} name={name} class="input" rows={2} maxLength={60} value={value} onInput={(event) => set(event.currentTarget.value.replaceAll('\n', ' '))} />
    </Labelled>
  );
}

function Lines({ label, name, value, set }: { label: string; name: string; value: string[]; set: (lines: string[]) => void }) {
  const [text, setText] = useState(value.join('\n'));
  const typed = (now: string) => {
    setText(now);
    set(lines(now));
  };
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <textarea id={name} name={name} class="input" rows={4} value={text} onInput={(event) => typed(event.currentTarget.value)} />
    </div>
  );
}
