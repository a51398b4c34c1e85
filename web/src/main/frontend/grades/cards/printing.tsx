import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api, type Schemas } from '../../shell/api.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { day, moment, today } from '../../shell/format.ts';
import { nextId } from '../../shell/ids.ts';
import { may } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Banner, Button, Chip, Meter, Row, Select, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { save } from './save.ts';
import { t } from './texts.ts';
import { useAsking } from './use-asking.tsx';

type Run = Schemas['PrintView'];

const LOOK_AGAIN = 2000;
const SHOWN = 20;

/** Report cards of the classes whose results are sealed: issued together, followed, and fetched class by class. */
export default function Printing() {
  const [period, setPeriod] = useState<string>();
  const asked = useAnswer(() => api.GET('/api/v1/gradebooks', { params: { query: { period } } }), [period], `card-classes ${period ?? ''}`);
  const now = period ?? asked.data?.period;
  const runs = usePages<Run>((cursor) => api.GET('/api/v1/print-runs', { params: { query: { period: now, cursor, limit: SHOWN } } }), [now], `print-runs ${now ?? ''}`);
  const going = runs.pages[0]?.some(({ state }) => state === 'running');
  useEffect(() => {
    if (!going) return;
    const timer = setInterval(runs.again, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [going]);
  return (
    <Page title={t().title} two end={may('templates.manage') && <a class="button" href="/card-templates">{t().templates}</a>}>
      <Answered of={asked}>
        {({ periods, classes, period: current }) => {
          const sealed = classes.filter((each) => each.sealed);
          const [bold, rest] = t().lead(sealed.length, classes.length);
          return (
            <>
              <p class="lead wide"><b>{bold}</b>{rest}</p>
              <Sheet title={t().classes}>
                <div class="body">
                  <Select label={t().period} name="period" value={now} onChange={(event) => setPeriod(event.currentTarget.value)}>
                    {periods.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
                  </Select>
                  {sealed.length === 0 ? <State kind="empty" title={t().nothing}>{t().nothingHelp}</State> : may('report-cards.issue') && <Issue period={now ?? current} classes={sealed.map(({ id }) => id)} done={runs.again} />}
                </div>
                <ul class="rows">
                  {classes.map(({ id, name, sealed: closed }) => <li key={id}><Row end={<Chip kind={closed ? 'good' : undefined} icon={closed ? 'shield' : undefined}>{closed ? t().closed : t().open}</Chip>}><b>{name}</b></Row></li>)}
                </ul>
              </Sheet>
            </>
          );
        }}
      </Answered>
      {asked.data && (
        <Sheet title={t().runs}>
          <Listed of={runs} empty={<p class="body quiet-text">{t().noRuns}</p>}>
            {(pages) => <>{pages.flat().map((run) => <Progress key={run.id} run={run} again={runs.again} />)}</>}
          </Listed>
        </Sheet>
      )}
    </Page>
  );
}

function Issue({ period, classes, done }: { period: string; classes: string[]; done: () => void }) {
  const [id, setId] = useState(nextId);
  const asking = useAsking();
  const issue = () => asking.run('issue', async () => {
    await answer(api.PUT('/api/v1/print-runs/{run}', { params: { path: { run: id } }, body: { period, classes } }));
    setId(nextId());
    done();
  });
  return <>{asking.refused}<div class="actions"><Button kind="solid" icon="shield" busy={asking.busy && t().issuing} onClick={() => void issue()}>{t().issue(classes.length)}</Button></div></>;
}

function Progress({ run, again }: { run: Run; again: () => void }) {
  const asking = useAsking();
  const fetchClass = (id: string, name: string) => asking.run(id, async () => {
    const content = await answer(api.GET('/api/v1/print-runs/{run}/classes/{class}/paper', { params: { path: { run: run.id, class: id } }, parseAs: 'blob' }));
    save(content as unknown as Blob, t().file(name));
  });
  const resume = () => asking.run('resume', async () => {
    await answer(api.PUT('/api/v1/print-runs/{run}/resumption', { params: { path: { run: run.id } } }));
    again();
  });
  const at = `${day(today(new Date(run.askedAt)), 'full')}, ${moment(run.askedAt)}`;
  return (
    <section class="body" aria-label={at}>
      <p><Chip kind={run.state === 'done' ? 'good' : run.state === 'failed' ? 'bad' : 'late'}>{t().state[run.state]}</Chip> {at}</p>
      <p role="status">{t().progress(run.printed, run.asked)}</p>
      <Meter parts={[{ count: run.printed }]} of={run.asked} label={t().progress(run.printed, run.asked)} />
      {run.state === 'failed' && <Banner kind="bad">{t().missing(run.missing.length)}<br />{run.missing.map((name) => <span key={name}>{name}<br /></span>)} {may('report-cards.issue') && <Button busy={asking.busy === 'resume' && t().resuming} onClick={() => void resume()}>{t().resume}</Button>}</Banner>}
      {asking.refused}
      <ul class="rows">
        {run.classes.map(({ id, name, printed, asked }) => (
          <li key={id}><Row under={t().progress(printed, asked)} end={printed === asked && <Button kind="quiet" busy={asking.busy === id && t().downloading} onClick={() => void fetchClass(id, name)}>{t().download(name)}</Button>}><b>{name}</b></Row></li>
        ))}
      </ul>
    </section>
  );
}
