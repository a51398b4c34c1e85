import { register, type Domain } from './domain.ts';
import { texts } from './texts/index.ts';
import './words.ts';

// Nothing may import this file but enter.ts: it changes with every screen, and whatever names it changes with it.
await texts.load();
register(Object.values(import.meta.glob<Domain>(['../*/domain.ts', '!../shell/domain.ts'], { eager: true, import: 'default' })), () => import('./ends.tsx'));
void import('./later.ts');
