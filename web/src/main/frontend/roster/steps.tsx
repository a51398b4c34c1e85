import { t } from './texts.ts';

export type Step = 1 | 2 | 3 | 4;

/** Where one is on the way: bar, number and word. */
export function Steps({ now }: { now: Step }) {
  return (
    <ol class="steps wide" aria-label={t().steps}>
      {t().stepNames.map((name, i) => (
        <li key={name} class={i + 1 < now ? 'done' : undefined} aria-current={i + 1 === now ? 'step' : undefined}>
          {i + 1}. {name}
        </li>
      ))}
    </ol>
  );
}
