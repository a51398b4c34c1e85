import './style/tokens.css';
import './style/base.css';
import './style/basics.css';
import { render } from 'preact';
import { texts } from '../auth/login/texts.ts';
import { App } from './app.tsx';
import { enter } from './enter.ts';
import { dress } from './locale.ts';
import { session } from './session.ts';
import { followTheme } from './theme.ts';

followTheme();
dress();
// Who still has to log in is not kept waiting for what is behind it. Not awaited here: the words need this very file,
// and would wait for it as it waits for them.
void (session.peek() ? enter() : texts.load()).then(() => render(<App />, document.getElementById('app')!));
if (!session.peek()) addEventListener('load', () => setTimeout(enter, 1_000), { once: true });
