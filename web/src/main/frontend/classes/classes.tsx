import { useState } from 'preact/hooks';
import { number, today } from '../shell/format.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Chip, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { byId, useClasses, useLevels, useRooms, useShifts, useYears, type SchoolClass } from '../structure/known.ts';
import { yearOfNow } from '../structure/year-of-now.ts';
import { byLevel } from './by-level.ts';
import './classes.css';
import { t } from './texts.ts';

/** The classes of a year, level by level, with how many are in them. */
export default function Classes() {
  const classes = useClasses();
  const years = useYears();
  const levels = useLevels();
  const [chosen, setChosen] = useState<string>();
  const year = years.data?.items.find((each) => each.id === chosen) ?? yearOfNow(years.data?.items ?? [], today());
  const manage = may('structure.manage');
  return (
    <Page title={t().classes} context={year?.name} end={manage && year && <a class="button solid" href={`/classes/new?year=${year.id}`}>{t().newClass}</a>}>
      {(years.data?.items.length ?? 0) > 1 && (
        <div class="form">
          <Select label={t().year} name="year" value={year?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {years.data!.items.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
          </Select>
        </div>
      )}
      <Answered of={years} empty={<NoYear manage={manage} />}>
        {() => (
          <Answered of={classes}>
            {({ items }) => {
              const mine = items.filter((each) => each.schoolYear === year?.id);
              if (mine.length === 0) return <State kind="empty" title={t().none} action={manage && <a class="button solid" href={`/classes/new?year=${year?.id}`}>{t().newClass}</a>}>{t().noneHelp}</State>;
              return <Levels classes={mine} levels={levels.data?.items ?? []} />;
            }}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

function NoYear({ manage }: { manage: boolean }) {
  return <State kind="empty" title={t().noYear} action={manage && <a class="button solid" href="/structure">{t().toSetUp}</a>}>{t().noYearHelp}</State>;
}

function Levels({ classes, levels }: { classes: SchoolClass[]; levels: { id?: string; name?: string; position?: number }[] }) {
  const rooms = byId(useRooms().data?.items);
  const shifts = byId(useShifts().data?.items);
  const whole = classes.filter((each) => each.kind === 'class');
  const full = whole.filter((each) => each.overCapacity).length;
  return (
    <>
      <p class="lead">
        <b>{t().pupils(whole.reduce((sum, each) => sum + (each.pupils ?? 0), 0))}</b> {t().inClasses(whole.length)}{full > 0 && <> <span class="late">{t().overfull(full)}</span></>}
      </p>
      <div class="levels">
        {byLevel(classes, levels).map((level) => (
          <Sheet key={level.id} title={level.name ?? t().groups} end={<span class="quiet-text small">{t().pupils(level.pupils)}</span>}>
            <ul class="rows">
              {level.classes.map((each) => (
                <li key={each.id}>
                  <Row
                    href={`/classes/${each.id}`}
                    margin={<b>{number(each.pupils ?? 0)}</b>}
                    under={[shifts.get(each.shift ?? '')?.name, rooms.get(each.room ?? '') && t().room(rooms.get(each.room!)!.code!)].filter(Boolean).join(' · ')}
                    end={each.overCapacity ? <Chip kind="late" icon="warn">{t().over((each.pupils ?? 0) - (each.capacity ?? 0))}</Chip> : each.capacity ? <span class="quiet-text small">{t().places(each.capacity)}</span> : null}
                  >
                    <b>{each.name}</b>
                  </Row>
                </li>
              ))}
            </ul>
          </Sheet>
        ))}
      </div>
    </>
  );
}
