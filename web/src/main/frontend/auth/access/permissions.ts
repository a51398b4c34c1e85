export interface Entry {
  permission?: string;
  allowed?: boolean;
  usual?: boolean;
  fixed?: boolean;
}

/** fixed: the school cannot change it; changed: the school has decided otherwise than is usual. */
export function kindOf({ allowed, usual, fixed }: Entry): 'fixed' | 'changed' | 'usual' {
  if (fixed) return 'fixed';
  return allowed === usual ? 'usual' : 'changed';
}

/** Permissions by what they are about, in the order in which the server has them; people, structure, rolls … */
export function groupsOf(entries: Entry[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { permission = '' } of entries) {
    const about = permission.split('.')[0]!;
    const group = GROUPS[about] ?? 'other';
    groups.set(group, [...(groups.get(group) ?? []), permission]);
  }
  return [...groups];
}

const GROUPS: Record<string, string> = {
  people: 'people', roster: 'people', enrolments: 'people', structure: 'school', settings: 'school', subscription: 'school', fees: 'school', rolls: 'rolls',
  marks: 'marks', schemes: 'marks', comments: 'marks', phrases: 'marks', councils: 'marks', 'report-cards': 'marks', templates: 'marks', certificates: 'marks',
  courses: 'courses', assignments: 'courses', files: 'courses',
  roles: 'access', members: 'access', secrets: 'access', audit: 'access', own: 'own', 'own-children': 'own',
};
