import { useEffect, useRef, useState } from 'preact/hooks';
import { isProblem, type Problem } from '../shell/api.ts';
import { today } from '../shell/format.ts';
import { drafts, entities, keep, line, soon, waiting } from '../shell/outbox.ts';
import { following } from '../shell/domain.ts';
import { owner } from '../shell/session.ts';
import { fetchDay, fetchRoll, fetchRoster, keptLessons, keptPupils, type Pupil } from './device.ts';
import { compose, empty, rollKey, type Lesson, type Roll, type Taken } from './roll.ts';
import { TYPE } from './outcome.ts';

const LATELY = 30_000;

export type Change = (taken: Taken) => Taken;

/** A pupil of the list; one whom only the roll itself still knows has the whole name in familyName. */
export type Listed = Pick<Pupil, 'id' | 'n' | 'familyName' | 'sex'> & { givenNames?: string };

export interface RollInHand {
  roll: Roll;
  lesson?: Lesson;
  pupils?: Listed[];
  problem?: Problem;
  /** Keeps a change on the device at once; the roll is not sent before it is finished. Fails if it was not kept. */
  edit: (change: Change) => Promise<void>;
  finish: () => Promise<void>;
}

/** A roll out of what is on the device, asking the school only for what is not. */
export function useRoll(schoolClass: string, day: string, slot: string): RollInHand {
  const key = rollKey(schoolClass, day, slot);
  const [lesson, setLesson] = useState<Lesson>();
  const [pupils, setPupils] = useState<Listed[]>();
  const [problem, setProblem] = useState<Problem>();
  const [pending, setPending] = useState<Change[]>([]);
  const queue = useRef(Promise.resolve());

  useEffect(() => {
    let wanted = true;
    void load(schoolClass, day, slot, { lesson: (it) => wanted && setLesson(it), pupils: (it) => wanted && setPupils(it) }).catch((thrown: unknown) => {
      if (!isProblem(thrown)) throw thrown;
      if (wanted) setProblem(thrown);
    });
    return () => {
      wanted = false;
    };
  }, [key]);

  const stored = compose(key, { drafts: drafts.value, waiting: waiting.value, entities: entities.value, lesson });
  const taken = pending.reduce((now, change) => change(now), stored.taken);
  const roll: Roll = pending.length > 0 ? { ...stored, taken, state: 'draft', writing: true } : stored;
  const latest = useRef(stored);
  latest.current = stored;

  const edit = (change: Change) => {
    setPending((now) => [...now, change]);
    const kept = queue.current.then(async () => {
      try {
        await write(latest.current, change, true);
      } finally {
        setPending((now) => now.filter((other) => other !== change));
      }
    });
    queue.current = kept.catch(() => {});
    return kept;
  };

  const write = (shown: Roll, change: Change, draft: boolean) =>
    keep({
      type: TYPE,
      key,
      entity: shown.entity,
      base: shown.base,
      about: [lesson?.className, lesson?.slotName].filter(Boolean).join(', '),
      draft,
      data: (unsent) => change((unsent ?? shown.taken ?? empty(key)) as unknown as Taken) as unknown as Record<string, unknown>,
    });

  const finish = async () => {
    await queue.current;
    const listed = new Set(pupils?.map(({ id }) => id));
    await write(latest.current, (now) => ({ ...now, exceptions: now.exceptions.filter((mark) => listed.has(mark.pupil)) }), false);
  };

  return { roll, lesson, pupils, problem, edit, finish };
}

/** Whether the school answered so lately that there is no need to ask again what changed. */
const heardLately = () => line.peek().state !== 'offline' && Date.now() - (line.peek().at ?? 0) < LATELY;

interface Found {
  lesson: (lesson?: Lesson) => void;
  pupils: (pupils: Listed[]) => void;
}

async function load(schoolClass: string, day: string, slot: string, found: Found): Promise<void> {
  const mine = owner.peek()!;
  const here = (lessons?: Lesson[]) => lessons?.find((lesson) => lesson.schoolClass === schoolClass && lesson.slot === slot);
  let lesson = here(await keptLessons(day));
  let pupils: Listed[] | undefined = await keptPupils(schoolClass);
  found.lesson(lesson);
  // Another day had another list, and who follows nothing knows of no change.
  const past = day < today();
  if (pupils && !past) found.pupils(pupils);
  if (following() && lesson && pupils && !past && isHere(lesson, rollKey(schoolClass, day, slot))) return heardLately() ? undefined : soon();
  lesson ??= here(await fetchDay(mine, day));
  found.lesson(lesson);
  if (!past) pupils = await fetchRoster(mine, schoolClass);
  const view = await fetchRoll(mine, schoolClass, day, slot);
  const names = new Map(pupils?.map((pupil) => [pupil.id, pupil]));
  found.pupils((view.pupils ?? []).map(({ n, id, name }) => names.get(id!) ?? { n, id, familyName: name }));
  entities.value = [...entities.peek().filter((entity) => entity.id !== view.id), ...(view.id ? [{ type: 'roll', id: view.id, version: view.version!, data: view as Record<string, unknown> }] : [])];
}

/** Whether what the school holds of it is here, too. */
function isHere(lesson: Lesson, key: string): boolean {
  return compose(key, { drafts: [], waiting: [], entities: entities.peek(), lesson }).state !== 'unknown';
}
