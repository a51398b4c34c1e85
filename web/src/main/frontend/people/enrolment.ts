import { isProblem, type Problem, type Schemas } from '../shell/api.ts';

/** The keys of all that an enrolment makes; made before the form opens, so that whatever is sent again is made once. */
export interface Keys {
  pupil: string;
  enrollment: string;
  guardian: string;
  guardianship: string;
}

export interface Enrolment {
  pupil: Omit<Schemas['SavePupil'], 'version'>;
  enrollment: Omit<Schemas['SaveEnrollment'], 'version' | 'pupil'>;
  /** One who is known already, or one to write down, or none yet. */
  guardian?: { known?: string; person?: Schemas['SavePerson'] };
  guardianship?: Omit<Schemas['SaveGuardianship'], 'version' | 'pupil' | 'guardian'>;
}

/** The calls that it takes. */
export interface Calls {
  pupil: (id: string, body: Schemas['SavePupil']) => Promise<Schemas['PupilView']>;
  readPupil: (id: string) => Promise<Schemas['PupilView']>;
  enrollment: (id: string, body: Schemas['SaveEnrollment']) => Promise<Schemas['EnrollmentView']>;
  person: (id: string, body: Schemas['SavePerson']) => Promise<Schemas['PersonView']>;
  readPerson: (id: string) => Promise<Schemas['PersonView']>;
  guardianship: (id: string, body: Schemas['SaveGuardianship']) => Promise<Schemas['GuardianView']>;
}

/** Which field a refusal of the guardian is shown at; the pupil's own fields keep their names. */
const OF_GUARDIAN: Record<string, string> = { familyName: 'guardianFamily', givenNames: 'guardianGiven', phone: 'guardianPhone' };

/** Pupil, class, guardian, one after the other; each may be repeated, so the whole may. */
export async function enrol(calls: Calls, keys: Keys, { pupil, enrollment, guardian, guardianship }: Enrolment): Promise<void> {
  await savePupil(calls, keys.pupil, pupil);
  await calls.enrollment(keys.enrollment, { ...enrollment, version: 0, pupil: keys.pupil });
  if (!guardian || !guardianship) return;
  const who = guardian.known ?? keys.guardian;
  if (guardian.person) await forGuardian(() => savePerson(calls, who, guardian.person!));
  await calls.guardianship(keys.guardianship, { ...guardianship, version: 0, pupil: keys.pupil, guardian: who });
}

/** Only this form knows the key: a later version there is what it sent itself and whose answer was lost. */
async function savePupil(calls: Calls, id: string, body: Enrolment['pupil']): Promise<void> {
  try {
    await calls.pupil(id, { ...body, version: 0, person: { ...body.person, version: 0 } });
  } catch (thrown) {
    if (!isStale(thrown)) throw thrown;
    const now = await calls.readPupil(id);
    await calls.pupil(id, { ...body, version: now.version, person: { ...body.person, version: now.person!.version } });
  }
}

async function savePerson(calls: Calls, id: string, body: Schemas['SavePerson']): Promise<void> {
  try {
    await calls.person(id, { ...body, version: 0 });
  } catch (thrown) {
    if (!isStale(thrown)) throw thrown;
    await calls.person(id, { ...body, version: (await calls.readPerson(id)).version });
  }
}

function isStale(thrown: unknown): boolean {
  return isProblem(thrown) && thrown.type.endsWith('stale-version');
}

async function forGuardian(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    throw {
      ...thrown,
      type: thrown.type.replace(/(phone-not-valid|name-needed)$/, 'guardian-$1'),
      violations: thrown.violations?.map(({ field, message }) => ({ field: OF_GUARDIAN[field] ?? field, message })),
    } satisfies Problem;
  }
}
