import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { may } from '../shell/session.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { tell } from '../shell/ui/page.tsx';
import { Button, Chip, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { when } from './progress.tsx';
import { t } from './texts.ts';

type Work = Schemas['FailedWorkView'];

/** Work done between times that went wrong, and its being tried again. */
export function Failed() {
  const work = usePages((cursor) => api.GET('/api/v1/failed-work', { params: { query: { cursor } } }), [], '/failed-work');
  return (
    <Sheet title={t().work}>
      <Listed of={work} empty={<State kind="empty" title={t().noWork}>{t().noWorkHelp}</State>}>
        {(pages) => <ul class="rows">{pages.flat().map((each) => <li key={each.id}><One of={each} onDone={work.again} /></li>)}</ul>}
      </Listed>
    </Sheet>
  );
}

function One({ of, onDone }: { of: Work; onDone: () => void }) {
  const { busy, problem, run } = useCall();
  const retry = () => run(async () => {
    await answer(api.PUT('/api/v1/failed-work/{work}/retry', { params: { path: { work: of.id } } }));
    tell(t().retried);
    onDone();
  });
  const next = of.givenUp ? undefined : t().nextTry(when(of.dueAt));
  return (
    <>
      <Row margin={<Icon name="warn" />} under={[of.name ?? t().platform, t().attempts(of.attempts), next, of.error].filter(Boolean).join(' · ')} end={of.givenUp && <Chip kind="bad">{t().givenUp}</Chip>}>
        <b>{t().kinds[of.kind.split('.')[0]!] ?? of.kind}</b>
      </Row>
      {may('jobs.manage') && (
        <div class="body">
          <Refusal of={problem} offline={t().noLine} />
          <div class="actions"><Button busy={busy && t().loading} onClick={() => void retry()}>{t().tryAgain}</Button></div>
        </div>
      )}
    </>
  );
}
