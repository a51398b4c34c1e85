import './ui/page.tsx';
import { begin } from './outbox.ts';
import { registerWorker } from './release.ts';

begin();
registerWorker();
