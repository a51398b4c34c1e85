import { useEffect, useRef } from 'preact/hooks';
import { described, Labelled } from '../shell/ui/parts.tsx';
import './editor.css';
import { paragraphs } from './pasted.ts';
import { t } from './texts.ts';

interface Props {
  label: string;
  name: string;
  /** What is there when the editor opens; whatever is written later is only told. */
  start: string;
  wrong?: string;
  onInput: (html: string) => void;
}

/** The commands of the browser itself, which keep its undo; the school's server keeps of the result only what it knows. */
const TOOLS: [command: string, value: string | undefined, face: string, name: () => string][] = [
  ['bold', undefined, '', () => t().bold],
  ['italic', undefined, 'I', () => t().italic],
  ['formatBlock', 'h3', 'T', () => t().heading],
  ['formatBlock', 'p', '¶', () => t().plain],
  ['insertUnorderedList', undefined, '•', () => t().list],
  ['insertOrderedList', undefined, '1.', () => t().numbers],
  ['superscript', undefined, 'x²', () => t().indexUp],
  ['subscript', undefined, 'x₂', () => t().indexDown],
];

/** A text with headings, lists and emphasis, written with a thumb as well as with a keyboard. */
export function Editor({ label, name, start, wrong, onInput }: Props) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    area.current!.innerHTML = start || '<p><br></p>';
    document.execCommand('defaultParagraphSeparator', false, 'p');
  }, [start]);
  const tell = () => onInput(area.current!.innerHTML);
  const use = (command: string, value?: string) => {
    area.current!.focus();
    document.execCommand(command, false, value);
    tell();
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    document.execCommand('insertHTML', false, paragraphs(event.clipboardData?.getData('text/plain') ?? ''));
  };
  return (
    <Labelled label={label} name={name} wrong={wrong}>
      <div class="writing">
        <div class="tools" role="toolbar" aria-label={t().tools}>
          {TOOLS.map(([command, value, face, word]) => (
            <button key={face} type="button" aria-label={word()} title={word()} class={command} onMouseDown={(event) => event.preventDefault()} onClick={() => use(command, value)}>{face || t().boldSign}</button>
          ))}
        </div>
        <div ref={area} id={name} class="text area" contentEditable role="textbox" aria-multiline="true" aria-label={label} {...described(name, undefined, wrong)} onInput={tell} onPaste={paste} onDrop={(event) => event.preventDefault()} />
      </div>
    </Labelled>
  );
}
