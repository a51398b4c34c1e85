import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchAt } from '../../children/own-children.ts';
import { FileLink } from '../../files/file-link.tsx';
import { moment, when } from '../../shell/format.ts';
import { keep, receipts, reviews, waiting } from '../../shell/outbox.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Chip, Labelled, Sheet } from '../../shell/ui/parts.tsx';
import { bytes } from '../assignments/said.ts';
import type { Attempt, Own } from '../assignments/types.ts';
import { choose, type Chosen } from './choose.ts';
import { t } from './texts.ts';

/** The operation, as domain.ts has it, too: whatever imports that file is loaded anew with every screen's change. */
const HAND_IN = 'assignment.hand-in';

/** What was handed in, the latest first, and what this device still keeps. */
export function Sent({ own: { id, attempts }, place }: { own: Own; place: string }) {
  const kept = waiting.value.find(({ type, key }) => type === HAND_IN && key === id);
  const refused = reviews.value.find(({ op }) => op.type === HAND_IN && op.key === id);
  const receipt = receipts.value.find(({ type, key }) => type === HAND_IN && key === id);
  const [latest, ...earlier] = attempts;
  return (
    <>
      {refused && <Banner kind="bad"><b>{refused.title}</b> {refused.detail} <a href="/review">{t().look}</a></Banner>}
      {kept && <Banner icon="pencil">{t().keptHere}</Banner>}
      {!kept && receipt && <Banner kind="good" icon="ticks">{t().arrived(moment(receipt.at))}</Banner>}
      {latest && (
        <Sheet title={t().handedInAt(when(latest.handedInAt))} end={latest.late ? <Chip kind="late" icon="clock">{t().late}</Chip> : <Chip kind="good" icon="ticks">{t().handedIn}</Chip>}>
          <Content of={latest} place={place} />
          {earlier.map((each) => <details key={each.id}><summary class="body">{t().handedInAt(when(each.handedInAt))}</summary><Content of={each} place={place} /></details>)}
        </Sheet>
      )}
    </>
  );
}

function Content({ of: { text, files }, place }: { of: Attempt; place: string }) {
  return (
    <div class="body">
      {text && <p class="handed">{text}</p>}
      {files.map((file) => <FileLink key={file.id} fetch={fetchAt(place)} id={file.id} name={file.name} mediaType={file.mediaType} size={bytes(file.bytes)} look={t().open} busy={t().loading} />)}
    </div>
  );
}

/** Writes, chooses photographs, and hands in; kept on the phone first, sent when there is a line. */
export function HandIn({ own, place, pupil, again }: { own: Own; place: string; pupil: string; again: () => void }) {
  const [text, setText] = useState('');
  const [files, setFiles] = useState<Chosen[]>([]);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const kept = waiting.value.some(({ type, key }) => type === HAND_IN && key === own.id);
  const before = useRef(kept);
  // What has arrived is shown as the school has it.
  useEffect(() => {
    if (before.current && !kept) again();
    before.current = kept;
  }, [kept]);
  if (!own.open || kept || !(own.text || own.files)) return null;
  const add = async (event: { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const chosen = await choose([...(input.files ?? [])], files);
    input.value = '';
    setWrong(chosen.wrong);
    setFiles(chosen.files);
  };
  const send = async () => {
    setBusy(true);
    setWrong(undefined);
    try {
      await keep({ type: HAND_IN, key: own.id, base: 0, about: own.title, files: files.map((file) => ({ ...file, purpose: 'submission' })), data: { assignment: own.id, text: text.trim() || undefined, files: files.map(({ id }) => id) }, link: `/homework/${place}/${pupil}/${own.id}` });
      setText('');
      setFiles([]);
    } catch (thrown) {
      setWrong(t().noRoom);
      if (!(thrown instanceof DOMException)) throw thrown;
    } finally {
      setBusy(false);
    }
  };
  return (
    <Sheet title={own.attempts.length > 0 ? t().handInAgain : t().handInTitle}>
      <form class="body form" onSubmit={(event) => (event.preventDefault(), void send())}>
        {own.text && <Labelled label={t().answer} name="answer" hint={t().answerHint}><textarea id="answer" name="answer" class="input" rows={8} maxLength={50_000} value={text} onInput={(event) => setText(event.currentTarget.value)} /></Labelled>}
        {own.files && (
          <Labelled label={t().addFiles} name="files" hint={t().filesHint} wrong={wrong}>
            <input id="files" name="files" class="input" type="file" multiple aria-describedby="files-hint" onChange={(event) => void add(event)} />
          </Labelled>
        )}
        {files.length > 0 && (
          <ul class="rows">
            {files.map(({ id, name, content }) => (
              <li key={id} class="row pencil"><span class="spine"><Icon name="pencil" /></span><span class="what">{name} <span class="under">{bytes(content.size)}</span></span><span class="end"><button type="button" class="icon-button" aria-label={t().removeFile(name)} onClick={() => setFiles(files.filter((file) => file.id !== id))}><Icon name="cross" /></button></span></li>
            ))}
          </ul>
        )}
        {wrong && !own.files && <Banner kind="bad">{wrong}</Banner>}
        <div class="actions"><Button type="submit" kind="solid" icon="upload" busy={busy && t().keeping} disabled={text.trim() === '' && files.length === 0}>{t().handIn}</Button></div>
      </form>
    </Sheet>
  );
}
