import { Select } from '../shell/ui/parts.tsx';
import type { SchoolClass } from '../structure/known.ts';
import { t } from './texts.ts';

/** Classes with how many are in them: a full class takes more, but one wants to know. */
export function ClassSelect({ label, classes, ...rest }: { label: string; classes: SchoolClass[]; name: string; value: string; wrong?: string; onInput: (event: { currentTarget: { value: string } }) => void }) {
  const chosen = classes.find((each) => each.id === rest.value);
  return (
    <Select label={label} required hint={chosen && t().heads(chosen.pupils ?? 0, chosen.capacity)} {...(rest as object)} name={rest.name} wrong={rest.wrong}>
      <option value="">{t().chooseClass}</option>
      {classes.map((each) => <option key={each.id} value={each.id}>{each.name} ({each.pupils}{each.capacity ? ` / ${each.capacity}` : ''})</option>)}
    </Select>
  );
}
