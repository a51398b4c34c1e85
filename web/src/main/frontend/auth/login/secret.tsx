import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Field } from '../../shell/ui/basics.tsx';
import { t } from './texts.ts';

interface Props {
  label: string;
  name: string;
  autocomplete: 'current-password' | 'new-password';
  hint?: ComponentChildren;
  wrong?: string;
  onInput?: (value: string) => void;
}

/** A password that its owner may look at. */
export function Secret({ label, name, autocomplete, hint, wrong, onInput }: Props) {
  const [shown, setShown] = useState(false);
  const end = <Button kind="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>{shown ? t().hide : t().show}</Button>;
  return (
    <Field
      label={label}
      name={name}
      type={shown ? 'text' : 'password'}
      autocomplete={autocomplete}
      autocapitalize="none"
      spellcheck={false}
      required
      hint={hint}
      wrong={wrong}
      end={end}
      onInput={(event) => onInput?.(event.currentTarget.value)}
    />
  );
}
