import { useState } from 'preact/hooks';
import { day, dayWithin } from '../../shell/format.ts';
import type { Review } from '../../shell/local.ts';
import { settle } from '../../shell/outbox.ts';
import { Button } from '../../shell/ui/parts.tsx';
import { keepEntry } from './kept.ts';
import type { Entry, Written } from './known.ts';
import './log.css';
import { t } from './texts.ts';

type Side = 'mine' | 'theirs';

/** What was written here beside what somebody else wrote meanwhile; or what was not taken, and why. */
export default function Conflict({ review }: { review: Review }) {
  const { version, ...mine } = review.op.data as unknown as Written & { version: number };
  const theirs = review.status === 'conflict' ? (review.data as unknown as Entry) : undefined;
  const [side, setSide] = useState<Side>();
  const address = `/class-log/${mine.schoolClass}?day=${mine.heldOn}`;
  if (!theirs) {
    return (
      <>
        <p class="why">{review.detail ?? review.title}</p>
        <Text of={mine} />
        <div class="decide"><a class="button" href={address}>{t().rewrite}</a><Button kind="quiet" onClick={() => void settle(review.opId)}>{t().giveUp}</Button></div>
      </>
    );
  }
  const decide = () => (side === 'mine' ? keepEntry(review.op.entity, theirs.version, mine, review.op.about ?? '', review.opId) : settle(review.opId));
  const choice = (which: Side, title: string, of: Written) => (
    <label class="choice">
      <input type="radio" name={review.opId} checked={side === which} onChange={() => setSide(which)} />
      <span><b>{title}</b><Text of={of} /></span>
    </label>
  );
  return (
    <>
      <p class="why">{t().two}</p>
      <fieldset class="both">
        {choice('mine', t().mine, mine)}
        {choice('theirs', t().theirs(theirs.by), theirs as Written)}
      </fieldset>
      <div class="decide">
        <Button kind="solid" disabled={!side} onClick={() => void decide()}>{t().keepChoice}</Button>
        {!side && <span class="quiet-text">{t().chooseFirst}</span>}
      </div>
    </>
  );
}

function Text({ of: { heldOn, done, homework, homeworkDueOn } }: { of: Written }) {
  return (
    <span class="lines">
      {day(heldOn, 'weekday')} : {done}
      {homework && <span class="lines homework"><b>{t().homework} {t().dueOnDay(dayWithin(homeworkDueOn!))}</b> {homework}</span>}
    </span>
  );
}
