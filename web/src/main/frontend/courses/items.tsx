import { Icon } from '../shell/ui/icon.tsx';
import { Sheet } from '../shell/ui/parts.tsx';
import type { ItemView } from './types.ts';

const ICONS = { video: 'next', link: 'globe', file: 'download' } as const;

/** What goes with a lesson. A video opens on its own site: nothing of another site is loaded here. */
export function Items({ items, title, words }: { items: ItemView[]; title: string; words: Record<'video' | 'link' | 'file', string> }) {
  if (items.length === 0) return null;
  return (
    <Sheet title={title}>
      <ul class="rows">
        {items.map(({ kind, title: name, url }, n) => (
          <li key={n}>
            <a class="row" href={url ?? undefined} target="_blank" rel="noopener noreferrer">
              <span class="spine"><Icon name={ICONS[kind as keyof typeof ICONS]} /></span>
              <span class="what"><b>{name}</b><span class="under">{words[kind as keyof typeof words]}{url && ` · ${new URL(url).host.replace(/^www\./, '')}`}</span></span>
              <span class="end" />
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
