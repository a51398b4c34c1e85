import { day } from '../shell/format.ts';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import type { ClassList } from './types.ts';
import { t } from './words.ts';

/** A class of a closed year: its pupils, numbered as they stand in it, and its teachers. */
export function ClassListView({ of }: { of: ClassList }) {
  return (
    <>
      {of.pupils.length === 0 ? <State kind="empty" title={t().nobody} /> : (
        <Sheet title={t().pupils(of.pupils.length)}>
          <ul class="rows">{of.pupils.map((each, i) => <li key={i}><Row margin={i + 1} under={about(each)}><b>{each.name}</b></Row></li>)}</ul>
        </Sheet>
      )}
      {of.teachers.length > 0 && (
        <Sheet title={t().teachers}>
          <ul class="rows">{of.teachers.map(({ name, role, subject }, i) => <li key={i}><Row under={[subject, t().roles[role] ?? role].filter(Boolean).join(' · ')}><b>{name}</b></Row></li>)}</ul>
        </Sheet>
      )}
    </>
  );
}

const about = ({ admissionNumber, birthDate, birthPrecision, birthPlace, from, until, repeating }: ClassList['pupils'][number]) =>
  [admissionNumber, birthDate && t().born(birthPrecision && birthPrecision !== 'day' ? birthDate.slice(0, 4) : day(birthDate, 'full'), birthPlace ?? undefined), t().stay(day(from, 'full'), until ? day(until, 'full') : undefined), repeating && t().repeating].filter(Boolean).join(' · ');
