import './style/tokens.css';
import './style/base.css';
import './style/layout.css';
import './style/components.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { dress } from './locale.ts';
import { begin } from './outbox.ts';
import { registerWorker } from './release.ts';
import { texts } from './texts/index.ts';
import { followTheme } from './theme.ts';

followTheme();
dress();
await texts.load();
render(<App />, document.getElementById('app')!);
begin();
registerWorker();
