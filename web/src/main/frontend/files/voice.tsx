import { useEffect, useRef, useState } from 'preact/hooks';
import { isProblem, type Problem } from '../shell/api.ts';
import { nextId } from '../shell/ids.ts';
import { owner } from '../shell/session.ts';
import { w } from '../shell/desk/words.ts';
import { Banner, Button } from '../shell/ui/parts.tsx';
import { contentOf, type Fetch } from './blob.ts';

export interface VoiceWords {
  record: string;
  stop: string;
  again: string;
  listen: string;
  sending: string;
  none: string;
  remove: string;
}

const LONGEST = 180_000;
const KINDS = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus', ''];
const END: Record<string, string> = { 'audio/webm': 'webm', 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' };

/** Records a voice, three minutes at most, and sends it as a file. */
export function Recorder({ words, has, onSent }: { words: VoiceWords; has: boolean; onSent: (file?: string) => void }) {
  const recorder = useRef<MediaRecorder | undefined>(undefined);
  const [state, setState] = useState<'recording' | 'sending' | undefined>();
  const [problem, setProblem] = useState<Problem | 'none'>();
  const end = () => recorder.current?.state === 'recording' && recorder.current.stop();
  useEffect(() => () => void end(), []);
  const place = useRef<HTMLParagraphElement>(null);
  const sent = useRef(false);
  // A button that is busy loses the focus; whoever works by keys goes on from where it was.
  useEffect(() => {
    if (sent.current && document.activeElement === document.body) place.current?.querySelector('button')?.focus();
    sent.current = state === 'sending';
  }, [state]);

  const begin = async () => {
    setProblem(undefined);
    const stream = await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => undefined);
    if (!stream) return setProblem('none');
    const mimeType = KINDS.find((kind) => kind === '' || MediaRecorder.isTypeSupported(kind))!;
    const made = new MediaRecorder(stream, { ...(mimeType && { mimeType }), audioBitsPerSecond: 24_000 });
    const parts: Blob[] = [];
    made.ondataavailable = ({ data }) => parts.push(data);
    made.onstop = () => {
      stream.getTracks().forEach((track) => track.stop());
      void send(new Blob(parts, { type: made.mimeType }));
    };
    made.start();
    setTimeout(() => made.state === 'recording' && made.stop(), LONGEST);
    recorder.current = made;
    setState('recording');
  };
  const send = async (content: Blob) => {
    setState('sending');
    try {
      const [id, { upload }] = [nextId(), await import('../shell/upload.ts')];
      await upload(owner.peek()!, { id, name: `voix.${END[content.type.split(';')[0]!] ?? 'webm'}`, purpose: 'feedback', content });
      onSent(id);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setState(undefined);
    }
  };
  return (
    <div class="stack">
      <p class="actions" ref={place}>
        {state === 'recording' ? <Button kind="danger" onClick={end}>{words.stop}</Button> : <Button icon="message" busy={state === 'sending' && words.sending} onClick={() => void begin()}>{has ? words.again : words.record}</Button>}
        {has && state === undefined && <Button kind="quiet" onClick={() => onSent(undefined)}>{words.remove}</Button>}
      </p>
      {problem && <Banner kind="bad">{problem === 'none' ? words.none : problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
    </div>
  );
}

/** A voice that is fetched when somebody wants to hear it. */
export function Voice({ words, fetch, file }: { words: Pick<VoiceWords, 'listen' | 'sending'>; fetch: Fetch; file: string }) {
  const [address, setAddress] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  const listen = () => contentOf(fetch, file).then((content) => setAddress(URL.createObjectURL(content)), (thrown: unknown) => {
    if (!isProblem(thrown)) throw thrown;
    setProblem(thrown);
  });
  if (address) return <audio controls autoplay src={address} aria-label={words.listen} />;
  return (
    <>
      <p><Button icon="message" onClick={() => void listen()}>{words.listen}</Button></p>
      {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
    </>
  );
}
