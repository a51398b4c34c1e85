import { t } from './texts.ts';
import type { Group, Pupil } from './types.ts';

/** Who works with whom: pupils with the same number. */
export function GroupsField({ pupils, groups, onChange }: { pupils: Pupil[]; groups: Group[]; onChange: (groups: Group[]) => void }) {
  const of = (pupil: string) => groups.findIndex((group) => group.pupils.includes(pupil));
  const put = (pupil: string, group: number) => {
    const without = groups.map((each) => ({ pupils: each.pupils.filter((id) => id !== pupil) }));
    while (without.length <= group) without.push({ pupils: [] });
    if (group >= 0) without[group]!.pupils.push(pupil);
    onChange(without.filter((each) => each.pupils.length > 0));
  };
  return (
    <details open={groups.length > 0}>
      <summary>{t().groups}</summary>
      <p class="hint">{t().groupsHelp}</p>
      <ul class="rows">
        {pupils.map(({ id, familyName, givenNames }) => (
          <li key={id} class="row">
            <span class="spine" />
            <span class="what"><span class="family">{familyName}</span> {givenNames}</span>
            <span class="end">
              <select class="input" aria-label={t().groupOf(`${givenNames} ${familyName}`)} value={of(id)} onChange={(event) => put(id, Number(event.currentTarget.value))}>
                <option value={-1}>–</option>
                {Array.from({ length: Math.min(pupils.length, groups.length + 1) }, (_, n) => <option key={n} value={n}>{n + 1}</option>)}
              </select>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
