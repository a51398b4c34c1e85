import { t } from './texts.ts';
import type { Level } from './types.ts';

const WHOLE = 100;

/** Of a hundred pupils of past years, how many were told rightly: drawn beside what needs no learning. */
export function Right({ level }: { level: Level }) {
  if (level.accuracy === undefined || level.naiveAccuracy === undefined) return null;
  return (
    <dl class="right">
      <Line label={t().rightly} share={level.accuracy} kind="learnt" />
      <Line label={t().naive} share={level.naiveAccuracy} kind="naive" />
    </dl>
  );
}

function Line({ label, share, kind }: { label: string; share: number; kind: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" width="100" height="8" />
          <rect class={kind} width={share * WHOLE} height="8" />
        </svg>
        <span>{t().of100(Math.round(share * WHOLE))}</span>
      </dd>
    </>
  );
}
