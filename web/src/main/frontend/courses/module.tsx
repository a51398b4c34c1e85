import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { nextId } from '../shell/ids.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Banner, Button, Dialog, Field, Sheet } from '../shell/ui/parts.tsx';
import { order, type Sorted } from './order.ts';
import { t } from './texts.ts';
import type { CourseView, Line, Module } from './types.ts';
import { useWriting } from './writing.ts';

interface Props {
  course: CourseView;
  module: Module;
  place: number;
  onSaved: (view: CourseView) => void;
  /** Where the plan is being sorted. */
  onSort?: (modules: Sorted[]) => void;
  children: (line: Line) => ComponentChildren;
}

/** A chapter with its lessons. */
export function ModuleSheet({ course, module, place, onSaved, onSort, children }: Props) {
  const [naming, setNaming] = useState(false);
  const { busy, problem, write } = useWriting();
  const [fresh] = useState(nextId);
  const remove = () => write('remove', () => answer(api.DELETE('/api/v1/courses/{course}/modules/{module}', { params: { path: { course: course.id, module: module.id } } })), onSaved);
  const end = onSort ? <Moves name={module.title} first={place === 0} last={place === course.modules.length - 1} onMove={(by) => onSort(order(course).module(module.id, by))} /> : course.edits && <Button kind="quiet" onClick={() => setNaming(true)}>{t().rename}</Button>;
  return (
    <Sheet title={module.title} end={end}>
      {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
      <ul class="rows">
        {module.lessons.map((line, n) => (
          <li key={line.id} class={onSort ? 'moving' : undefined}>
            {children(line)}
            {onSort && <Moves name={line.title} first={place === 0 && n === 0} last={place === course.modules.length - 1 && n === module.lessons.length - 1} onMove={(by) => onSort(order(course).lesson(line.id, by))} />}
          </li>
        ))}
        {module.lessons.length === 0 && <li class="body quiet-text">{t().noLesson}</li>}
      </ul>
      {course.edits && !onSort && (
        <div class="buttons under-rows">
          <a class="button quiet" href={`/courses/${course.id}/${fresh}?module=${module.id}`}><Icon name="plus" />{t().newLesson}</a>
          {module.lessons.length === 0 && <Button kind="quiet" onClick={() => void remove()} busy={busy && t().removing}>{t().removeModule}</Button>}
        </div>
      )}
      <Dialog title={t().rename} open={naming} onClose={() => setNaming(false)}>
        <Rename course={course} module={module} onSaved={onSaved} onClose={() => setNaming(false)} />
      </Dialog>
    </Sheet>
  );
}

function Moves({ name, first, last, onMove }: { name: string; first: boolean; last: boolean; onMove: (by: 1 | -1) => void }) {
  return (
    <span class="moves">
      <button type="button" class="icon-button up" disabled={first} aria-label={t().up(name)} onClick={() => onMove(-1)}><Icon name="down" /></button>
      <button type="button" class="icon-button" disabled={last} aria-label={t().down(name)} onClick={() => onMove(1)}><Icon name="down" /></button>
    </span>
  );
}

function Rename({ course, module: { id, title, visibleFrom, version }, onSaved, onClose }: Pick<Props, 'course' | 'module' | 'onSaved'> & { onClose: () => void }) {
  const [name, setName] = useState(title);
  const { busy, problem, write } = useWriting();
  const save = (event: Event) => {
    event.preventDefault();
    void write('save', () => answer(api.PUT('/api/v1/courses/{course}/modules/{module}', { params: { path: { course: course.id, module: id } }, body: { version, title: name, visibleFrom } })), (view) => {
      onSaved(view);
      onClose();
    });
  };
  return (
    <form class="form" onSubmit={save}>
      <Field label={t().title} name="name" value={name} onInput={(event) => setName(event.currentTarget.value)} wrong={problem && (problem.status === 0 ? w().notSent : (problem.violations?.[0]?.message ?? problem.detail ?? problem.title))} />
      <div class="actions">
        <Button type="submit" kind="solid" busy={busy && t().saving}>{w().save}</Button>
        <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
      </div>
    </form>
  );
}
