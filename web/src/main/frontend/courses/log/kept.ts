import { keep } from '../../shell/outbox.ts';
import { SAVE } from '../operations.ts';
import type { Written } from './known.ts';

/** Kept on the device in one transaction; a later change of what was not sent yet takes its place. */
export const keepEntry = (id: string, version: number, written: Written, about: string, settles?: string) => keep({ type: SAVE, key: id, entity: id, base: version, about, settles, data: { version, ...written } });
