import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { usePages } from '../shell/desk/pages.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { useCall } from '../shell/call.ts';
import { Button, Refusal, Select, Sheet } from '../shell/ui/parts.tsx';
import { w } from '../shell/desk/words.ts';
import { t } from './texts.ts';
import type { ClassLine, Move } from './types.ts';

const ELSEWHERE = 'elsewhere';

/** Those of whom nobody has decided, or for whom a class must be chosen. */
export function OpenPupils({ year, classes, placed }: { year: string; classes: ClassLine[]; placed: () => void }) {
  const open = usePages<Move>((cursor) => api.GET('/api/v1/year-ends/{year}/pupils', { params: { path: { year }, query: { cursor, outcome: 'open' } } }), [year]);
  return (
    <Sheet title={t().open}>
      <p class="body quiet-text">{t().openHelp}</p>
      <Listed of={open} empty="">
        {(pages) => pages.flat().map((move) => <Place key={move.pupil} year={year} move={move} classes={classes} placed={() => (open.again(), placed())} />)}
      </Listed>
    </Sheet>
  );
}

function Place({ year, move, classes, placed }: { year: string; move: Move; classes: ClassLine[]; placed: () => void }) {
  const [decision, setDecision] = useState(move.decision ?? '');
  const [to, setTo] = useState('');
  const call = useCall();
  const from = classes.find(({ id }) => id === move.from);
  const save = () => call.run(async () => {
    const body = { decision: move.byCouncil ? undefined : decision || undefined, to: to && to !== ELSEWHERE ? to : undefined, leaves: to === ELSEWHERE };
    await answer(api.PUT('/api/v1/year-ends/{year}/pupils/{pupil}', { params: { path: { year, pupil: move.pupil } }, body }));
    placed();
  });
  return (
    <section class="place" aria-label={move.name}>
      <p><b>{move.name}</b> <span class="quiet-text">{from?.name}</span></p>
      {!move.byCouncil && (
        <Select label={t().decision} name={`decision-${move.pupil}`} value={decision} onChange={(event) => setDecision(event.currentTarget.value)}>
          <option value="">{t().choose}</option>
          {Object.entries(t().decisions).map(([code, label]) => <option key={code} value={code}>{label}</option>)}
        </Select>
      )}
      {decision !== 'excluded' && (
        <Select label={t().to} name={`to-${move.pupil}`} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
          <option value="">{t().usual}</option>
          {classes.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          <option value={ELSEWHERE}>{t().elsewhere}</option>
        </Select>
      )}
      <Refusal of={call.problem} offline={w().notSent} />
      <div><Button busy={call.busy && t().placing} disabled={!move.byCouncil && decision === ''} onClick={() => void save()}>{t().place}</Button></div>
    </section>
  );
}
