import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api } from '../../shell/api.ts';
import { useForm } from '../../shell/desk/form.ts';
import { FormView, Tick } from '../../shell/desk/form-view.tsx';
import { nextId } from '../../shell/ids.ts';
import { go, type Params } from '../../shell/router.ts';
import { Answered, Page, tell } from '../../shell/ui/page.tsx';
import { Banner, Choices, Field, Select, Sheet } from '../../shell/ui/parts.tsx';
import { useLevels, useYears } from '../../structure/known.ts';
import type { Preset, Scheme } from '../types.ts';
import { adjustable, adjusted, labelOf, plain, positive, type Adjusted, type Document } from './document.ts';
import { EVERY } from './every.ts';
import './scheme.css';
import { useSchemes } from './schemes.tsx';
import { Subjects } from './subjects.tsx';
import { t } from './texts.ts';

/** The rules of a year and level: chosen from what is ready, read in plain words, adjusted, saved. */
export default function SchemePage({ params: { year = '', level = EVERY } }: { params: Params }) {
  const schemes = useSchemes(year);
  const years = useYears();
  const levels = useLevels();
  const name = level === EVERY ? t().every : levels.data?.items.find(({ id }) => id === level)?.name;
  const yearName = years.data?.items.find(({ id }) => id === year)?.name;
  return (
    <Page title={t().rules} context={name && yearName && t().forLevel(name, yearName)} up="/marking-rules" two>
      <Answered of={schemes}>
        {({ items }) => {
          const own = items.find((scheme) => (scheme.level ?? EVERY) === level);
          const governing = (own ?? items.find((scheme) => !scheme.level))?.document as unknown as Document | undefined;
          return (
            <>
              {own ? <Rules key={own.version} scheme={own} document={own.document as unknown as Document} again={schemes.again} /> : <Start year={year} level={level} again={schemes.again} />}
              {level !== EVERY && governing && <Subjects year={year} level={level} points={!governing.scale.maximum} />}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

interface StartProps {
  year: string;
  level: string;
  again: () => void;
}

function Start({ year, level, again }: StartProps) {
  const presets = useAnswer(() => api.GET('/api/v1/grading-presets'), [], 'grading-presets');
  const school = useAnswer(() => api.GET('/api/v1/establishment'), [], 'establishment');
  const [id] = useState(nextId);
  const [chosen, setChosen] = useState<string>();
  return (
    <Answered of={presets}>
      {(all) => {
        const country = school.data?.country?.toLowerCase();
        const own = all.filter(({ preset }) => preset.startsWith(`${country}-`));
        const others = all.filter((each) => !own.includes(each));
        const preset = all.find((each) => each.preset === chosen) ?? (own.length === 1 ? own[0] : undefined);
        const choices = (some: Preset[]) => some.map(({ preset: name, title }): [string, string] => [name, labelOf(title)]);
        return (
          <>
            <Sheet title={t().choose}>
              {own.length > 0 && <Choices legend={t().ofCountry} name="preset" value={preset?.preset} options={choices(own)} onChange={setChosen} />}
              <details class="elsewhere" open={own.length === 0}>
                <summary>{t().elsewhere}</summary>
                <Choices legend={t().elsewhere} name="other-preset" value={preset?.preset} options={choices(others)} onChange={setChosen} />
              </details>
            </Sheet>
            {preset && <Rules key={preset.preset} preset={preset} document={preset.document as unknown as Document} scheme={{ id, year, level: level === EVERY ? undefined : level, name: labelOf(preset.title), preset: preset.preset, document: preset.document, version: 0 }} again={again} />}
          </>
        );
      }}
    </Answered>
  );
}

interface RulesProps {
  scheme: Scheme;
  document: Document;
  preset?: Preset;
  again: () => void;
}

function Rules({ scheme, document, preset, again }: RulesProps) {
  const form = useForm({
    start: adjustable(scheme.name, document),
    version: scheme.version,
    save: (values, version) => {
      const { id, year, level, preset: from } = scheme;
      return answer(api.PUT('/api/v1/grading-schemes/{scheme}', { params: { path: { scheme: id } }, body: { version, year, level, name: values.name, preset: from, document: adjusted(document, values) as never } }));
    },
    done: () => {
      tell(t().saved);
      again();
      if (preset) go('/marking-rules', true);
    },
  });
  return (
    <>
      <Sheet title={t().says}>
        <div class="body">
          {preset && <Banner kind={preset.verified ? 'good' : 'late'} icon={preset.verified ? 'check' : 'warn'}>{preset.verified ? t().verified : t().unverified}</Banner>}
          <ul class="sentences">{plain(adjusted(document, form.values)).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
          {preset && <p class="small quiet-text">{t().source(preset.source)}</p>}
        </div>
      </Sheet>
      <Sheet title={t().adjust}><div class="body"><Adjust form={form} document={document} /></div></Sheet>
    </>
  );
}

const COUNTING = ['zero', 'fixed-zero', 'left-out', 'blocks'];

function Adjust({ form, document }: { form: ReturnType<typeof useForm<Adjusted, Scheme>>; document: Document }) {
  const { values, set } = form;
  const weigh = (i: number, text: string) => set({ weights: values.weights.map((each, n) => (n === i ? text : each)) });
  const wrong = values.weights.some((text) => positive(text) === undefined) || (values.step.trim() !== '' && positive(values.step) === undefined);
  return (
    <FormView of={form} action={t().save} busy={t().saving} disabled={wrong}>
      <Field label={t().name} hint={t().nameHint} required {...form.text('name')} />
      <div class="side">
        {document.categories.map(({ code, label }, i) => (
          <Field key={code} name={`weight-${code}`} label={t().categoryWeight(labelOf(label))} inputMode="decimal" value={values.weights[i]} wrong={positive(values.weights[i]!) === undefined ? t().wrongNumber : undefined} onInput={(event) => weigh(i, event.currentTarget.value)} />
        ))}
      </div>
      <div class="side">
        <Field label={t().step} hint={t().stepHint} inputMode="decimal" {...form.text('step')} wrong={values.step.trim() !== '' && positive(values.step) === undefined ? t().wrongNumber : undefined} />
        <Select label={t().decimals} name="decimals" value={values.decimals} onChange={(event) => set({ decimals: event.currentTarget.value })}>{['0', '1', '2', '3'].map((each) => <option key={each}>{each}</option>)}</Select>
        <Select label={t().mode} name="mode" value={values.mode} onChange={(event) => set({ mode: event.currentTarget.value })}>{Object.entries(t().modes).map(([mode, word]) => <option key={mode} value={mode}>{word}</option>)}</Select>
      </div>
      <div>
        <Tick {...form.tick('general')} disabled={document.general.way === 'none'}>{t().rankGeneral}</Tick>
        <Tick {...form.tick('subject')}>{t().rankSubject}</Tick>
      </div>
      <fieldset class="states">
        <legend>{t().counts}</legend>
        <div class="side">
          {Object.keys(values.states).map((state) => (
            <Select key={state} name={`state-${state}`} label={t().states[state] ?? state} value={values.states[state]} onChange={(event) => set({ states: { ...values.states, [state]: event.currentTarget.value } })}>{COUNTING.map((each) => <option key={each} value={each}>{t().counting[each]}</option>)}</Select>
          ))}
        </div>
      </fieldset>
    </FormView>
  );
}
