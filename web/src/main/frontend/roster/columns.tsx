import { useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { nextId } from '../shell/ids.ts';
import { go, type Params } from '../shell/router.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner, Button, Chip, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { FIELDS } from './fields.ts';
import { changes, inHand, picked, samples } from './picked.ts';
import './roster.css';
import { Steps } from './steps.tsx';
import { t } from './texts.ts';
import { check } from './transfer.ts';

type ImportView = Schemas['ImportView'];

/** Step 2: which column holds what. What is changed here has the file tried anew. */
export default function Columns({ params }: { params: Params }) {
  const view = useAnswer(() => api.GET('/api/v1/imports/{import}', { params: { path: { import: params.import! } } }), [params.import]);
  if (view.data) return <Mapping view={view.data} />;
  return <Page title={t().stepNames[1]!} up="/imports/new"><Answered of={view}>{() => null}</Answered></Page>;
}

function Mapping({ view }: { view: ImportView }) {
  const file = inHand(view.id);
  const guessed = view.mapping ?? {};
  const [chosen, setChosen] = useState<Record<string, string>>(guessed);
  const { busy, problem, run } = useCall();
  const headers = file?.table?.header.filter((header) => header in guessed) ?? Object.keys(guessed);
  const unknown = headers.filter((header) => chosen[header] === '').length;

  const next = async () => {
    const changed = changes(guessed, chosen);
    if (!file || Object.keys(changed).length === 0) return go(`/imports/${view.id}`);
    await run(async () => {
      const again = { ...file, id: nextId(), options: { ...file.options, mapping: { ...file.options.mapping, ...changed } } };
      await check(again, () => undefined);
      picked.value = again;
      go(`/imports/${again.id}`);
    });
  };

  const dock = <Button kind="solid" busy={busy && t().reading} onClick={() => void next()}>{t().seeTrial}</Button>;
  return (
    <Page title={t().stepNames[1]!} context={view.fileName} up="/imports/new" end={<span class="end-chip"><Chip kind="act">{t().dryRun}</Chip></span>} dock={dock}>
      <Steps now={2} />
      <Refusal of={problem} offline={t().lineBroke} />
      {headers.length > 0 && <p class="lead wide">{unknown > 0 ? t().unknownColumns(unknown) : t().allKnown}</p>}
      {!file && <Banner>{t().fileGone}</Banner>}
      {headers.length > 0 && <Sheet title={t().columns}>
        <ul class="rows">
          {headers.map((header, i) => (
            <li key={header} class="row mapping">
              <span class="spine">{i + 1}</span>
              <label class="what" for={`column-${i}`}>
                <b>{header}</b>
                <span class="under">{samples(file?.table, header).join(' · ') || t().noValues}</span>
              </label>
              <select id={`column-${i}`} class={chosen[header] ? 'input' : 'input open'} disabled={!file} value={chosen[header]} onChange={(event) => setChosen({ ...chosen, [header]: event.currentTarget.value })}>
                {guessed[header] === '' && <option value="">{t().notKnown}</option>}
                {FIELDS.map((field) => <option key={field} value={field}>{t().fields[field]}</option>)}
              </select>
            </li>
          ))}
        </ul>
      </Sheet>}
    </Page>
  );
}

