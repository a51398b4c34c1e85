import { useRef, useState } from 'preact/hooks';
import { isProblem, type Problem } from '../api.ts';
import { merge, type Merged, type Values } from './merge.ts';

export interface FormAsked<V extends Values, T> {
  start: V;
  /** The version that was read; 0 for what is new. */
  version?: number;
  /** One repeatable call under a key that was made before the form opened. */
  save: (values: V, version: number) => Promise<T>;
  /** What is there now: asked for when somebody else was faster. */
  read?: () => Promise<{ values: V; version: number }>;
  /** Which field a refusal belongs to, by the last part of its type. */
  at?: Readonly<Record<string, string>>;
  done: (saved: T, values: V) => void;
}

export interface Form<V extends Values = Values> {
  values: V;
  busy: boolean;
  problem?: Problem;
  /** What somebody else changed meanwhile. */
  conflict?: Merged<V> & { now: V };
  set: (values: Partial<V>) => void;
  /** What a text field, a select or a date needs. */
  text: (name: keyof V & string) => { name: string; value: string; wrong?: string; onInput: (event: { currentTarget: { value: string } }) => void };
  tick: (name: keyof V & string) => { name: string; checked: boolean; onChange: (checked: boolean) => void };
  wrong: (name: string) => string | undefined;
  /** Whether the refusal is shown at a field. */
  placed: () => boolean;
  submit: () => Promise<void>;
  /** Takes over what was decided and sends again. */
  decide: (chosen: Partial<V>) => Promise<void>;
}

/** A form whose writing may be repeated, and which notices that another was faster. */
export function useForm<V extends Values, T>(asked: FormAsked<V, T>): Form<V> {
  const [values, setValues] = useState(asked.start);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [conflict, setConflict] = useState<Form<V>['conflict']>();
  const read = useRef({ values: asked.start, version: asked.version ?? 0 });
  const shown = useRef(new Set<string>());
  shown.current.clear();

  const send = async (sent: V) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const saved = await asked.save(sent, read.current.version);
      setConflict(undefined);
      asked.done(saved, sent);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      if (isStale(thrown) && asked.read) await compare(sent).catch(setProblem);
      else setProblem(thrown);
    } finally {
      setBusy(false);
    }
  };
  const compare = async (sent: V) => {
    const now = await asked.read!();
    const merged = merge(read.current.values, sent, now.values);
    read.current = now;
    setConflict({ ...merged, now: now.values });
  };
  const wrong = (name: string) => {
    shown.current.add(name);
    return refusalAt(problem, name, asked.at);
  };
  return {
    values,
    busy,
    problem,
    conflict,
    wrong,
    set: (some) => setValues((now) => ({ ...now, ...some })),
    text: (name) => ({
      name,
      value: (values[name] as string | undefined) ?? '',
      wrong: wrong(name),
      onInput: ({ currentTarget: { value } }) => setValues((now) => ({ ...now, [name]: value })),
    }),
    tick: (name) => ({ name, checked: Boolean(values[name]), onChange: (checked) => setValues((now) => ({ ...now, [name]: checked })) }),
    placed: () => [...shown.current].some((name) => refusalAt(problem, name, asked.at)),
    submit: () => send(values),
    decide: async (chosen) => {
      const decided = { ...conflict!.values, ...chosen };
      setValues(decided);
      await send(decided);
    },
  };
}

const isStale = (problem: Problem) => problem.type.endsWith('/platform.stale-version');

/** The sentence of a refusal that belongs to a field; a path such as person.phone belongs to the field of its last part. */
export function refusalAt(problem: Problem | undefined, name: string, at: Readonly<Record<string, string>> = {}): string | undefined {
  const violation = problem?.violations?.find(({ field }) => field === name || field.replace(/^.*\./, '') === name);
  if (violation) return violation.message;
  const code = problem?.type.replace(/^.*[./]/, '');
  return code !== undefined && at[code] === name ? (problem!.detail ?? problem!.title) : undefined;
}

/** An empty text is no value. */
export function filled(text: string | undefined): string | undefined {
  return text?.trim() || undefined;
}
