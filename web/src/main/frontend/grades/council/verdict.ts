import type { Choice, Pupil, Verdict } from './types.ts';

/** What is being written of a pupil, and the version its author saw. */
export interface Draft {
  base: number;
  comment: string;
  honours: string[];
  refused: string[];
  warnings: string[];
  decision?: string;
  reasons: string;
}

const LISTS = { honour: 'honours', warning: 'warnings' } as const;

/** What stands at the school or, where nothing does, what the rules propose: an honour that is barred starts as refused. */
export function draftOf({ proposed }: Pick<Pupil, 'proposed'>, verdict?: Verdict): Draft {
  if (verdict && (verdict.decidedAt || verdict.honours.length + verdict.refused.length + verdict.warnings.length > 0 || verdict.decision)) return standing(verdict);
  const codes = (kind: string, barred: boolean) => proposed.filter((each) => each.kind === kind && each.barred === barred).map(({ code }) => code);
  return {
    base: verdict?.version ?? 0,
    comment: verdict?.comment ?? '',
    honours: codes('honour', false),
    refused: codes('honour', true),
    warnings: codes('warning', false),
    decision: codes('decision', false).find((code) => code !== 'council'),
    reasons: verdict?.reasons ?? '',
  };
}

/** Exactly what stands. */
export function standing({ version, comment, honours, refused, warnings, decision, reasons }: Verdict): Draft {
  return { base: version, comment: comment ?? '', honours, refused, warnings, decision, reasons: reasons ?? '' };
}

export const isGiven = (draft: Draft, { kind, code }: Choice) => (kind === 'decision' ? draft.decision === code : draft[LISTS[kind as 'honour']].includes(code));

/** Gives what was not given and takes back what was; of each group at most one is given. */
export function toggle(draft: Draft, choice: Choice, choices: readonly Choice[]): Draft {
  const { kind, code, group } = choice;
  const given = isGiven(draft, choice);
  if (kind === 'decision') return { ...draft, decision: given ? undefined : code };
  const list = LISTS[kind as 'honour'];
  const excluded = choices.filter((each) => each.group === group).map((each) => each.code);
  const rest = draft[list].filter((each) => !excluded.includes(each));
  return { ...draft, [list]: given ? rest : [...rest, code], refused: draft.refused.filter((each) => given || each !== code) };
}

/** An honour that the figures earned, refused for conduct; it is then not given. */
export function refuse(draft: Draft, code: string): Draft {
  const refused = draft.refused.includes(code);
  return { ...draft, refused: refused ? draft.refused.filter((each) => each !== code) : [...draft.refused, code], honours: draft.honours.filter((each) => each !== code) };
}

const sorted = (codes: string[]) => [...codes].sort().join(' ');

/** Whether both give and say the same, whatever versions they go by. */
export function isSame(one: Draft, other: Draft): boolean {
  return one.comment.trim() === other.comment.trim() && one.reasons.trim() === other.reasons.trim() && one.decision === other.decision && (['honours', 'refused', 'warnings'] as const).every((list) => sorted(one[list]) === sorted(other[list]));
}

/** What goes out. */
export const sent = ({ base, comment, reasons, ...given }: Draft, verdict: Verdict | undefined, decided: boolean) => ({ ...given, version: base, comment: comment.trim() || undefined, reasons: reasons.trim() || undefined, conduct: verdict?.conduct ?? [], decided });

/** The choices in the order of their digits. */
export const byDigit = (choices: readonly Choice[], digit: string) => choices[Number(digit) - 1];
