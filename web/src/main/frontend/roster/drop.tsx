import { useState } from 'preact/hooks';
import { Icon } from '../shell/ui/icon.tsx';
import type { Picked } from './picked.ts';
import { LARGEST } from './picked.ts';
import { t } from './texts.ts';

/** A file by choosing or by dropping. */
export function Drop({ file, wrong, disabled, onFile }: { file?: Picked; wrong?: string; disabled: boolean; onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => files?.[0] && onFile(files[0]);
  return (
    <div class="field">
      <label
        class={over ? 'drop over' : 'drop'}
        for="file"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!disabled) take(event.dataTransfer?.files);
        }}
      >
        <Icon name={file ? 'table' : 'upload'} />
        {file ? (
          <span>
            <b>{file.name}</b>
            <span class="under">{t().detected[file.format]}{file.table && ` · ${t().lines(file.table.rows.length)}`} · {t().size(file.content.size)}</span>
          </span>
        ) : (
          <span>
            <b>{t().chooseFile}</b>
            <span class="under">{t().dropHere(LARGEST)}</span>
          </span>
        )}
        <span class="button">{file ? t().otherFile : t().browse}</span>
      </label>
      <input
        class="sr"
        id="file"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.zip,.fet,.xml"
        disabled={disabled}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? 'file-wrong' : undefined}
        onChange={(event) => take(event.currentTarget.files)}
      />
      {wrong && (
        <p class="wrong" id="file-wrong" role="alert">
          <Icon name="warn" />
          {wrong}
        </p>
      )}
    </div>
  );
}
