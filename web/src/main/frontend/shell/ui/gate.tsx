import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { direction, LOCALES, locale, speak, tongue, type Locale } from '../locale.ts';
import '../style/gate.css';
import { Cloth } from './cloth.tsx';

/** The frame of the pages before login: what it is about on the board, what to do beside it. */
export function Gate({ title, pitch, children }: { title: string; pitch?: ComponentChildren; children: ComponentChildren }) {
  useEffect(() => {
    document.title = `${title} · EduConnect`;
  }, [title]);
  const language = tongue();
  const spoken = { lang: language, dir: direction(language) } as const;
  return (
    <div class="gate">
      <header>
        <a class="brand" href="/login">
          <img src="/icon.svg" alt="" width="40" height="40" /> EduConnect
        </a>
        <h1 {...spoken}>{title}</h1>
        <p {...spoken}>{pitch}</p>
        <div class="sketch" aria-hidden="true">
          <svg viewBox="0 0 240 264">
            <path d="M76 95v72l96 0z" />
            <path class="dim" d="M76 95L8 97v70h68zM76 167v92h96v-92zM76 95l66-87 90 66-60 93M76 154h12v13" />
            <path class="name" d="M44 126a6 7 0 1 0 0 12 M45 123v17M118 208v20a7 7 0 1 0 0-10M162 76a8 8 0 1 0 0 14" />
          </svg>
        </div>
      </header>
      <Cloth tall />
      <main {...spoken}>
        {children}
        <Languages />
      </main>
    </div>
  );
}

function Languages() {
  return (
    <ul class="languages">
      {(Object.entries(LOCALES) as [Locale, string][]).map(([code, name]) => (
        <li key={code}>
          <button type="button" lang={code} aria-pressed={locale.value === code} onClick={() => void speak(code)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
