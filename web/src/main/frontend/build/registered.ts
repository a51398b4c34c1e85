import type { Domain } from '../shell/domain.ts';
import type { Hint } from './registry.ts';

export const all = import.meta.glob<{ default: Domain }>(['../*/domain.ts', '!../shell/domain.ts'], { eager: true });
export const hints = import.meta.glob<{ default: Record<string, Hint> }>(['../*/screens.ts', '!../build/*'], { eager: true });
