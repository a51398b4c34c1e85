import { useState } from 'preact/hooks';
import { AddFile } from '../files/add-file.tsx';
import { answer, api } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Button, Field, Row } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';
import type { ItemView } from './types.ts';
import { useWriting } from './writing.ts';

const VIDEO = /^https?:\/\/(www\.|m\.)?(youtube\.com|youtu\.be|vimeo\.com|player\.vimeo\.com|dailymotion\.com|dai\.ly)\//i;

const ICONS = { video: 'next', link: 'globe', file: 'download' } as const;

/** Files, pages and videos that go with a lesson. */
export function Addresses({ items, wrong, onChange }: { items: ItemView[]; wrong?: string; onChange: (items: ItemView[]) => void }) {
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const { busy, problem, write } = useWriting();
  const isVideo = VIDEO.test(url.trim());
  const readTitle = () => write('title', () => answer(api.GET('/api/v1/video-titles', { params: { query: { url: url.trim() } } })), (video) => setTitle(video.title));
  const ready = title.trim() !== '' && url.trim() !== '';
  const add = () => {
    if (!ready) return;
    onChange([...items, { kind: isVideo ? 'video' : 'link', title: title.trim(), url: url.trim() } as ItemView]);
    setTitle('');
    setUrl('');
  };
  return (
    <fieldset class="stack">
      <legend class="section-head">{t().links}</legend>
      {items.length > 0 && (
        <ul class="rows">
          {items.map(({ kind, title: name, url: to, name: called }, n) => (
            <li key={n}>
              <Row margin={<Icon name={ICONS[kind as keyof typeof ICONS]} />} under={to ?? called} end={<button type="button" class="icon-button" aria-label={t().removeLink(name)} onClick={() => onChange(items.filter((_, other) => other !== n))}><Icon name="cross" /></button>}>{name}</Row>
            </li>
          ))}
        </ul>
      )}
      <AddFile name="lesson-file" label={t().addFile} hint={t().fileHint} purpose="lesson" sending={t().sendingFile} onSent={({ id: file, name, mediaType, bytes }) => onChange([...items, { kind: 'file', title: name.replace(/\.[^.]*$/, ''), file, name, mediaType, bytes }])} />
      <div class="side">
        <Field label={t().linkUrl} name="url" inputMode="url" autoComplete="off" value={url} hint={t().linkHint} wrong={wrong ?? (problem && (problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)))} onInput={(event) => setUrl(event.currentTarget.value)} />
        <Field label={t().linkTitle} name="link-title" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      </div>
      <div class="actions"><Button icon="plus" disabled={!ready} onClick={add}>{t().addLink}</Button>{isVideo && title.trim() === '' && <Button kind="quiet" onClick={() => void readTitle()} busy={busy && t().reading}>{t().readTitle}</Button>}</div>
    </fieldset>
  );
}
