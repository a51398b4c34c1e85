import { effect } from '@preact/signals';
import { register, type Domain } from './domain.ts';
import { membership, session } from './session.ts';
import { texts } from './texts/index.ts';
import './words.ts';

const OUTSIDE = ['teacher', 'guardian', 'pupil'];

/** Whether the user of now is, or may become, somebody who works in an office. */
const office = () => session.value !== undefined && !membership.value?.roles?.every((role) => OUTSIDE.includes(role));

const all = Object.values(import.meta.glob<Domain>(['../*/domain.ts', '!../shell/domain.ts'], { eager: true, import: 'default' }));
let offices: Promise<void> | undefined;
const rest = () => (offices ??= import('./offices.ts').then(({ default: theirs }) => tell(theirs)));
const tell = (theirs: Domain[] = []) => register([...all, ...theirs], () => import('./ends.tsx'), rest);

// Nothing may import this file but enter.ts: it changes with every screen, and whatever names it changes with it.
await texts.load();
if (office()) await rest();
else tell();
effect(() => void (office() && rest()));
void import('./later.ts');
