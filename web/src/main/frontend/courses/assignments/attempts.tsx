import { FileLink } from '../../files/file-link.tsx';
import { fetchOf } from '../../shell/api.ts';
import { owner } from '../../shell/session.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Chip, Sheet } from '../../shell/ui/parts.tsx';
import { bytes } from './said.ts';
import { t } from './texts.ts';
import type { Attempt } from './types.ts';
import { when } from '../../shell/format.ts';

/** What was handed in, the latest first; earlier attempts can be opened. */
export function Attempts({ of: [latest, ...earlier], paper }: { of: Attempt[]; paper: boolean }) {
  if (!latest) return <p class="quiet-text">{paper ? t().onPaper : t().nothingYet}</p>;
  return (
    <Sheet title={t().handedInAt(when(latest.handedInAt))} end={latest.late && <Chip kind="late" icon="clock">{t().late}</Chip>}>
      <Content of={latest} />
      {earlier.map((each) => (
        <details key={each.id}>
          <summary class="body">{t().earlier(each.attempt, when(each.handedInAt))}</summary>
          <Content of={each} />
        </details>
      ))}
    </Sheet>
  );
}

function Content({ of: { text, late, deviceTime, handedInAt, files } }: { of: Attempt }) {
  return (
    <div class="body">
      {late && deviceTime && Date.parse(handedInAt) - Date.parse(deviceTime) > 600_000 && <p class="small quiet-text"><Icon name="phone" /> {t().deviceTime(when(deviceTime))}</p>}
      {text && <p class="handed">{text}</p>}
      {files.map((file) => <FileLink key={file.id} fetch={fetchOf(owner.peek()!)} id={file.id} name={file.name} mediaType={file.mediaType} size={bytes(file.bytes)} look={t().look} busy={t().loading} />)}
    </div>
  );
}
