import { Tick } from '../../shell/desk/form-view.tsx';
import { t } from './texts.ts';

export const SCHOOL_ROLES = ['head', 'school_admin', 'bursar', 'teacher', 'pupil', 'guardian'] as const;

/** What somebody is here; at most three at once. */
export function RoleTicks({ roles, among = SCHOOL_ROLES, wrong, onChange }: { roles: string[]; among?: readonly string[]; wrong?: string; onChange: (roles: string[]) => void }) {
  return (
    <fieldset class="choices" aria-describedby={wrong ? 'roles-wrong' : undefined}>
      <legend>{t().rolesLegend}</legend>
      {among.map((role) => (
        <Tick key={role} name={`role-${role}`} checked={roles.includes(role)} disabled={roles.length >= 3 && !roles.includes(role)} onChange={(on) => onChange(on ? [...roles, role] : roles.filter((each) => each !== role))}>
          {t().roles[role]}
        </Tick>
      ))}
      {wrong && <p class="bad" id="roles-wrong" role="alert">{wrong}</p>}
    </fieldset>
  );
}
