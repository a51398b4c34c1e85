import { useEffect, useState } from 'preact/hooks';
import { Field } from '../shell/ui/parts.tsx';

/** What is typed, once the typing has paused. */
export function Search({ label, onSearch }: { label: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => onSearch(text.trim()), 350);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <Field label={label} name="search" type="search" value={text} autocomplete="off" onInput={(event) => setText(event.currentTarget.value)} />
    </form>
  );
}
