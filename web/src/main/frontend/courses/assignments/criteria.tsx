import { Button, Field } from '../../shell/ui/parts.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { exact, numeric } from './said.ts';
import { t } from './texts.ts';
import type { Criterion } from './types.ts';

/** What the best levels of all criteria come to. */
export const sumOf = (rubric: Criterion[]) => rubric.reduce((sum, { levels }) => sum + Math.max(0, ...levels.map(({ points }) => points)), 0);

const fresh = (rubric: Criterion[]): Criterion => {
  const code = `c${1 + Math.max(0, ...rubric.map((each) => Number(each.code.replace(/\D/g, '')) || 0))}`;
  return { code, title: '', levels: t().newLevels.map((title, n) => ({ title, points: n * 2.5 })) };
};

/** Criteria and their levels, as the teacher writes them. */
export function CriteriaField({ rubric, onChange }: { rubric: Criterion[]; onChange: (rubric: Criterion[]) => void }) {
  const change = (n: number, criterion: Criterion) => onChange(rubric.map((each, i) => (i === n ? criterion : each)));
  return (
    <fieldset class="rubric">
      <legend>{t().rubric}</legend>
      {rubric.length === 0 && <p class="hint">{t().rubricHelp}</p>}
      {rubric.map((criterion, n) => <CriterionField key={criterion.code} of={criterion} number={n + 1} onChange={(next) => change(n, next)} onRemove={() => onChange(rubric.filter((_, i) => i !== n))} />)}
      <p><Button icon="plus" onClick={() => onChange([...rubric, fresh(rubric)])}>{t().addCriterion}</Button></p>
    </fieldset>
  );
}

function CriterionField({ of, number, onChange, onRemove }: { of: Criterion; number: number; onChange: (criterion: Criterion) => void; onRemove: () => void }) {
  const level = (n: number, more: Partial<Criterion['levels'][number]>) => onChange({ ...of, levels: of.levels.map((each, i) => (i === n ? { ...each, ...more } : each)) });
  return (
    <div class="criterion" role="group" aria-label={`${t().criterion} ${number}`}>
      <Field label={`${t().criterion} ${number}`} name={`${of.code} title`.replace(' ', '-')} value={of.title} onInput={(event) => onChange({ ...of, title: event.currentTarget.value })} />
      {of.levels.map(({ title, points }, n) => (
        <div class="level-edit" key={n}>
          <Field label={`${t().level} ${n + 1}`} name={`${of.code}-level-${n}`} value={title} onInput={(event) => level(n, { title: event.currentTarget.value })} />
          <PointsInput label={t().points} name={`${of.code}-points-${n}`} value={points} onChange={(value) => level(n, { points: value })} />
          <button type="button" class="icon-button" aria-label={t().removeLevel} disabled={of.levels.length === 1} onClick={() => onChange({ ...of, levels: of.levels.filter((_, i) => i !== n) })}><Icon name="cross" /></button>
        </div>
      ))}
      <p class="actions">
        <Button kind="quiet" icon="plus" onClick={() => onChange({ ...of, levels: [...of.levels, { title: '', points: 0 }] })}>{t().addLevel}</Button>
        <Button kind="quiet" onClick={onRemove}>{t().removeCriterion}</Button>
      </p>
    </div>
  );
}

/** Numbers of the language, whole while they are typed. */
function PointsInput({ label, name, value, onChange }: { label: string; name: string; value: number; onChange: (value: number) => void }) {
  return <Field label={label} name={name} inputMode="decimal" defaultValue={exact(value)} onInput={(event) => onChange(numeric(event.currentTarget.value) ?? 0)} />;
}
