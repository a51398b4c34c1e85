import { useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { go } from '../shell/router.ts';
import { Page } from '../shell/ui/page.tsx';
import { Button, Meter, Refusal, Select, Sheet } from '../shell/ui/parts.tsx';
import { percent } from '../shell/format.ts';
import { Drop } from './drop.tsx';
import { LARGEST, pick, picked, type Options, type Picked } from './picked.ts';
import './roster.css';
import { Steps } from './steps.tsx';
import { t } from './texts.ts';
import { check } from './transfer.ts';

/** Step 1: which file, and what the school wants done with it. The trial begins here; nothing is written by it. */
export default function Start() {
  const [file, setFile] = useState<Picked>();
  const [wrong, setWrong] = useState<string>();
  const [share, setShare] = useState<number>();
  const { busy, problem, forget, run } = useCall();

  const choose = async (name: string, content: Blob, options?: Options) => {
    forget();
    if (content.size > LARGEST) return setWrong(t().tooLarge(content.size, LARGEST));
    setWrong(undefined);
    setFile(await pick(name, content, options));
  };
  const send = async () => {
    if (!file) return setWrong(t().noFile);
    await run(async () => {
      const view = await check(file, setShare);
      picked.value = file;
      go(file.table && !isFatal(view) ? `/imports/${file.id}/columns` : `/imports/${file.id}`);
    });
  };
  const change = (options: Options) => file && void choose(file.name, file.content, { ...file.options, ...options });

  return (
    <Page title={t().importing} context={t().dryRun} up="/imports" dock={<Button kind="solid" busy={busy && t().trying(share)} onClick={() => void send()}>{t().tryFile}</Button>}>
      <Steps now={1} />
      <Refusal of={problem} offline={t().lineBroke} />
      <Sheet title={t().file}>
        <div class="body">
          <Drop file={file} wrong={wrong} disabled={busy} onFile={(chosen) => void choose(chosen.name, chosen)} />
          {busy && <Progress share={share} />}
        </div>
      </Sheet>
      {file && <Wishes of={file} onChange={change} />}
      {!file && (
        <Sheet title={t().accepted}>
          <ul class="body plain-list">{t().formats.map((format) => <li key={format}>{format}</li>)}</ul>
        </Sheet>
      )}
    </Page>
  );
}

/** A file of which nothing could be read has no columns to speak of. */
function isFatal({ mapping }: Schemas['ImportView']): boolean {
  return Object.keys(mapping ?? {}).length === 0;
}

function Progress({ share }: { share?: number }) {
  const text = share === undefined ? t().reading : t().sent(percent(share));
  return (
    <div role="status">
      <Meter label={text} of={1} parts={[{ count: share ?? 1 }]} />
      <p class="small quiet-text">{text}</p>
    </div>
  );
}

/** What the format leaves to be decided. */
function Wishes({ of: { format, options, table }, onChange }: { of: Picked; onChange: (options: Options) => void }) {
  const years = useAnswer(() => api.GET('/api/v1/school-years', { params: { query: { limit: 50 } } }), []);
  const plain = format === 'csv' || format === 'xlsx';
  return (
    <Sheet title={t().wishes}>
      <div class="body form">
        {format !== 'oneroster' && (years.data?.items?.length ?? 0) > 0 && (
          <Select label={t().year} name="year" value={options.year ?? ''} onChange={(event) => onChange({ year: event.currentTarget.value || undefined })}>
            <option value="">{t().runningYear}</option>
            {years.data!.items!.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Select>
        )}
        {(table?.sheets?.length ?? 0) > 1 && (
          <Select label={t().sheet} name="sheet" value={options.sheet ?? table!.sheets![0]} onChange={(event) => onChange({ sheet: event.currentTarget.value })}>
            {table!.sheets!.map((name) => <option key={name}>{name}</option>)}
          </Select>
        )}
        {plain && <Check label={t().makeClasses} checked={options.classes === 'make'} onChange={(on) => onChange({ classes: on ? 'make' : undefined })} />}
        {format === 'oneroster' && <Check label={t().endMissing} checked={options.missing === 'end'} onChange={(on) => onChange({ missing: on ? 'end' : undefined })} />}
        {format === 'fet' && (
          <Select label={t().lesson} name="lesson" value={String(options.lesson ?? 0)} onChange={(event) => onChange({ lesson: Number(event.currentTarget.value) || undefined })}>
            <option value="0">{t().lessonUnknown}</option>
            {[30, 35, 40, 45, 50, 55, 60, 90, 120].map((minutes) => <option key={minutes} value={minutes}>{t().minutes(minutes)}</option>)}
          </Select>
        )}
      </div>
    </Sheet>
  );
}

function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
