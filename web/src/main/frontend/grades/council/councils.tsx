import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { api } from '../../shell/api.ts';
import { w } from '../../shell/desk/words.ts';
import { day, dayWithin } from '../../shell/format.ts';
import { note, query } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Chip, Meter, Row, Select, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import './councils.css';
import { t } from './texts.ts';
import type { CouncilLine, Councils } from './types.ts';

/** The councils of a period and what each still needs; for a teacher his or her own comments. */
export default function CouncilsScreen() {
  const [period, setPeriod] = useState(query('period') ?? undefined);
  const asked = useAnswer(() => api.GET('/api/v1/councils', { params: { query: { period } } }), [period], `councils ${period ?? ''}`);
  const { data, problem } = asked;
  const turn = (next: string) => {
    note(`/councils?period=${next}`);
    setPeriod(next);
  };
  const none = problem?.type.endsWith('grades.no-period') && !data;
  return (
    <Page title={t().councils} context={data?.periods.find(({ id }) => id === data.period)?.name}>
      {none ? <State kind="empty" title={t().noYear}>{t().noYearHelp}</State> : (
        <Answered of={asked}>
          {(list) => (
            <>
              {problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
              <Lead list={list} />
              <div class="which">
                {list.periods.length > 1 && <Periods list={list} onTurn={turn} />}
                {may('phrases.manage') && <a class="button" href="/phrases">{t().phrases}</a>}
              </div>
              {list.classes.length === 0 && <State kind="empty" title={t().noClasses}>{t().noClassesHelp}</State>}
              <div class="council-list">{list.classes.map((each) => <ClassSheet key={each.id} of={each} period={list.period} />)}</div>
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}

function Lead({ list: { classes } }: { list: Councils }) {
  const [count, rest] = t().lead(classes.filter(({ state }) => state === 'closed').length, classes.length);
  return classes.length > 1 ? <p class="lead"><b>{count}</b>{rest}</p> : null;
}

function Periods({ list: { periods, period }, onTurn }: { list: Councils; onTurn: (period: string) => void }) {
  return (
    <div class="period">
      <Select label={t().period} name="period" value={period} onChange={(event) => onTurn(event.currentTarget.value)}>
        {periods.map((term) => <option key={term.id} value={term.id}>{term.name} ({day(term.startsOn, 'short')} – {day(term.endsOn, 'short')})</option>)}
      </Select>
    </div>
  );
}

const KINDS = { prepared: undefined, sitting: 'late', closed: 'good' } as const;

function ClassSheet({ of, period }: { of: CouncilLine; period: string }) {
  const { id, name, pupils, state, heldOn, comments, prepared, decided, whole, subjects } = of;
  const seen = whole || state !== 'prepared';
  const done = state === 'prepared' ? prepared : decided;
  const says = state === 'prepared' ? t().prepared(done, pupils) : t().decided(done, pupils);
  return (
    <Sheet title={name} end={<Chip kind={KINDS[state as keyof typeof KINDS]} icon={state === 'closed' ? 'shield' : undefined}>{t().states[state]}</Chip>}>
      {seen ? (
        <Row href={`/councils/${id}/${period}`} margin={<Icon name="cap" />} end={<Icon name="next" />} under={<>{[says, t().comments(comments), heldOn && t().heldOn(dayWithin(heldOn))].filter(Boolean).join(' · ')}<Meter parts={[{ count: done }]} of={pupils} label={says} /></>}><b>{t().council}</b></Row>
      ) : <p class="none quiet-text">{t().notOpened}</p>}
      {may('comments.write') && !may('marks.office') && subjects.length > 0 && (
        <ul class="rows mine">
          {subjects.map((subject) => (
            <li key={subject.id}>
              <Row href={`/comments/${id}/${subject.id}/${period}`} margin={<Icon name="pencil" />} end={<span class={subject.written === pupils ? 'good small' : 'small'}>{t().written(subject.written, pupils)}</span>} under={t().myComments}><b>{subject.name}</b></Row>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
