import { useState } from 'preact/hooks';
import { Button, Dialog } from '../../shell/ui/parts.tsx';
import { t } from './texts.ts';
import type { Phrase } from './types.ts';

/** The school's phrases, one touch each. */
export function Phrases({ of, onChoose }: { of: Phrase[]; onChoose: (text: string) => void }) {
  const [open, setOpen] = useState(false);
  const choose = (text: string) => {
    onChoose(text);
    setOpen(false);
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>{t().phrases}</Button>
      <Dialog title={t().choosePhrase} open={open} onClose={() => setOpen(false)}>
        {of.length === 0 ? <p>{t().noPhrases}</p> : <ul class="rows phrase-rows">{of.map(({ id, text }) => <li key={id}><button type="button" class="phrase" onClick={() => choose(text)}>{text}</button></li>)}</ul>}
        <Button kind="quiet" onClick={() => setOpen(false)}>{t().cancel}</Button>
      </Dialog>
    </>
  );
}
