import './district.css';
import { useState } from 'preact/hooks';
import { answer } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { day, today } from '../../shell/format.ts';
import { Page } from '../../shell/ui/page.tsx';
import { Button, Chip, Refusal, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { page, put } from './calls.ts';
import { t } from './texts.ts';
import type { Received } from './types.ts';

/** What the district told the school. Whoever opens a message tells the district that it was read. */
export default function ReceivedNotices() {
  const notices = usePages<Received>(page('/notices'), [], '/notices');
  return (
    <Page title={t().received}>
      <Listed of={notices} empty={<State kind="empty" title={t().noneReceived}>{t().noneReceivedHelp}</State>}>
        {(pages) => pages.flat().map((each) => <Message key={each.id} of={each} />)}
      </Listed>
    </Page>
  );
}

function Message({ of }: { of: Received }) {
  const [read, setRead] = useState(Boolean(of.readAt));
  const { busy, problem, run } = useCall();
  const open = () => run(async () => {
    await answer(put(`/notices/${of.id}/reading`, {}));
    setRead(true);
  });
  return (
    <Sheet title={of.title} end={read ? <Chip kind="good" icon="check">{t().isRead}</Chip> : <Chip kind="late" icon="clock">{t().isNew}</Chip>}>
      <div class="body">
        <p class="quiet-text">{[of.district, of.sentBy, day(today(new Date(of.sentAt)), 'full')].filter(Boolean).join(' · ')}</p>
        {read ? <p class="said-whole">{of.body}</p> : <><Refusal of={problem} offline={t().noLine} /><Button busy={busy && t().opening} onClick={open}>{t().openNotice}</Button></>}
      </div>
    </Sheet>
  );
}
