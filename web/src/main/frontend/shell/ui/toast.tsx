import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { direction, tongue, type Locale } from '../locale.ts';

interface Telling {
  text: string;
  /** Of the screen that tells it. */
  language: Locale;
  action?: { label: string; run: () => void };
}

const telling = signal<Telling | undefined>(undefined);

/** A sentence at the foot of the page for eight seconds, with one action. */
export function tell(text: string, action?: Telling['action']): void {
  telling.value = { text, language: tongue(), action };
}

export function Toast() {
  const now = telling.value;
  useEffect(() => {
    const timer = now && setTimeout(() => (telling.value = undefined), 8_000);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <div role="status">
      {now && (
        <div class="toast" lang={now.language} dir={direction(now.language)}>
          <span>{now.text}</span>
          {now.action && (
            <button
              type="button"
              onClick={() => {
                now.action!.run();
                telling.value = undefined;
              }}
            >
              {now.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
