import { day, moment, nameOf, today } from '../../shell/format.ts';
import { Banner, Button, Labelled } from '../../shell/ui/parts.tsx';
import { decimal } from '../value.ts';
import { Phrases } from './phrases-list.tsx';
import { labelOf, t } from './texts.ts';
import type { Choice, CouncilView, Pupil } from './types.ts';
import type { InHand } from './use-council.ts';
import { isGiven, refuse, standing, toggle, type Draft } from './verdict.ts';

const LONGEST = 600;

interface Asked {
  view: CouncilView;
  hand: InHand;
  pupil: Pupil;
  writes: boolean;
  decides: boolean;
  onSave: () => void;
}

/** What is said and decided of a pupil. */
export function Ruling({ view, hand, pupil, writes, decides, onSave }: Asked) {
  const draft = hand.draft(pupil.id);
  const write = (some: Partial<Draft>) => hand.write(pupil.id, { ...draft, ...some });
  const verdict = hand.verdict(pupil.id);
  const trouble = hand.trouble(pupil.id);
  return (
    <>
      {trouble?.theirs ? <Clash view={view} hand={hand} pupil={pupil} /> : trouble?.problem && <Banner kind="bad">{t().refusedFor(nameOf(pupil), trouble.problem.detail ?? trouble.problem.title)}</Banner>}
      {!trouble && hand.isTouched(pupil.id) && (verdict?.version ?? 0) > draft.base && <Banner>{t().changedByOther(verdict?.by)}</Banner>}
      <Labelled label={t().councilComment} name="comment" hint={t().longest(draft.comment.length, LONGEST)}>
        <textarea id="comment" class="input" rows={4} maxLength={LONGEST} readOnly={!writes} value={draft.comment} onInput={({ currentTarget: { value } }) => write({ comment: value })} />
      </Labelled>
      {writes && <Phrases of={view.phrases} onChoose={(text) => write({ comment: joined(draft.comment, text) })} />}
      <section class="sheet ruling-choices">
        <header><h2>{t().decision}</h2></header>
        {(['honour', 'warning', 'decision'] as const).map((kind) => <Kind key={kind} kind={kind} view={view} pupil={pupil} draft={draft} writes={writes} onDraft={(next) => hand.write(pupil.id, next)} />)}
      </section>
      {writes && <div class="save"><Button kind="solid" onClick={onSave}>{decides ? t().decideNext : t().prepareNext}</Button></div>}
      <Labelled label={t().reasons} name="reasons" hint={t().reasonsHint}>
        <textarea id="reasons" class="input" rows={2} maxLength={LONGEST} readOnly={!writes} value={draft.reasons} onInput={({ currentTarget: { value } }) => write({ reasons: value })} />
      </Labelled>
      <p class="quiet-text small keys">{verdict ? said(verdict) : t().notYet} · {t().keysTitle}</p>
    </>
  );
}

const joined = (text: string, phrase: string) => (text.trim() ? `${text.trim()} ${phrase}` : phrase).slice(0, LONGEST);

const said = ({ decidedAt, decidedBy, at, by }: { decidedAt?: string; decidedBy?: string; at: string; by?: string }) => (decidedAt ? t().decidedAt(when(decidedAt), decidedBy) : t().preparedBy(when(at), by));

const when = (at: string) => `${day(today(new Date(at)), 'short')}, ${moment(at)}`;

interface KindAsked {
  kind: string;
  view: CouncilView;
  pupil: Pupil;
  draft: Draft;
  writes: boolean;
  onDraft: (draft: Draft) => void;
}

function Kind({ kind, view, pupil, draft, writes, onDraft }: KindAsked) {
  const choices = view.choices.filter((each) => each.kind === kind);
  if (choices.length === 0) return null;
  const earned = (code: string) => kind === 'honour' && pupil.proposed.some((each) => each.code === code && !draft.honours.includes(code));
  return (
    <fieldset class="choices">
      <legend>{t().kinds[kind]}</legend>
      {choices.map((choice) => (
        <div key={choice.code}>
          <label class={isGiven(draft, choice) ? 'choice now' : 'choice'}>
            <input type="checkbox" disabled={!writes} checked={isGiven(draft, choice)} onChange={() => onDraft(toggle(draft, choice, view.choices))} />
            <span>{labelOf(choice.label)}</span>
            <span class="quiet-text small">{hint(choice, pupil)}</span>
          </label>
          {earned(choice.code) && (
            <label class="choice refuse">
              <input type="checkbox" disabled={!writes} checked={draft.refused.includes(choice.code)} onChange={() => onDraft(refuse(draft, choice.code))} />
              <span>{t().refuse(labelOf(choice.label))}</span>
            </label>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function hint({ code, from, below }: Choice, { proposed }: Pupil): string | undefined {
  const found = proposed.find((each) => each.code === code);
  if (found) return found.barred ? t().barred : t().proposed;
  return from !== undefined ? t().from(decimal(from)) : below !== undefined ? t().below(decimal(below)) : undefined;
}

/** Two people saved different things for the same pupil: nothing is chosen beforehand. */
function Clash({ view, hand, pupil }: { view: CouncilView; hand: InHand; pupil: Pupil }) {
  const theirs = hand.trouble(pupil.id)!.theirs!;
  const mine = hand.draft(pupil.id);
  const words = (draft: Draft) => [view.choices.filter((choice) => isGiven(draft, choice)).map(({ label }) => labelOf(label)).join(', ') || t().nothing, draft.comment].filter(Boolean).join(' · ');
  const keep = () => {
    hand.drop(pupil.id);
    hand.write(pupil.id, { ...mine, base: theirs.version });
  };
  return (
    <section class="clash sheet" role="alert">
      <p><b>{t().conflict(theirs.by)}</b></p>
      <dl>
        <dt>{t().other}</dt><dd>{words(standing(theirs))}</dd>
        <dt>{t().mine}</dt><dd>{words(mine)}</dd>
      </dl>
      <div class="actions">
        <Button onClick={() => hand.drop(pupil.id)}>{t().takeTheirs}</Button>
        <Button onClick={keep}>{t().keepMine}</Button>
      </div>
    </section>
  );
}
