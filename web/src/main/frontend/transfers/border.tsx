import { named } from '../establishments/named.ts';
import type { Schemas } from '../shell/api.ts';
import { day } from '../shell/format.ts';
import { tongue } from '../shell/locale.ts';
import { Chip, Field } from '../shell/ui/parts.tsx';
import { t } from './words.ts';

type View = Schemas['BorderView'];

/** What a transfer to another country waits for, and what was said of it. */
export function Border({ of, state }: { of: View; state: string }) {
  const { country, consent, consentOn, form, filing } = of;
  const open = consent === 'awaited';
  return (
    <>
      <p>
        {t().country(named('region', country, tongue()))}{' '}
        {(!open || state === 'agreed') && <Chip kind={open ? 'late' : consent === 'given' ? 'good' : 'bad'}>{t().consents[consent]}</Chip>}{' '}
        <span class="quiet-text">{[consentOn && day(consentOn, 'short'), form && t().forms[form]].filter(Boolean).join(', ')}</span>
      </p>
      {open && state === 'asked' && <p class="quiet-text small">{t().thenConsent}</p>}
      {filing && <p class="quiet-text small">{t().filed(filing)}</p>}
    </>
  );
}

/** Whether the giving school's head has something to note before the file may go abroad. */
export const mustFile = (border?: View): boolean => Boolean(border?.act && border.act !== 'none');

interface FilingProps {
  /** Where it is known that the file goes abroad; else it only may. */
  border?: View;
  name: string;
  value: string;
  onWrite: (filing: string) => void;
}

export function Filing({ border, name, value, onWrite }: FilingProps) {
  const hint = border ? t().toFile(border.act!, border.authority || t().theirAuthority, border.law) : t().filingHint;
  return <Field label={t().filing} name={name} hint={hint} maxLength={120} value={value} onInput={(event) => onWrite(event.currentTarget.value)} />;
}
