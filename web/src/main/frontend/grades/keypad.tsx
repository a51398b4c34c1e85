import { number } from '../shell/format.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { t } from './texts.ts';

interface KeypadProps {
  /** A digit, the decimal sign, or both at once for a half. */
  onType: (text: string) => void;
  onErase: () => void;
  onAbsent: () => void;
  onOther: () => void;
  onNext: () => void;
}

/** The sign between whole and parts in the language of the screen. */
export const decimalSign = () => number(0.5, 1).replace(/\d/g, '');

/** Keys of a hand's breadth, since a phone's own keyboard hides half the class. A real keyboard works all the same. */
export function Keypad({ onType, onErase, onAbsent, onOther, onNext }: KeypadProps) {
  const sign = decimalSign();
  const key = (text: string) => <button type="button" key={text} onClick={() => onType(text)}>{text}</button>;
  // The caret stays in the mark.
  return (
    <div class="keypad" role="group" aria-label={t().keypad} dir="ltr" onPointerDown={(event) => event.preventDefault()}>
      {['7', '8', '9'].map(key)}
      <button type="button" onClick={onErase} aria-label={t().erase}><Icon name="cross" /></button>
      {['4', '5', '6'].map(key)}
      <button type="button" class="word" onClick={onAbsent}>{t().absent}</button>
      {['1', '2', '3'].map(key)}
      <button type="button" class="word" onClick={onOther}>{t().other}</button>
      {['0', sign, `${sign}5`].map(key)}
      <button type="button" class="word next" onClick={onNext}>{t().next} <Icon name="next" /></button>
    </div>
  );
}
