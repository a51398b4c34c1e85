import './ui/page.tsx';
import { begin } from './outbox.ts';
import { registerWorker } from './worker.ts';

begin();
registerWorker();
