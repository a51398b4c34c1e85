import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Form } from './form.ts';
import type { Values } from './merge.ts';
import { t } from '../texts/index.ts';
import './desk.css';
import { w } from './words.ts';
import { Banner, Button, Choices } from '../ui/parts.tsx';

interface FormProps<V extends Values> {
  of: Form<V>;
  /** The verb with its object, and the same in progress. */
  action: string;
  busy: string;
  /** The fields' labels, to say which of them another changed. */
  labels?: Partial<Record<keyof V, string>>;
  /** A field's value in words, where it is not words already. */
  say?: (field: keyof V & string, value: unknown) => string | undefined;
  cancel?: ComponentChildren;
  disabled?: boolean;
  children: ComponentChildren;
}

export function FormView<V extends Values>({ of, action, busy, labels, say, cancel, disabled, children }: FormProps<V>) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (of.problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .banner.bad')?.focus();
  }, [of.problem]);
  return (
    <form
      class="form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!of.busy) void of.submit();
      }}
    >
      {children}
      <Refused of={of} />
      {of.conflict && <Conflict of={of} labels={labels ?? {}} say={say} />}
      {!of.conflict && (
        <div class="actions">
          <Button type="submit" kind="solid" busy={of.busy && busy} disabled={disabled}>{action}</Button>
          {cancel}
        </div>
      )}
    </form>
  );
}

/** A refusal that belongs to no field. */
export function Refused({ of: { problem, placed } }: { of: Pick<Form, 'problem' | 'placed'> }) {
  if (!problem || placed()) return null;
  return (
    <Banner kind="bad">
      {problem.status === 0 ? w().notSent : (
        <>
          <b>{problem.title}</b><br />{problem.violations?.map(({ field, message }) => `${field} ${message}`).join(' · ') ?? problem.detail}
          {problem.reference && <><br /><span dir="auto">{t().quote(problem.reference)}</span></>}
        </>
      )}
    </Banner>
  );
}

/** What another has changed since; where both changed the same, nothing is chosen beforehand. */
function Conflict<V extends Values>({ of, labels, say }: Pick<FormProps<V>, 'of' | 'say'> & { labels: NonNullable<FormProps<V>['labels']> }) {
  const { theirs, clashes, now, values } = of.conflict!;
  const [chosen, setChosen] = useState<Partial<Record<keyof V, 'mine' | 'now'>>>({});
  const words = (field: keyof V & string, value: unknown) => say?.(field, value) ?? (String(value ?? '') || '–');
  const label = (field: keyof V & string) => labels[field] ?? field;
  const open = clashes.some((field) => !chosen[field]);
  const keep = () => {
    const decided: Partial<V> = {};
    for (const field of clashes) decided[field] = chosen[field] === 'now' ? now[field] : values[field];
    void of.decide(decided);
  };
  return (
    <section class="clash" role="alert">
      <p><b>{w().clash}</b> {w().clashHelp}</p>
      {theirs.length > 0 && <p>{w().clashOnly}</p>}
      {theirs.length > 0 && (
        <dl class="facts">
          {theirs.map((field) => (
            <div key={field}><dt>{label(field)}</dt><dd><b>{words(field, now[field])}</b></dd></div>
          ))}
        </dl>
      )}
      {clashes.map((field) => (
        <Choices
          key={field}
          legend={label(field)}
          name={`clash-${field}`}
          value={chosen[field]}
          options={[
            ['now', <><b class="lead">{words(field, now[field])}</b><br /><span class="quiet-text small">{w().clashTheirs}</span></>],
            ['mine', <><b class="lead">{words(field, values[field])}</b><br /><span class="quiet-text small">{w().clashMine}</span></>],
          ]}
          onChange={(side) => setChosen((before) => ({ ...before, [field]: side }))}
        />
      ))}
      <div class="actions">
        <Button kind="solid" disabled={open} busy={of.busy && w().sending} onClick={keep}>{w().clashKeep}</Button>
        {open && <span class="quiet-text small">{w().clashChoose}</span>}
      </div>
    </section>
  );
}

/** One yes or no; the whole row is the target. */
export function Tick({ name, checked, onChange, children, disabled }: { name: string; checked: boolean; onChange: (checked: boolean) => void; children: ComponentChildren; disabled?: boolean }) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} checked={checked} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
