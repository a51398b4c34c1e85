import './district.css';
import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { day, moment, today } from '../../shell/format.ts';
import type { Params } from '../../shell/router.ts';
import { membership } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Chip, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { get, page } from './calls.ts';
import { t } from './texts.ts';
import type { Notice, NoticeSchool } from './types.ts';

/** One message and the schools it went to; those where nobody has read it are shown first. */
export default function NoticePage({ params: { notice = '' } }: { params: Params }) {
  const path = `/districts/${membership.value!.district!.id}/notices/${notice}`;
  const [unread, setUnread] = useState(true);
  const found = useAnswer<Notice>(() => get(path), [path]);
  const schools = usePages<NoticeSchool>(page(`${path}/schools`, { unread: unread ? 'true' : undefined }), [path, unread]);
  return (
    <Page title={found.data?.title ?? t().message} context={found.data && `${day(today(new Date(found.data.sentAt)), 'full')}, ${moment(found.data.sentAt)}`} up="/broadcast">
      <Answered of={found}>
        {(data) => (
          <>
            <p class="lead">{t().readBy(data.read, data.schools)}</p>
            <Sheet title={t().message}><p class="body said-whole">{data.body}</p></Sheet>
            <div class="tabs" role="group" aria-label={t().show}>
              <button type="button" aria-pressed={unread} onClick={() => setUnread(true)}>{t().unread}</button>
              <button type="button" aria-pressed={!unread} onClick={() => setUnread(false)}>{t().all}</button>
            </div>
            <Listed of={schools} empty={<State kind="empty" title={t().allRead} />}>
              {(pages) => (
                <Sheet>
                  <ul class="rows">{pages.flat().map((each, i) => <li key={each.establishment}><Row margin={i + 1} under={each.code} end={<Read of={each} />}><b>{each.name}</b></Row></li>)}</ul>
                </Sheet>
              )}
            </Listed>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Read({ of: { reader, readAt, heads } }: { of: NoticeSchool }) {
  if (readAt) return <Chip kind="good" icon="check">{t().readOn(reader ?? '', day(today(new Date(readAt)), 'margin'))}</Chip>;
  return heads === 0 ? <Chip kind="bad" icon="warn">{t().noHead}</Chip> : <Chip kind="late" icon="clock">{t().notRead}</Chip>;
}
