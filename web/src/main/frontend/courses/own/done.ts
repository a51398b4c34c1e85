import { DONE } from '../operations.ts';
import { keep, receipts, waiting } from '../../shell/outbox.ts';

/** Lessons that were done on this device, whether that has arrived or not. */
export const doneHere = (): Set<string> => new Set([...waiting.value, ...receipts.value].filter(({ type }) => type === DONE).map(({ key }) => key));

/** Kept on the device; the school counts it once, however often it is sent. */
export const markDone = (lesson: string, title: string) => keep({ type: DONE, key: lesson, entity: lesson, base: 0, about: title, data: { lesson, done: true } });
