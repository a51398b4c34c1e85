import '../style/layout.css';
import '../style/components.css';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { described, Labelled, type FieldProps } from './basics.tsx';
import { Icon } from './icon.tsx';

export * from './basics.tsx';

type Kind = 'good' | 'bad' | 'late' | 'act' | 'pencil';

/** The only card: a ruled sheet with square spine. */
export function Sheet({ title, end, children, class: extra }: { title?: ComponentChildren; end?: ComponentChildren; children: ComponentChildren; class?: string }) {
  return (
    <section class={extra ? `sheet ${extra}` : 'sheet'}>
      {title && (
        <header>
          <h2>{title}</h2>
          {end}
        </header>
      )}
      {children}
    </section>
  );
}

interface RowProps {
  /** What stands in the margin: number, hour, date, coefficient. */
  margin?: ComponentChildren;
  children: ComponentChildren;
  under?: ComponentChildren;
  end?: ComponentChildren;
  href?: string;
  onClick?: () => void;
  class?: string;
}

export function Row({ margin, children, under, end, href, onClick, class: extra }: RowProps) {
  const inner = (
    <>
      <span class="spine">{margin}</span>
      <span class="what">
        {children}
        {under && <span class="under">{under}</span>}
      </span>
      <span class="end">{end}</span>
    </>
  );
  const name = extra ? `row ${extra}` : 'row';
  if (href) return <a class={name} href={href}>{inner}</a>;
  if (onClick) return <button type="button" class={name} onClick={onClick}>{inner}</button>;
  return <div class={name}>{inner}</div>;
}

/** A person's name as schools write it: family name in capitals, first. */
export function Name({ family, given }: { family?: string; given?: string }) {
  return (
    <span>
      <span class="family">{family}</span> {given}
    </span>
  );
}

export function Chip({ kind, icon, children }: { kind?: Kind; icon?: Icon; children: ComponentChildren }) {
  return (
    <span class={kind ? `chip ${kind}` : 'chip'}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

export function Select({ label, name, hint, wrong, children, ...select }: FieldProps & Omit<JSX.IntrinsicElements['select'], 'name' | 'label' | 'role'>) {
  return (
    <Labelled label={label} name={name} hint={hint} wrong={wrong}>
      <select {...select} {...described(name, hint, wrong)} id={name} name={name} class="input">
        {children}
      </select>
    </Labelled>
  );
}

/** Up to seven choices; the whole row is the target. */
export function Choices<T extends string>({ legend, name, value, options, onChange }: { legend: string; name: string; value?: T; options: [T, ComponentChildren][]; onChange: (value: T) => void }) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label class="choice" key={option}>
          <input type="radio" name={name} value={option} checked={value === option} onChange={() => onChange(option)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Modal; closed by Escape. For what cannot be undone, and for short forms. */
export function Dialog({ title, open, onClose, children }: { title: string; open: boolean; onClose: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={title}>
      <div>
        <h2>{title}</h2>
        {open && children}
      </div>
    </dialog>
  );
}

/** Of a whole, how much is of which kind; the figures are written beside it. */
export function Meter({ parts, of, label }: { parts: { count: number; kind?: 'bad' | 'late' }[]; of: number; label: string }) {
  return (
    <div class="meter" role="img" aria-label={label}>
      {parts.map(({ count, kind }, i) => (
        <i key={i} class={kind} style={{ inlineSize: `${of === 0 ? 0 : (100 * count) / of}%` }} />
      ))}
    </div>
  );
}
