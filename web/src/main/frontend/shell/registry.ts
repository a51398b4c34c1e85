import { effect } from '@preact/signals';
import { register, type Domain } from './domain.ts';
import { office } from './outside.ts';
import { is, membership } from './session.ts';
import { texts } from './texts/index.ts';
import './words.ts';

const all = Object.values(import.meta.glob<Domain>(['../*/domain.ts', '!../shell/domain.ts'], { eager: true, import: 'default' }));
const parts = { offices: () => import('./offices.ts'), money: () => import('./money-offices.ts'), schools: () => import('./school-offices.ts') };
const asked: Partial<Record<keyof typeof parts, Promise<void>>> = {};
const theirs: Domain[] = [];
const tell = (): void => register([...all, ...theirs], () => import('./ends.tsx'), rest, ready);

/** Without a line the next who asks tries again. */
const part = (of: keyof typeof parts) => (asked[of] ??= parts[of]().then(({ default: more }) => (theirs.push(...more), tell()), (thrown) => {
  delete asked[of];
  throw thrown;
}));
const rest = () => Promise.all([part('offices'), part('money'), part('schools')]);

/** A school's office begins on a page that others have, too, and waits for nothing; but a bursar does not. */
const ready = async () => {
  const school = membership.value?.school;
  const first = school ? 'schools' : is('finance') ? 'money' : 'offices';
  if (office() && (!school || is('bursar'))) await part(first).catch(() => tell());
};

// Nothing may import this file but enter.ts: it changes with every screen, and whatever names it changes with it.
await texts.load();
tell();
await ready();
effect(() => void (office() && rest().catch(() => {})));
void import('./later.ts');
