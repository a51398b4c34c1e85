interface Class {
  level?: string | null;
  levels?: string[];
  kind?: string;
  pupils?: number;
}

interface Level {
  id?: string;
  name?: string;
  position?: number;
}

export interface LevelOfClasses<C> {
  id: string;
  name?: string;
  pupils: number;
  classes: C[];
}

/** Classes under their first level, in school order; groups come last, under none. */
export function byLevel<C extends Class>(classes: C[], levels: Level[]): LevelOfClasses<C>[] {
  const known = new Map(levels.map((level) => [level.id, level]));
  const groups = new Map<string, LevelOfClasses<C>>();
  for (const each of classes) {
    const id = each.kind === 'class' ? (each.level ?? '') : '';
    const group = groups.get(id) ?? { id, name: known.get(id)?.name, pupils: 0, classes: [] };
    group.classes.push(each);
    group.pupils += each.pupils ?? 0;
    groups.set(id, group);
  }
  const place = ({ id }: LevelOfClasses<C>) => known.get(id)?.position ?? Number.MAX_SAFE_INTEGER;
  return [...groups.values()].sort((one, other) => place(one) - place(other));
}
