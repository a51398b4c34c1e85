import { effect } from '@preact/signals';
import { register, type Domain } from './domain.ts';
import { office } from './outside.ts';
import { membership } from './session.ts';
import { texts } from './texts/index.ts';
import './words.ts';

const all = Object.values(import.meta.glob<Domain>(['../*/domain.ts', '!../shell/domain.ts'], { eager: true, import: 'default' }));
let offices: Promise<void> | undefined;
const rest = (): Promise<void> => (offices ??= import('./offices.ts').then(({ default: theirs }) => tell(theirs), unreached));
const tell = (theirs: Domain[] = []): void => register([...all, ...theirs], () => import('./ends.tsx'), rest, ready);

/** Without a line; the next who asks tries again. */
function unreached(thrown: unknown): never {
  offices = undefined;
  throw thrown;
}

/** A school's office begins on a page that others have, too, and waits for nothing. */
const waits = () => office() && !membership.value?.school;
const ready = async () => waits() && rest().catch(() => tell());

// Nothing may import this file but enter.ts: it changes with every screen, and whatever names it changes with it.
await texts.load();
tell();
await ready();
effect(() => void (office() && rest().catch(() => {})));
void import('./later.ts');
