import { nextId } from '../shell/ids.ts';

const KEPT = 'sign-up';

interface Draft {
  id: string;
  code: string;
  country: string;
}

/**
 * The id under which a school signs up. It stays the same for the same school, over lost answers and reloaded pages, so
 * that sending again makes no second one; another code or country is another school.
 */
export function idOf(code: string, country: string): string {
  const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Draft | null;
  const wanted = code.trim().toUpperCase();
  if (kept?.code === wanted && kept.country === country) return kept.id;
  const draft: Draft = { id: nextId(), code: wanted, country };
  localStorage.setItem(KEPT, JSON.stringify(draft));
  return draft.id;
}

export function signedUp(): void {
  localStorage.removeItem(KEPT);
}
