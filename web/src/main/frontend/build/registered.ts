import auth from '../auth/fr.ts';
import { entries, register, type Domain } from '../shell/domain.ts';
import { match } from '../shell/router.ts';
import { session, type Session } from '../shell/session.ts';
import '../shell/offices.ts';
import '../shell/money-offices.ts';
import '../shell/school-offices.ts';
import '../shell/words.ts';
import type { Hint } from './registry.ts';

export const all = import.meta.glob<{ default: Domain }>(['../*/domain.ts', '../*/office.ts', '../*/money-office.ts', '../*/school-office.ts', '!../shell/domain.ts'], { eager: true });
export const hints = import.meta.glob<{ default: Record<string, Hint> }>(['../*/screens.ts', '!../build/*'], { eager: true });

export const roleNames = Object.keys(auth.roles);

const screens = import.meta.glob<{ default?: unknown }>(['/*/*.tsx', '/*/*/*.tsx', '!/**/*.test.tsx', '!/shell/**', '!/node_modules/**']);

/** The page that someone with this one role sees first, and the module that shows it. */
export async function firstOf(role: string, permissions: string[]): Promise<{ path: string; module: string }> {
  register(Object.values(all).map((each) => each.default), () => import('../shell/ends.tsx'));
  session.value = { identity: { id: 'i' }, membership: 'm', memberships: [{ id: 'm', roles: [role] }], permissions } as Session;
  const { path } = entries()[0]!;
  const route = Object.values(all).flatMap((each) => each.default.routes).find((each) => match(each.path, path))!;
  const screen = await route.screen();
  for (const [module, load] of Object.entries(screens)) {
    if ((await load()).default === screen.default) return { path, module: module.slice(1) };
  }
  throw new Error(`${path} shows what no file brings.`);
}
