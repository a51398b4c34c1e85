import { useState } from 'preact/hooks';
import { Icon } from '../shell/ui/icon.tsx';
import { Button, Field, Row } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';
import type { ItemView } from './types.ts';

const VIDEO = /^https?:\/\/(www\.|m\.)?(youtube\.com|youtu\.be|vimeo\.com|player\.vimeo\.com|dailymotion\.com|dai\.ly)\//i;

/** Pages and videos that go with a lesson. */
export function Addresses({ items, wrong, onChange }: { items: ItemView[]; wrong?: string; onChange: (items: ItemView[]) => void }) {
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const ready = title.trim() !== '' && url.trim() !== '';
  const add = () => {
    if (!ready) return;
    onChange([...items, { kind: VIDEO.test(url.trim()) ? 'video' : 'link', title: title.trim(), url: url.trim() } as ItemView]);
    setTitle('');
    setUrl('');
  };
  return (
    <fieldset class="stack">
      <legend class="section-head">{t().links}</legend>
      {items.length > 0 && (
        <ul class="rows">
          {items.map(({ kind, title: name, url: to }, n) => (
            <li key={n}>
              <Row margin={<Icon name={kind === 'video' ? 'next' : 'globe'} />} under={to} end={<button type="button" class="icon-button" aria-label={t().removeLink(name)} onClick={() => onChange(items.filter((_, other) => other !== n))}><Icon name="cross" /></button>}>{name}</Row>
            </li>
          ))}
        </ul>
      )}
      <div class="side">
        <Field label={t().linkUrl} name="url" inputMode="url" autoComplete="off" value={url} hint={t().linkHint} wrong={wrong} onInput={(event) => setUrl(event.currentTarget.value)} />
        <Field label={t().linkTitle} name="link-title" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      </div>
      <div class="actions"><Button icon="plus" disabled={!ready} onClick={add}>{t().addLink}</Button></div>
    </fieldset>
  );
}
