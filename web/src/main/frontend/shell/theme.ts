import { effect, signal } from '@preact/signals';

export type Theme = 'system' | 'light' | 'dark';

const KEPT = 'theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

export const theme = signal<Theme>((localStorage.getItem(KEPT) as Theme | null) ?? 'system');

/** Light is the exercise book, dark is the slate; the device decides unless the user does. */
export function followTheme(): void {
  const dress = () => {
    const wanted = theme.value === 'system' ? (dark.matches ? 'dark' : 'light') : theme.value;
    document.documentElement.dataset.theme = wanted;
  };
  dark.addEventListener('change', dress);
  effect(() => {
    localStorage.setItem(KEPT, theme.value);
    dress();
  });
}
