import { useEffect, useState } from 'preact/hooks';
import type { Schemas } from '../shell/api.ts';
import { moment, nameOf } from '../shell/format.ts';
import type { Review } from '../shell/local.ts';
import { entities, keep, settle } from '../shell/outbox.ts';
import { Button } from '../shell/ui/parts.tsx';
import { keptPupils, type Pupil } from './device.ts';
import './conflict.css';
import { compose, count, markOf, type Taken } from './roll.ts';
import { TYPE } from './outcome.ts';
import { t } from './texts.ts';

type Saved = Schemas['SavedRoll'];
type Side = 'mine' | 'theirs';

/** Two people took the same roll, one without having seen the other's. Both are shown; nothing is chosen beforehand. */
export default function Conflict({ review }: { review: Review }) {
  const { conflict, version = 0 } = review.data as Saved;
  const [side, setSide] = useState<Side>();
  const [busy, setBusy] = useState(false);
  const [pupils, setPupils] = useState<Pupil[]>([]);
  const mine = { ...(review.op.data as unknown as Taken), exceptions: (review.op.data as unknown as Taken).exceptions ?? [] };
  const theirs = { ...mine, ...conflict!.theirs, exceptions: conflict!.theirs?.exceptions ?? [] } as Taken;
  useEffect(() => void keptPupils(mine.schoolClass).then((known) => setPupils(known ?? [])), [mine.schoolClass]);

  const value = (taken: Taken) => (taken.teacherAbsent ? t().teacherAbsent : t().presentOf(count(taken, pupils).present, pupils.length));
  const choose = async () => {
    setBusy(true);
    const { schoolClass, day, slot } = mine;
    const { teacherAbsent, subject, exceptions } = side === 'mine' ? mine : theirs;
    // The feed may have told of a version later than the one that was merged with.
    const known = compose(review.op.key, { drafts: [], waiting: [], entities: entities.peek() });
    const data = { schoolClass, day, slot, teacherAbsent, subject, exceptions };
    const entry = { type: TYPE, key: review.op.key, entity: known.entity ?? review.op.entity, base: Math.max(version, known.base), about: review.op.about, settles: review.opId, data };
    const stands = conflict!.stands === side && known.base <= version;
    await (stands ? settle(review.opId) : keep(entry)).finally(() => setBusy(false));
  };

  return (
    <>
      <p class="why">{t().twoRolls}</p>
      <div class="sides" role="radiogroup" aria-label={t().twoRolls}>
        <SideChoice review={review} side="mine" chosen={side} value={value(mine)} title={t().mine} place={t().minePlace(moment(review.op.at))} taken={mine} other={theirs} pupils={pupils} stands={conflict!.stands} onChoose={setSide} />
        <SideChoice review={review} side="theirs" chosen={side} value={value(theirs)} title={t().theirs(conflict!.theirs?.by?.name)} place={t().theirsPlace(moment(conflict!.theirs!.at!))} taken={theirs} other={mine} pupils={pupils} stands={conflict!.stands} onChoose={setSide} />
      </div>
      <div class="decide">
        <Button kind="solid" disabled={!side} busy={busy && t().keeping} onClick={() => void choose()}>
          {side === 'mine' ? t().keepMine(value(mine)) : side === 'theirs' ? t().keepTheirs(value(theirs)) : t().keep}
        </Button>
        {!side && <span class="quiet-text">{t().chooseFirst}</span>}
      </div>
    </>
  );
}

interface SideProps {
  review: Review;
  side: Side;
  chosen?: Side;
  value: string;
  title: string;
  place: string;
  taken: Taken;
  other: Taken;
  pupils: Pupil[];
  stands?: string;
  onChoose: (side: Side) => void;
}

function SideChoice({ review, side, chosen, value, title, place, taken, other, pupils, stands, onChoose }: SideProps) {
  const said = (of: Taken, pupil: string) => JSON.stringify([markOf(of, pupil)?.state, markOf(of, pupil)?.minutes, markOf(of, pupil)?.note]);
  const differing = pupils.filter(({ id }) => said(taken, id!) !== said(other, id!));
  return (
    <label class="choice side">
      <input type="radio" name={review.opId} checked={chosen === side} onChange={() => onChoose(side)} />
      <span class="big">{value}</span>
      <span>
        <b>{title}</b>
        <span class="quiet-text block">{place}</span>
        {differing.map((pupil) => {
          const mark = markOf(taken, pupil.id!);
          return <span class="block" key={pupil.id}><b>{nameOf(pupil)}</b>{t().colon}{t().state(mark?.state, pupil.sex, mark?.minutes).toLocaleLowerCase()}{mark?.note && `, ${mark.note}`}</span>;
        })}
        {differing.length === 0 && <span class="block">{t().sameForAll}</span>}
        {stands === side && <span class="quiet-text block">{t().standsNow}</span>}
      </span>
    </label>
  );
}
