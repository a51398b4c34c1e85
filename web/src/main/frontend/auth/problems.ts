import type { Problem } from '../shell/api.ts';

/** The last part of a problem's type, such as auth.password-common. */
export function code({ type }: Problem): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** At which field of the page a refused password is told; undefined for the page as a whole. */
export function fieldOf(problem: Problem): 'password' | 'current' | undefined {
  if (code(problem).startsWith('auth.password-')) return 'password';
  if (code(problem) === 'auth.bad-credentials') return 'current';
  const field = problem.violations?.[0]?.field;
  return field === 'password' || field === 'current' ? field : undefined;
}
