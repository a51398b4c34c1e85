import type { Entity, Op } from '../shell/local.ts';
import type { Taken } from './roll.ts';

export const TYPE = 'roll.submit';

/** What the school holds after the roll arrived, until the feed tells. */
export function outcome(op: Op, result: Record<string, unknown>): Entity | undefined {
  const { status, version, data } = result as { status: string; version?: number; data?: Partial<Taken> };
  if (version === undefined || status === 'rejected') return undefined;
  const { teacherAbsent, subject, exceptions } = { ...op.data, ...data } as unknown as Taken;
  const { schoolClass, day, slot } = op.data as unknown as Taken;
  const takenAt = new Date().toISOString();
  return { type: 'roll.mine', id: op.key, version, data: { schoolClass, day, slot, teacherAbsent, subject, exceptions: exceptions ?? [], takenAt } };
}
