import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { domainOf, handler } from '../shell/domain.ts';
import { moment } from '../shell/format.ts';
import type { Op, Review } from '../shell/local.ts';
import { drafts, flush, keep, line, receipts, reviews, settle, waiting } from '../shell/outbox.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Page } from '../shell/ui/page.tsx';
import { Banner, Button, Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { t } from './texts.ts';

const ARRIVED = 5;

/** What has not arrived, and what came back to be looked at. */
export default function ReviewScreen() {
  const items = [...drafts.value, ...waiting.value];
  const arrived = receipts.value.slice(0, ARRIVED);
  const { problem } = line.value;
  return (
    <Page title={t().review} up="/" context={t().reviewCounts(reviews.value.length, items.length)}>
      {problem && <Banner kind="bad">{problem.title} {problem.detail}</Banner>}
      {reviews.value.length === 0 && items.length === 0 && <State kind="empty" title={t().nothing}>{t().nothingHelp}</State>}
      {reviews.value.map((review) => <Reviewed key={review.opId} review={review} />)}
      {items.length + arrived.length > 0 && (
        <Sheet title={items.length > 0 ? t().waiting : t().arrived} end={items.length > 0 && <Button kind="quiet" icon="sync" busy={line.value.state === 'sending' && t().sending} onClick={() => void flush()}>{t().tryNow}</Button>}>
          <ul class="rows">
            {items.map((op) => <Waiting key={op.opId} op={op} />)}
            {arrived.map(({ opId, type, about, at }) => (
              <li key={opId}>
                <Row margin={<Icon name="ticks" />} end={<Chip kind="good">{t().atSchool}</Chip>}>{handler(type)?.describe({ about } as Op) ?? type} <span class="quiet-text">{moment(at)}</span></Row>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </Page>
  );
}

function Waiting({ op }: { op: Op }) {
  const sending = op.sent > 0 && line.value.state === 'sending';
  const what = handler(op.type);
  return (
    <li>
      <Row href={what?.link?.(op)} margin={<Icon name={sending ? 'sync' : 'pencil'} />} end={sending ? <Chip kind="act">{t().sending}</Chip> : <Chip kind="pencil">{op.draft ? t().toFinish : t().toSend}</Chip>}>
        <b>{what?.describe(op) ?? op.type}</b> <span class="quiet-text">{moment(op.at)}</span>
      </Row>
    </li>
  );
}

/** A conflict is shown by the domain whose entry it is; a refusal says why, and the entry stays until it is given up. */
function Reviewed({ review }: { review: Review }) {
  const what = handler(review.op.type);
  const [Both, setBoth] = useState<ComponentType<{ review: Review }>>();
  const torn = review.status !== 'rejected';
  useEffect(() => {
    if (torn && what?.review) void Promise.all([what.review(), domainOf(review.op.type)?.texts?.load()]).then(([module]) => setBoth(() => module.default));
  }, [review.opId]);
  const again = () => {
    const { type, key, entity, base, about, data } = review.op;
    void keep({ type, key, entity, base, about, data, settles: review.opId });
  };
  return (
    <Sheet title={what?.describe(review.op) ?? review.op.type} end={!torn && <Chip kind="bad" icon="warn">{t().refused}</Chip>}>
      {torn && what?.review ? Both && <Both review={review} /> : (
        <div class="body">
          <p><b>{review.title}</b> {review.detail}</p>
          {!torn && <p class="quiet-text">{t().stillHere}</p>}
          <div class="form"><div class="actions">
            {!torn && <Button onClick={again}>{t().sendAgain}</Button>}
            {what?.link && <a class="button quiet" href={what.link(review.op)}>{t().see}</a>}
            <Button kind="quiet" onClick={() => void settle(review.opId)}>{torn ? t().seen : t().giveUp}</Button>
          </div></div>
        </div>
      )}
    </Sheet>
  );
}
