const PAGES: Record<string, (id: string) => string> = {
  pupil: (id) => `/people/pupil/${id}`,
  staff: (id) => `/people/staff/${id}`,
  person: (id) => `/people/guardian/${id}`,
  school_class: (id) => `/classes/${id}`,
  school_year: (id) => `/structure/years/${id}`,
};

/** Where that of which an entry tells is shown, if it has a page. */
export function linkOf(entity?: string | null, id?: string | null): string | undefined {
  return entity && id ? PAGES[entity]?.(id) : undefined;
}
