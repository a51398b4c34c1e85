import type { Fetch } from '../files/blob.ts';
import { FileLink } from '../files/file-link.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Sheet } from '../shell/ui/parts.tsx';
import { bytes } from './assignments/said.ts';
import type { ItemView } from './types.ts';

interface Words {
  video: string;
  link: string;
  look: string;
  loading: string;
}

/** What goes with a lesson. A video opens on its own site: nothing of another site is loaded here. */
export function Items({ items, title, words, fetch }: { items: ItemView[]; title: string; words: Words; fetch: Fetch }) {
  if (items.length === 0) return null;
  const files = items.filter(({ kind }) => kind === 'file');
  return (
    <Sheet title={title}>
      {files.length > 0 && (
        <div class="body">
          {files.map(({ file, title: name, mediaType, bytes: size }) => <FileLink key={file} fetch={fetch} id={file!} name={name} mediaType={mediaType!} size={bytes(size!)} look={words.look} busy={words.loading} />)}
        </div>
      )}
      <ul class="rows">
        {items.map(({ kind, title: name, url }, n) => url && (
          <li key={n}>
            <a class="row" href={url} target="_blank" rel="noopener noreferrer">
              <span class="spine"><Icon name={kind === 'video' ? 'next' : 'globe'} /></span>
              <span class="what"><b>{name}</b><span class="under">{kind === 'video' ? words.video : words.link} · {new URL(url).host.replace(/^www\./, '')}</span></span>
              <span class="end" />
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
