import type { Schemas } from '../shell/api.ts';
import { phone } from '../shell/desk/phone.ts';
import { day, today } from '../shell/format.ts';
import { Chip, Select } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

export type Guardianship = Schemas['GuardianView'];
export const RELATIONS = ['mother', 'father', 'grandparent', 'aunt_uncle', 'sibling', 'tutor', 'foster', 'other'] as const;
export const RIGHTS = ['custody', 'mayBeContacted', 'mayCollect', 'livesWith', 'pays'] as const;

export function Rights({ of }: { of: Guardianship }) {
  const ended = of.endedOn && of.endedOn <= today();
  return (
    <>
      {of.phone && <a href={`tel:${of.phone}`}>{phone(of.phone)}</a>}
      <span class="rights">
        {ended ? <Chip kind="bad" icon="cross">{t().endedOn(day(of.endedOn!, 'short'))}</Chip> : RIGHTS.filter((right) => of[right]).map((right) => <Chip key={right}>{t().rightsShort[right]}</Chip>)}
        {!ended && !of.mayBeContacted && <Chip kind="bad" icon="cross">{t().noContact}</Chip>}
        {!ended && !of.custody && <Chip kind="late">{t().noCustody}</Chip>}
      </span>
    </>
  );
}

export function RelationSelect(props: { name: string; value: string; wrong?: string; onInput: (event: { currentTarget: { value: string } }) => void }) {
  return (
    <Select label={t().relation} {...(props as object)} name={props.name}>
      {RELATIONS.map((each) => <option key={each} value={each}>{t().relations[each]}</option>)}
    </Select>
  );
}
