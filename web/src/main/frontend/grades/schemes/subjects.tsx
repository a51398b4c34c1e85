import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api } from '../../shell/api.ts';
import { useForm } from '../../shell/desk/form.ts';
import { FormView, Tick } from '../../shell/desk/form-view.tsx';
import { whole } from '../../shell/desk/pages.ts';
import { nextId } from '../../shell/ids.ts';
import { Answered, tell } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Button, Dialog, Field, Row, Sheet } from '../../shell/ui/parts.tsx';
import { useSubjects } from '../../structure/known.ts';
import type { SubjectMarking } from '../types.ts';
import { positive } from './document.ts';
import { isWhole, markingOf, said, typedOf, type Part } from './marking.ts';
import { t } from './texts.ts';

interface Where {
  year: string;
  level: string;
  /** Whether the rules count in points, each subject out of its own maximum. */
  points: boolean;
}

type Named = { id: string; name: string };

/** How each subject of a level is marked beside its coefficient. */
export function Subjects({ year, level, points }: Where) {
  const subjects = useSubjects();
  const known = useAnswer(() => whole<SubjectMarking>((query) => api.GET('/api/v1/subject-markings', { params: { query: { ...query, year, level } } })), [year, level], `subject-markings ${year} ${level}`);
  const [open, setOpen] = useState<Named>();
  return (
    <Sheet title={t().subjects}>
      <p class="body quiet-text">{t().subjectsHelp}</p>
      <Answered of={subjects}>
        {({ items: all }) => (
          <Answered of={known}>
            {({ items }) => {
              const own = (subject: string) => items.find((each) => each.subject === subject && !each.stream);
              return (
                <>
                  <ul class="rows">
                    {all.map(({ id, name, code }) => (
                      <li key={id}><Row onClick={() => setOpen({ id: id!, name: name || code! })} under={said(own(id!)) || t().onePiece} end={<Icon name="pencil" />}><b>{name || code}</b></Row></li>
                    ))}
                  </ul>
                  <Dialog title={open?.name ?? ''} open={open !== undefined} onClose={() => setOpen(undefined)}>
                    {open && <SubjectForm year={year} level={level} points={points} subject={open.id} own={own(open.id)} onClose={() => setOpen(undefined)} saved={() => (setOpen(undefined), known.again())} />}
                  </Dialog>
                </>
              );
            }}
          </Answered>
        )}
      </Answered>
    </Sheet>
  );
}

interface FormProps extends Where {
  subject: string;
  own?: SubjectMarking;
  onClose: () => void;
  saved: () => void;
}

const AT = { 'component-in-use': 'parts', 'component-twice': 'parts', 'assessed-without-component': 'parts' };

function SubjectForm({ year, level, points, subject, own, onClose, saved }: FormProps) {
  const [id] = useState(() => own?.id ?? nextId());
  const form = useForm({
    start: typedOf(own?.marking),
    version: own?.version,
    at: AT,
    save: (values, version) => {
      const body = { version, year, level, subject, ...markingOf(values, own?.marking) };
      return answer(api.PUT('/api/v1/subject-markings/{marking}', { params: { path: { marking: id } }, body }));
    },
    done: () => {
      tell(t().subjectSaved);
      saved();
    },
  });
  const { values, set } = form;
  return (
    <FormView of={form} action={t().saveSubject} busy={t().saving} disabled={!isWhole(values)} cancel={<Button kind="quiet" onClick={onClose}>{t().cancel}</Button>}>
      <Parts parts={values.parts} wrong={form.wrong('parts')} onChange={(parts) => set({ parts })} />
      {points && <Field label={t().ownMaximum} hint={t().ownMaximumHelp} inputMode="decimal" {...form.text('maximum')} wrong={values.maximum.trim() !== '' && positive(values.maximum) === undefined ? t().wrongNumber : form.wrong('maximum')} />}
      <div>
        <Tick {...form.tick('bonus')}>{t().bonusHelp}</Tick>
        <Tick {...form.tick('conduct')}>{t().conductHelp}</Tick>
      </div>
    </FormView>
  );
}

function Parts({ parts, wrong, onChange }: { parts: Part[]; wrong?: string; onChange: (parts: Part[]) => void }) {
  const change = (at: number, some: Partial<Part>) => onChange(parts.map((part, i) => (i === at ? { ...part, ...some } : part)));
  return (
    <fieldset class="states">
      <legend>{t().parts}</legend>
      <p class="small quiet-text">{t().partsHelp}</p>
      {parts.map(({ name, coefficient }, i) => (
        <div class="part" key={i}>
          <Field label={t().partName} name={`part-${i}`} required value={name} onInput={(event) => change(i, { name: event.currentTarget.value })} />
          <Field label={t().partWeight} name={`part-weight-${i}`} inputMode="decimal" required value={coefficient} wrong={coefficient !== '' && positive(coefficient) === undefined ? t().wrongNumber : undefined} onInput={(event) => change(i, { coefficient: event.currentTarget.value })} />
          <Button kind="quiet" icon="cross" aria-label={t().removePart(name)} onClick={() => onChange(parts.filter((_, n) => n !== i))} />
        </div>
      ))}
      {wrong && <p class="wrong" role="alert">{wrong}</p>}
      <p><Button kind="quiet" onClick={() => onChange([...parts, { name: '', coefficient: '1' }])}>{t().addPart}</Button></p>
    </fieldset>
  );
}
