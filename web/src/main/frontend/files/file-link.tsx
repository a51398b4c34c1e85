import { useState } from 'preact/hooks';
import { isProblem, type Problem } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { Banner, Button } from '../shell/ui/parts.tsx';
import { contentOf, save, type Fetch } from './blob.ts';

/** A file that is fetched when it is wanted; a picture can be looked at, everything else is saved. */
export function FileLink({ fetch, id, name, mediaType, size, look, busy }: { fetch: Fetch; id: string; name: string; mediaType: string; size: string; look: string; busy: string }) {
  const [picture, setPicture] = useState<string>();
  const [at, setAt] = useState<'busy' | undefined>();
  const [problem, setProblem] = useState<Problem>();
  const seen = /^image\/(jpeg|png|gif|webp)$/.test(mediaType);
  const open = async () => {
    setAt('busy');
    setProblem(undefined);
    try {
      const content = await contentOf(fetch, id);
      if (seen) setPicture(URL.createObjectURL(content));
      else save(content, name);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setAt(undefined);
    }
  };
  return (
    <div class="stack">
      <p><Button icon={seen ? 'search' : 'download'} busy={at && busy} onClick={() => void open()}>{seen ? look : ''} {name} ({size})</Button></p>
      {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
      {picture && <img class="picture" src={picture} alt={name} />}
    </div>
  );
}
