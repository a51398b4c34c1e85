import { signal } from '@preact/signals';

/** Where the page is: path and query, as the address bar has them. */
export const place = signal(location.pathname + location.search);

export type Params = Record<string, string>;

export function go(path: string, replace = false): void {
  if (path === place.peek()) return;
  history[replace ? 'replaceState' : 'pushState']({ within: true }, '', path);
  place.value = path;
}

/** Remembers in the address what the page shows, for whoever comes back to it; the page itself stays as it is. */
export function note(path: string): void {
  history.replaceState(history.state, '', path);
}

/** Back to where the user came from, or up to a page when this one was opened directly. */
export function back(up: string): void {
  if ((history.state as { within?: boolean } | null)?.within) history.back();
  else go(up, true);
}

/** The parameters of a pattern such as /classes/:class, or undefined if the path is another. */
export function match(pattern: string, path: string): Params | undefined {
  const wanted = pattern.split('/');
  const given = path.split('?')[0]!.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Params = {};
  for (const [i, part] of wanted.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(given[i]!);
    else if (part !== given[i]) return undefined;
  }
  return params;
}

export function query(name: string): string | null {
  return new URLSearchParams(place.value.split('?')[1]).get(name);
}

addEventListener('popstate', () => (place.value = location.pathname + location.search));

// Plain links stay plain links: the keyboard, the middle button and "open in a new tab" work as everywhere.
addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a[href^="/"]');
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.hasAttribute('download') || link.hasAttribute('target')) return;
  event.preventDefault();
  go(link.getAttribute('href')!);
});
