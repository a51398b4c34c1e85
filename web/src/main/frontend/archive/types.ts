interface Someone {
  id: string;
  name: string;
}

/** What is kept of a council's sitting. */
export interface Minutes {
  class: string;
  period: string;
  heldOn?: string | null;
  chairedBy?: string | null;
  attendance?: { name: string; role?: string; present?: boolean }[];
  remarks?: string | null;
  closedAt?: string | null;
  pupils: (Someone & { honour?: string | null; refused?: string | boolean | null; warning?: string | null; decision?: string | null; comment?: string | null; reasons?: string | null })[];
}

/** Who was in a class, and who taught it. */
export interface ClassList {
  class: string;
  pupils: (Someone & { birthDate?: string | null; birthPrecision?: string | null; birthPlace?: string | null; admissionNumber?: string | null; from: string; until?: string | null; repeating?: boolean | null })[];
  teachers: { name: string; role: string; subject?: string | null }[];
}

/** What a pupil brought from one school; earlier: from the schools before it. */
export interface Package {
  school: string;
  years: { year: string; class: string; from?: string; until?: string | null; repeating?: boolean | null; decision?: string | null }[];
  earlier?: Package[];
}
