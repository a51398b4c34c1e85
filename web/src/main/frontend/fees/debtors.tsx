import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { day, money, percent } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Button, Refusal, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { hand } from '../billing/save.ts';
import { useClasses } from '../structure/known.ts';
import { t } from './keeping/texts.ts';

const COLOURS = { notDue: 'var(--bar2)', upTo30: 'var(--bar)', upTo60: 'var(--milc)', upTo90: 'var(--margin)', older: 'var(--lat)' };
type Age = keyof typeof COLOURS;
const AGES = Object.keys(COLOURS) as Age[];

/** Who owes, by age and class. It lists; it shuts nobody out. */
export default function Debtors() {
  const [schoolClass, setClass] = useState<string>();
  const [age, setAge] = useState<Age>();
  const query = { schoolClass, age };
  const figures = useAnswer(() => api.GET('/api/v1/fees/debtors/figures', { params: { query: { schoolClass } } }), [schoolClass]);
  const debtors = usePages((cursor) => api.GET('/api/v1/fees/debtors', { params: { query: { ...query, cursor } } }), [schoolClass, age]);
  return (
    <Page title={t().debtors} two>
      <div class="stack">
        <ClassOf value={schoolClass} onChange={setClass} />
        <Answered of={figures}>{(data) => <Aged of={data} chosen={age} onChoose={(next) => setAge(next === age ? undefined : next)} />}</Answered>
        {!figures.problem && <Acts schoolClass={schoolClass} age={age} />}
      </div>
      {!figures.problem && <Listed of={debtors} empty={<Sheet title={t().whoOwes}><p class="body">{t().noDebtor}</p></Sheet>}>
        {(pages) => (
          <Sheet title={t().whoOwes} end={age && <Button kind="quiet" onClick={() => setAge(undefined)}>{t().everyone}</Button>}>
            <ul class="rows">{pages.flat().map((each) => <li key={each.family}><DebtorRow of={each} age={age} /></li>)}</ul>
          </Sheet>
        )}
      </Listed>}
    </Page>
  );
}

function ClassOf({ value, onChange }: { value?: string; onChange: (to?: string) => void }) {
  const classes = useClasses();
  return (
    <Select label={t().schoolClass} name="schoolClass" onChange={(event) => onChange(event.currentTarget.value || undefined)}>
      <option value="">{t().allClasses}</option>
      {classes.data?.items.map((each) => <option key={each.id} value={each.id} selected={each.id === value}>{each.name}</option>)}
    </Select>
  );
}

/** What is owed by its age: one bar, its parts written beside it, each showing who owes it. */
function Aged({ of, chosen, onChoose }: { of: Schemas['DebtorFigures']; chosen?: Age; onChoose: (age: Age) => void }) {
  const all = AGES.reduce((sum, age) => sum + of[age], 0);
  return (
    <Sheet title={t().aged}>
      <div class="body">
        <div style={{ display: 'flex', gap: '2px', blockSize: '28px', background: COLOURS.notDue }} aria-hidden="true">{AGES.map((age) => of[age] > 0 && <i key={age} style={{ flexGrow: of[age], background: COLOURS[age] }} />)}</div>
      </div>
      <ul class="rows">
        {AGES.map((age) => (
          <li key={age}>
            <Row class={chosen === age ? 'now' : undefined} onClick={() => onChoose(age)} margin={<i style={{ display: 'inline-block', inlineSize: '12px', blockSize: '12px', borderRadius: '2px', background: COLOURS[age] }} />} end={<b>{money(of[age], of.currency)}</b>} under={all > 0 ? percent(of[age] / all) : undefined}>{t().ages[age]}</Row>
          </li>
        ))}
      </ul>
      {of.advances > 0 && <p class="body quiet-text">{t().advances(money(of.advances, of.currency))}</p>}
    </Sheet>
  );
}

function DebtorRow({ of, age }: { of: Schemas['DebtorView']; age?: Age }) {
  const under = [of.payerName, of.payerPhone, of.pupils, of.classes, of.oldestDue && t().lateSince(day(of.oldestDue, 'full').toLowerCase()), of.remindedOn && t().remindedOn(day(of.remindedOn, 'full').toLowerCase())].filter(Boolean).join(' · ');
  return <Row href={`/fees/families/${of.family}`} under={under} end={<b>{money(age ? of[age] : of.balance, of.currency)}</b>}><b>{of.name}</b> {t().number(of.number)}</Row>;
}

function Acts({ schoolClass, age }: { schoolClass?: string; age?: Age }) {
  const { busy, problem, run } = useCall();
  const exported = () => run(async () => {
    hand((await answer(api.GET('/api/v1/fees/debtors/export', { params: { query: { schoolClass, age } }, parseAs: 'blob' }))) as unknown as Blob, 'debtors.csv');
  });
  const remind = () => run(async () => {
    const { written, withoutAddress } = await answer(api.PUT('/api/v1/fees/debtors/reminders', { params: { query: { schoolClass } } }));
    tell(t().reminded(written, withoutAddress));
  });
  return (
    <div class="form">
      <Refusal of={problem} offline={t().noLine} />
      <div class="actions">
        <Button icon="download" busy={busy && t().exporting} onClick={exported}>{t().exportRows}</Button>
        {may('fees.manage') && <Button icon="message" busy={busy && t().saving} onClick={remind}>{t().remind}</Button>}
      </div>
      <p class="quiet-text">{may('fees.manage') && t().remindHelp} {t().neverBlocks}</p>
    </div>
  );
}
