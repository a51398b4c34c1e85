import type { ComponentChildren } from 'preact';

/** A figure leads to its rows, where there are any. */
export function Linked({ href, class: name, label, children }: { href?: string; class?: string; label?: string; children?: ComponentChildren }) {
  return href ? <a class={name} href={href} aria-label={label}>{children}</a> : <span class={name} aria-label={label} role={label ? 'img' : undefined}>{children}</span>;
}
