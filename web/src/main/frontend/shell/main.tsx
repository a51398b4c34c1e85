import './style/tokens.css';
import './style/base.css';
import './style/basics.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { dress } from './locale.ts';
import { session } from './session.ts';
import { texts } from './texts/index.ts';
import { followTheme } from './theme.ts';

/** What works behind the pages. Who still has to log in is not kept waiting for it. */
const later = () => import('./later.ts');

if (session.peek()) void later();
followTheme();
dress();
// Not awaited here: the words need this very file, and would wait for it as it waits for them.
void Promise.all([texts.load(), session.peek() && import('./registry.ts')]).then(() => render(<App />, document.getElementById('app')!));
if (!session.peek()) addEventListener('load', () => setTimeout(later, 1_000), { once: true });
