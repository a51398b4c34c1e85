import { moment } from '../shell/format.ts';
import { line, reviews } from '../shell/outbox.ts';
import { may } from '../shell/session.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Button } from '../shell/ui/parts.tsx';
import { receipt, rollKey, type Lesson, type Roll } from './roll.ts';
import { t } from './texts.ts';
import type { Change, Listed } from './use-roll.ts';

/** The last change, as it is told and taken back. */
export interface Last {
  name: string;
  text: string;
  back: Change;
}

interface DockProps {
  roll: Roll;
  lesson?: Lesson;
  pupils: Listed[];
  last?: Last;
  locked: boolean;
  undo: () => void;
  onFinish: () => void;
  onCorrect: () => void;
}

export function Dock({ roll, lesson, last, locked, undo, onFinish, onCorrect }: DockProps) {
  return (
    <>
      <p class="keys" aria-hidden="true">{t().keys.map(([key, text]) => <span key={key}><b>{key}</b> {text}</span>)}</p>
      <p class="sr" role="status">{last && !locked && <>{last.name}{t().colon}{last.text}</>}</p>
      {last && !locked && (
        <div class="undo">
          <span><b>{last.name}</b>{t().colon}{last.text}</span>
          <button type="button" onClick={undo}><Icon name="undo" /> {t().undo}</button>
        </div>
      )}
      <RollStamp roll={roll} lesson={lesson} />
      {locked && may('rolls.save') && <Button onClick={onCorrect}>{t().correct}</Button>}
      {!locked && <Button kind="solid" onClick={onFinish}>{t().finish}</Button>}
    </>
  );
}

/** How far the roll has come: pencil as long as it is only here, ink once the school has it; no word while it is written. */
function RollStamp({ roll, lesson }: { roll: Roll; lesson?: Lesson }) {
  const { schoolClass, day, slot } = roll.taken;
  const key = rollKey(schoolClass, day, slot);
  if (reviews.value.some((review) => review.op.key === key)) {
    return <a class="roll-stamp pencil" href="/review"><Icon name="warn" /><span><b>{t().toCheck}</b><small>{t().toCheckWhy}</small></span></a>;
  }
  if (roll.state === 'saved') {
    const number = receipt(lesson?.className ?? '', day, roll.base);
    return (
      <div role="status">
        <a class="roll-stamp ink" href={`/rolls/${schoolClass}/${day}/${slot}/history`}>
          <Icon name="ticks" />
          <span><b>{t().arrived}</b><small>{roll.at && t().at(moment(roll.at))}{t().receipt(number)}</small></span>
          <span class="sr">{t().history}</span>
        </a>
      </div>
    );
  }
  if (roll.state === 'waiting' && line.value.state === 'sending') {
    return <p class="roll-stamp pencil" role="status"><Icon name="sync" /><span><b>{t().sending}</b><small>{t().keptHere()}</small></span></p>;
  }
  if (roll.state === 'waiting' || (roll.state === 'draft' && roll.at)) {
    const rest = roll.state === 'draft' ? t().toFinish : t().willBeSent;
    const words = !roll.writing && <span><b>{t().keptHere()}</b><small>{moment(roll.at!)} · {rest}</small></span>;
    return <p class="roll-stamp pencil" role="status"><Icon name="pencil" />{words}</p>;
  }
  return null;
}
