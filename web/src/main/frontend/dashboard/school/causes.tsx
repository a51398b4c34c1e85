import { useState } from 'preact/hooks';
import { number } from '../../shell/format.ts';
import { Share, Stacked } from '../charts/stacked.tsx';
import { Tile } from '../frame/tile.tsx';
import { missedOf, sumOf } from '../reckon.ts';
import type { Attended, BoardClass } from '../types.ts';
import { t } from './texts.ts';

export const causesOf = ({ absent, excused, excluded, late }: Omit<Attended, 'slots'>) => [
  { label: t().causes.absent, count: absent, kind: 'bad' as const },
  { label: t().causes.excused, count: excused },
  { label: t().causes.excluded, count: excluded, kind: 'late' as const },
  { label: t().causes.late, count: late },
];

const WORST = 6;

/** The whole of the school, then the classes that missed most, or all that have the chosen cause; the list of each has the same by pupil. */
export function Causes({ classes }: { classes: BoardClass[] }) {
  const [chosen, choose] = useState<string>();
  const all = sumOf(classes.map(({ attended }) => attended));
  const parts = causesOf(all).map((part) => ({ ...part, said: t().hours(number(part.count)) }));
  const missed = parts.slice(0, -1).filter(({ count }) => count > 0);
  const table = { head: [t().classColumn, ...parts.map(({ label }) => label)], rows: classes.map(({ schoolClass, name, attended }) => ({ key: schoolClass, href: pupilsOf(schoolClass), cells: [name, ...causesOf(attended).map(({ count }) => number(count))] })) };
  const picture = (
    <>
      <Share parts={missed} chosen={chosen} onChoose={(label) => choose(label === chosen ? undefined : label)} />
      {chosen ? <OfCause classes={classes} cause={chosen} /> : <WorstClasses classes={classes} />}
    </>
  );
  return <Tile title={t().titles.causes} words={t().frame} empty={all.slots === 0} sentence={t().hoursOf(number(missedOf(all)), number(all.slots), all.late)} table={table} picture={picture} />;
}

const pupilsOf = (schoolClass: string) => `/my-classes/${schoolClass}`;

function WorstClasses({ classes }: { classes: BoardClass[] }) {
  const worst = [...classes].sort((a, b) => missedOf(b.attended) - missedOf(a.attended)).slice(0, WORST);
  const rows = worst.map(({ schoolClass, name, attended }) => ({ label: name, parts: causesOf(attended).slice(0, -1).map((part) => ({ ...part, said: number(part.count) })), said: t().hours(number(missedOf(attended))), href: pupilsOf(schoolClass) }));
  return (
    <>
      <Stacked rows={rows} />
      {classes.length > WORST && <p class="told more small quiet-text">{t().worstClasses(WORST)}</p>}
    </>
  );
}

/** Every class that has hours of one cause, the most first. */
export function OfCause({ classes, cause }: { classes: BoardClass[]; cause: string }) {
  const rows = classes.flatMap(({ schoolClass, name, attended }) => {
    const part = causesOf(attended).find(({ label }) => label === cause)!;
    const said = t().hours(number(part.count));
    return part.count > 0 ? [{ label: name, parts: [{ ...part, said }], said, href: pupilsOf(schoolClass) }] : [];
  });
  return (
    <>
      <p class="told small quiet-text">{t().ofCause(cause)}</p>
      <Stacked rows={rows.sort((one, other) => other.parts[0]!.count - one.parts[0]!.count)} />
    </>
  );
}
