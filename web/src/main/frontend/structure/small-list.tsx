import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '../shell/answers.ts';
import { answer } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { useForm } from '../shell/desk/form.ts';
import { FormView, Tick } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { nextId } from '../shell/ids.ts';
import { may } from '../shell/session.ts';
import { Answered, tell } from '../shell/ui/page.tsx';
import { Button, Choices, Dialog, Field, Refusal, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

type Text = string | boolean | string[];
export type TextValues = Record<string, Text>;

export interface FieldOf {
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'number' | 'date' | 'tick' | 'ticks';
  /** What may be chosen: up to seven are radios. */
  options?: [string, string][];
  required?: boolean;
  /** Of the browser, such as time. */
  input?: object;
}

type Call = Promise<{ data?: unknown; error?: unknown; response: Response }>;

export interface SmallListProps<T> {
  title: string;
  of: Answer<{ items: T[] }>;
  /** Which of them, and in which order. */
  only?: (items: T[]) => T[];
  add: string;
  empty: string;
  row: (item: T) => { margin?: ComponentChildren; title: ComponentChildren; under?: ComponentChildren; end?: ComponentChildren; href?: string; depth?: number; class?: string };
  name: (item: T) => string;
  fields: (item: T | undefined) => FieldOf[];
  start: (item: T | undefined) => TextValues;
  save: (id: string, values: TextValues, version: number) => Call;
  remove?: (id: string) => Call;
  at?: Readonly<Record<string, string>>;
  help?: ComponentChildren;
  changed?: () => void;
}

/** A list of things that a school has few of, each changed in a short form. */
export function SmallList<T extends { id?: string; version?: number }>(props: SmallListProps<T>) {
  const [open, setOpen] = useState<T | 'new'>();
  const manage = may('structure.manage');
  const done = () => {
    setOpen(undefined);
    props.of.again();
    props.changed?.();
  };
  return (
    <Sheet title={props.title} end={manage && <Button onClick={() => setOpen('new')}>{props.add}</Button>}>
      <Answered of={props.of} empty={<p class="body quiet-text">{props.empty}</p>}>
        {({ items }) => (
          <ul class="rows">
            {(props.only?.(items) ?? items).map((item) => {
              const { title, depth, under, end, ...row } = props.row(item);
              return (
                <li key={item.id}>
                  <Row {...row} under={(under || end) && <>{under} {end}</>} end={manage && <Button kind="quiet" onClick={() => setOpen(item)} aria-label={`${w().edit} ${props.name(item)}`}>{w().edit}</Button>}>
                    <span style={{ paddingInlineStart: `${16 * (depth ?? 0)}px` }}>{title}</span>
                  </Row>
                </li>
              );
            })}
          </ul>
        )}
      </Answered>
      <Dialog title={open && open !== 'new' ? props.name(open) : props.add} open={open !== undefined} onClose={() => setOpen(undefined)}>
        <ItemForm list={props as unknown as SmallListProps<never>} item={open === 'new' ? undefined : (open as never)} onClose={() => setOpen(undefined)} done={done} />
      </Dialog>
    </Sheet>
  );
}

function ItemForm<T extends { id?: string; version?: number }>({ list, item, onClose, done }: { list: SmallListProps<T>; item?: T; onClose: () => void; done: () => void }) {
  const [id] = useState(() => item?.id ?? nextId());
  const { problem, run } = useCall();
  const fields = list.fields(item);
  const form = useForm({
    start: list.start(item),
    version: item?.version,
    at: list.at,
    save: (values, version) => answer(list.save(id, values, version)),
    read: list.of.fresh && (async () => {
      const now = (await list.of.fresh!()).items.find((each) => each.id === id);
      return { values: list.start(now), version: now?.version ?? 0 };
    }),
    done: () => {
      tell(w().saved);
      done();
    },
  });
  const remove = () => run(async () => {
    await answer(list.remove!(id));
    tell(t().removed);
    done();
  });
  const say = (field: string, value: unknown) => {
    const options = fields.find(({ name }) => name === field)?.options;
    if (typeof value === 'boolean') return value ? w().yes : w().no;
    return options && (Array.isArray(value) ? value : [value]).map((each) => options.find(([option]) => option === each)?.[1]).join(', ');
  };
  return (
    <FormView of={form} action={w().save} busy={w().saving} labels={Object.fromEntries(fields.map(({ name, label }) => [name, label]))} say={say} cancel={<Button kind="quiet" onClick={onClose}>{w().cancel}</Button>}>
      {list.help}
      {fields.map((field) => <One key={field.name} field={field} form={form} />)}
      <Refusal of={problem} offline={w().notSent} />
      {item && list.remove && <Button kind="quiet" onClick={() => void remove()}>{t().removeThis}</Button>}
    </FormView>
  );
}

function One({ field: { name, label, hint, type, options, required, input }, form }: { field: FieldOf; form: ReturnType<typeof useForm<TextValues, unknown>> }) {
  const value = form.values[name];
  if (type === 'tick') return <Tick {...form.tick(name)}>{label}</Tick>;
  if (type === 'ticks') {
    const chosen = value as string[];
    return (
      <fieldset class="choices">
        <legend>{label}</legend>
        {options!.map(([option, words]) => <Tick key={option} name={`${name}-${option}`} checked={chosen.includes(option)} onChange={(on) => form.set({ [name]: on ? [...chosen, option] : chosen.filter((each) => each !== option) })}>{words}</Tick>)}
        {form.wrong(name) && <p class="bad" role="alert">{form.wrong(name)}</p>}
      </fieldset>
    );
  }
  if (options && options.length <= 7) {
    return (
      <>
        <Choices legend={label} name={name} value={value as string} options={options} onChange={(next) => form.set({ [name]: next })} />
        {form.wrong(name) && <p class="bad" role="alert">{form.wrong(name)}</p>}
      </>
    );
  }
  const bound = form.text(name);
  if (options) return <Select label={label} hint={hint} {...(bound as object)} name={name} wrong={bound.wrong}>{options.map(([option, words]) => <option key={option} value={option}>{words}</option>)}</Select>;
  return <Field label={label} hint={hint} type={type} required={required} inputMode={type === 'number' ? 'numeric' : undefined} {...bound} {...input} />;
}
