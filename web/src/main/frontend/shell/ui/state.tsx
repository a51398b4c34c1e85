import type { ComponentChildren } from 'preact';

const DRAWINGS = {
  empty: 'M14 62V12h60v46M22 50V20h44v30zM30 30h4M38 30h4M46 30h4M30 38h4M38 38h4M34 58l-4 14M54 58l4 14',
  error: 'M12 50l24-10 4 10-24 10zM52 32l24-10 4 10-24 10zM44 28l4-8M50 24l2-12M46 44l8 6M10 68h70',
  offline: 'M44 36v36M32 72h24M44 36a5 5 0 1 0 0-10 5 5 0 0 0 0 10M30 44a16 16 0 0 1 0-26M58 44a16 16 0 0 0 0-26M22 52a27 27 0 0 1 0-42M66 52a27 27 0 0 0 0-42M12 70L74 8',
  forbidden: 'M10 72V22l34-14 34 14v50M18 72V30h52v42M26 30v42M34 30v42M54 30v42M62 30v42M44 30v12M44 62v10M36 46h16v14H36zM40 46v-4a4 4 0 0 1 8 0v4',
} as const;

export type Situation = keyof typeof DRAWINGS;

/** What happened, what still works, one next step. */
export function State({ kind, title, children, action, code }: { kind: Situation; title: string; children?: ComponentChildren; action?: ComponentChildren; code?: string }) {
  return (
    <section class="sheet state" role={kind === 'error' ? 'alert' : undefined}>
      <div class="ruled">
        <svg viewBox="0 0 88 72" aria-hidden="true">
          <path d={DRAWINGS[kind]} />
        </svg>
      </div>
      <div class="said">
        <h2>{title}</h2>
        {children && <div class="quiet-text">{children}</div>}
        {action}
        {code && <p class="small quiet-text">{code}</p>}
      </div>
    </section>
  );
}
