import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { filled, useForm } from '../shell/desk/form.ts';
import { FormView, Tick } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { today } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { go, query } from '../shell/router.ts';
import { Page, tell } from '../shell/ui/page.tsx';
import { Banner, Choices, Field, Name, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { useClasses, useYears } from '../structure/known.ts';
import { yearOfNow } from '../structure/year-of-now.ts';
import { enrol, type Calls, type Keys } from './enrolment.ts';
import { ClassSelect } from './class-select.tsx';
import './people.css';
import { tellApart } from './tell-apart.ts';
import { IdentityFields, personOf, personValues, type PersonValues } from './person-fields.tsx';
import { PersonPicker, useFound, type Picked } from './picker.tsx';
import { RelationSelect } from './rights.tsx';
import { t } from './texts.ts';

const calls: Calls = {
  pupil: (pupil, body) => answer(api.PUT('/api/v1/pupils/{pupil}', { params: { path: { pupil } }, body })),
  readPupil: (pupil) => answer(api.GET('/api/v1/pupils/{pupil}', { params: { path: { pupil } } })),
  enrollment: (enrollment, body) => answer(api.PUT('/api/v1/enrollments/{enrollment}', { params: { path: { enrollment } }, body })),
  person: (person, body) => answer(api.PUT('/api/v1/people/{person}', { params: { path: { person } }, body })),
  readPerson: (person) => answer(api.GET('/api/v1/people/{person}', { params: { path: { person } } })),
  guardianship: (guardianship, body) => answer(api.PUT('/api/v1/guardianships/{guardianship}', { params: { path: { guardianship } }, body })),
};

const AT = {
  'birth-in-future': 'birth', 'name-needed': 'familyName', homonym: 'confirmHomonym', conflict: 'admissionNumber',
  'outside-year': 'on', 'already-in-class': 'on', 'has-left': 'on', 'year-closed': 'on', 'unknown-reference': 'schoolClass',
  'guardian-phone-not-valid': 'guardianPhone', 'guardian-name-needed': 'guardianFamily', 'guardianship-exists': 'guardian', 'own-guardian': 'guardian',
} as const;

/** One short form: who, which class, who answers for the child. */
export default function Enrol() {
  const classes = useClasses();
  const years = useYears();
  const year = yearOfNow(years.data?.items ?? [], today());
  const offered = (classes.data?.items ?? []).filter((each) => each.schoolYear === year?.id && each.kind === 'class');
  const none = classes.data && years.data && offered.length === 0;
  return (
    <Page title={t().enrol} context={year && t().forYear(year.name!)} up="/people">
      {none ? <State kind="empty" title={t().noClasses} action={<a class="button solid" href="/structure">{t().toSetUp}</a>}>{t().noClassesHelp}</State> : <EnrolForm classes={offered} from={year?.startsOn} to={year?.endsOn} />}
    </Page>
  );
}

const start = (from?: string) => ({
  ...personValues(), admissionNumber: '', schoolClass: query('class') ?? '', on: from && from > today() ? from : today(), repeating: false, confirmHomonym: false,
  who: 'new' as 'new' | 'known' | 'later', relation: 'mother', guardian: '', guardianFamily: '', guardianGiven: '', guardianPhone: '', custody: true, pays: true,
});

type EnrolValues = ReturnType<typeof start>;

function EnrolForm({ classes, from, to }: { classes: Schemas['ClassView'][]; from?: string; to?: string }) {
  const [keys] = useState<Keys>(() => ({ pupil: nextId(), enrollment: nextId(), guardian: nextId(), guardianship: nextId() }));
  const [picked, setPicked] = useState<Picked>();
  const form = useForm<EnrolValues, void>({
    start: start(from),
    at: AT,
    save: (values) => enrol(calls, keys, enrolment(values)),
    done: (_, values) => {
      tell(t().enrolled(`${values.familyName.toUpperCase()} ${values.givenNames}`, classes.find((each) => each.id === values.schoolClass)?.name ?? ''));
      go(`/people/pupil/${keys.pupil}`, true);
    },
  });
  const { who, schoolClass, guardian, guardianFamily, guardianGiven, familyName, givenNames } = form.values;
  const ready = Boolean((familyName || givenNames) && schoolClass && (who === 'later' || (who === 'known' ? guardian : guardianFamily || guardianGiven)));
  return (
    <Sheet>
      <div class="body">
        <FormView of={form} action={t().enrolAction} busy={w().sending} disabled={!ready} cancel={!ready && <span class="quiet-text small">{t().enrolNeeds}</span>}>
          <h2 class="section-head">{t().pupil}</h2>
          <IdentityFields form={form as never} />
          <Field label={t().admissionNumber} hint={t().optional} maxLength={40} {...form.text('admissionNumber')} />
          <Homonyms name={`${familyName} ${givenNames}`} refused={form.wrong('confirmHomonym')} keys={keys} confirmed={form.values.confirmHomonym} onConfirm={(confirmHomonym) => form.set({ confirmHomonym })} />
          <h2 class="section-head">{t().class}</h2>
          <div class="side">
            <ClassSelect label={t().class} classes={classes} {...form.text('schoolClass')} />
            <Field label={t().fromDay} type="date" min={from} max={to} required {...form.text('on')} />
          </div>
          <Tick {...form.tick('repeating')}>{t().repeats}</Tick>
          <h2 class="section-head">{t().guardian}</h2>
          <div class="across">
            <Choices legend={t().guardianHow} name="who" value={who} options={[['new', t().guardianNew], ['known', t().guardianKnown], ['later', t().guardianLater]]} onChange={(next) => form.set({ who: next })} />
          </div>
          {who === 'known' && <PersonPicker label={t().guardianWho} hint={t().guardianWhoHint} picked={picked} wrong={form.wrong('guardian')} onPick={(person) => { setPicked(person); form.set({ guardian: person?.id ?? '' }); }} />}
          {who === 'new' && (
            <>
              <div class="side">
                <Field label={t().familyName} autocapitalize="characters" autocomplete="off" {...form.text('guardianFamily')} />
                <Field label={t().givenNames} autocapitalize="words" autocomplete="off" {...form.text('guardianGiven')} />
              </div>
              <Field label={t().phone} type="tel" autocomplete="off" {...form.text('guardianPhone')} />
            </>
          )}
          {who !== 'later' && (
            <>
              <RelationSelect {...form.text('relation')} />
              <Tick {...form.tick('custody')}>{t().rightsLong.custody}</Tick>
              <Tick {...form.tick('pays')}>{t().rightsLong.pays}</Tick>
            </>
          )}
        </FormView>
      </div>
    </Sheet>
  );
}

function enrolment({ admissionNumber, schoolClass, on, repeating, confirmHomonym, who, relation, guardian, guardianFamily, guardianGiven, guardianPhone, custody, pays, ...person }: EnrolValues) {
  return {
    pupil: { person: personOf(person as PersonValues, 0), admissionNumber: filled(admissionNumber), enteredOn: on, confirmHomonym },
    enrollment: { schoolClass, startsOn: on, repeating },
    guardian: who === 'later' ? undefined : who === 'known' ? { known: guardian } : { person: { familyName: filled(guardianFamily), givenNames: filled(guardianGiven), phone: filled(guardianPhone) } },
    guardianship: { relation, custody, pays, mayBeContacted: true, mayCollect: custody, livesWith: custody, position: 0 },
  };
}

/** Children of the same name, told apart by matricule and birth date: is it one of them, or another child? */
function Homonyms({ name, refused, keys, confirmed, onConfirm }: { name: string; refused?: string; keys: Keys; confirmed: boolean; onConfirm: (confirmed: boolean) => void }) {
  const alike = useFound(name.trim().includes(' ') ? name : '', 'pupil', 5).filter((each) => each.id !== keys.pupil);
  if (alike.length === 0 && !refused) return null;
  return (
    <div class="clash">
      <Banner kind={refused ? 'bad' : 'late'}>{refused ? t().homonymRefused : t().homonyms}</Banner>
      <ul class="rows">
        {alike.map((each) => (
          <li key={each.id}>
            <Row href={`/people/pupil/${each.id}`} margin={each.className} under={tellApart(each)}><Name family={each.familyName} given={each.givenNames} /></Row>
          </li>
        ))}
      </ul>
      {refused && <Tick name="confirmHomonym" checked={confirmed} onChange={onConfirm}>{t().anotherChild}</Tick>}
    </div>
  );
}
