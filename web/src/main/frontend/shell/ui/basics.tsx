import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../api.ts';
import { Icon } from './glyph.tsx';

// The parts that the first bundle needs; all are offered by parts.tsx.

export function Banner({ kind = 'late', icon = 'warn', children }: { kind?: 'late' | 'bad' | 'good'; icon?: Icon; children: ComponentChildren }) {
  return (
    <div class={kind === 'late' ? 'banner' : `banner ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

/** Why something was refused. @param offline what is said where nobody answered */
export function Refusal({ of, offline }: { of?: Problem; offline: string }) {
  return of ? <Banner kind="bad">{said(of, offline)}</Banner> : null;
}

export const said = ({ status, detail, title }: Problem, offline: string) => (status === 0 ? offline : (detail ?? title));

type ButtonProps = Omit<JSX.IntrinsicElements['button'], 'icon'> & { kind?: 'solid' | 'quiet' | 'danger'; icon?: Icon; busy?: string | false };

/** @param busy the verb in progress while the work goes on */
export function Button({ kind, icon, busy, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={kind ? `button ${kind}` : 'button'} aria-busy={busy ? true : undefined} disabled={rest.disabled || Boolean(busy)}>
      {icon && <Icon name={icon} />}
      {busy || children}
    </button>
  );
}

export interface FieldProps {
  label: string;
  name: string;
  hint?: ComponentChildren;
  /** Why the value is refused. */
  wrong?: string;
  /** Stands inside the field's end, such as "show". */
  end?: ComponentChildren;
}

export function Field({ label, name, hint, wrong, end, ...input }: FieldProps & Omit<JSX.IntrinsicElements['input'], 'name' | 'label' | 'role' | 'type'> & { type?: 'text' | 'password' | 'email' | 'tel' | 'date' | 'number' | 'search' | 'file' }) {
  return (
    <Labelled label={label} name={name} hint={hint} wrong={wrong}>
      <div class={end ? 'with-end' : undefined}>
        <input {...(input as object)} {...described(name, hint, wrong)} id={name} name={name} class="input" />
        {end}
      </div>
    </Labelled>
  );
}

export function described(name: string, hint: ComponentChildren, wrong?: string) {
  return { 'aria-invalid': wrong ? true : undefined, 'aria-describedby': wrong ? `${name}-wrong` : hint ? `${name}-hint` : undefined } as const;
}

export function Labelled({ label, name, hint, wrong, children }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {children}
      {hint && <p class="hint" id={`${name}-hint`}>{hint}</p>}
      {wrong && (
        <p class="wrong" id={`${name}-wrong`}>
          <Icon name="warn" />
          {wrong}
        </p>
      )}
    </div>
  );
}

/** Ruling and margin only, and not before a third of a second has passed. */
export function Skeleton({ label }: { label: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={late ? 'sheet ruling' : undefined} role="status" aria-busy="true">
      <span class="sr">{late && label}</span>
    </div>
  );
}
