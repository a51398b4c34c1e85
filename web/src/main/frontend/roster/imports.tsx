import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { day, moment, percent } from '../shell/format.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Button, Chip, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import './roster.css';
import { t } from './texts.ts';
import { exportSet, save } from './transfer.ts';

type ImportView = Schemas['ImportView'];

/** Earlier imports, a new one, and the export. */
export default function Imports() {
  return (
    <Page title={t().imports} two>
      {may('roster.import') && <Earlier />}
      {may('roster.export') && <Export />}
    </Page>
  );
}

function Earlier() {
  const first = useAnswer(() => api.GET('/api/v1/imports'), [], '/imports');
  const [rest, setRest] = useState<{ items: ImportView[]; next?: string }>();
  const start = <a class="button solid" href="/imports/new">{t().newImport}</a>;
  const more = async (cursor: string) => {
    const page = await answer(api.GET('/api/v1/imports', { params: { query: { cursor } } }));
    setRest({ items: [...(rest?.items ?? []), ...(page.items ?? [])], next: page.next });
  };
  return (
    <Answered of={first} empty={<State kind="empty" title={t().noImports} action={start}>{t().noImportsHelp}</State>}>
      {(data) => {
        const next = rest ? rest.next : data.next;
        return (
          <Sheet title={t().earlier} end={start}>
            <ul class="rows">{[...(data.items ?? []), ...(rest?.items ?? [])].map((each) => <li key={each.id}><Entry of={each} /></li>)}</ul>
            {next && <div class="body"><Button onClick={() => void more(next)}>{t().showMore}</Button></div>}
          </Sheet>
        );
      }}
    </Answered>
  );
}

const KINDS = { applied: 'good', refused: 'bad', checked: 'act' } as const;

function Entry({ of: { id, fileName, format, state, createdAt = '', errors } }: { of: ImportView }) {
  const kind = KINDS[state as keyof typeof KINDS];
  return (
    <Row
      href={`/imports/${id}`}
      margin={<Icon name={format === 'csv' || format === 'xlsx' ? 'table' : format === 'fet' ? 'calendar' : 'people'} />}
      under={`${day(createdAt.slice(0, 10), 'short')} · ${moment(createdAt)}`}
      end={<Chip kind={kind}>{state === 'refused' ? t().errors(errors) : t().states[state ?? '']}</Chip>}
    >
      <b>{fileName}</b>
    </Row>
  );
}

function Export() {
  const { busy, problem, run } = useCall();
  const [share, setShare] = useState<number>();
  const bring = () => run(async () => {
    setShare(undefined);
    save(await exportSet(setShare), 'oneroster.zip');
  });
  return (
    <Sheet title={t().exporting}>
      <Refusal of={problem} offline={t().lineBroke} />
      <div class="body">
        <p>{t().exportHelp}</p>
        <div><Button icon="download" busy={busy && (share === undefined ? t().preparing : t().loaded(percent(share)))} onClick={() => void bring()}>{t().exportNow}</Button></div>
      </div>
    </Sheet>
  );
}
