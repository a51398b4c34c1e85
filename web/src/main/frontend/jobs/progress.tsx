import type { Schemas } from '../shell/api.ts';
import { day, moment, number, today } from '../shell/format.ts';
import { Chip, Meter } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

export type Night = Schemas['NightView'];

export const seconds = (milliseconds: number) => t().seconds(number(milliseconds / 1000, milliseconds < 10_000 ? 1 : 0));

/** A day and a time where the reader is. */
export const when = (at: string) => `${day(today(Date.parse(at)), 'short')} ${moment(at)}`;

export const StateOf = ({ of }: { of: Night }) => <Chip kind={of.failed > 0 ? 'bad' : of.state === 'stopped' ? 'late' : undefined}>{t().states[of.state]}</Chip>;

/** How far a night is: what is done, and what failed behind it. */
export function Progress({ of }: { of: Night }) {
  const over = of.done + of.failed;
  return <Meter parts={[{ count: of.done }, { count: of.failed, kind: 'bad' }]} of={Math.max(of.schools, 1)} label={`${t().progress(over, of.schools)}, ${t().failed(of.failed)}`} />;
}
