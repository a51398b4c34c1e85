import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.stubGlobal('location', { origin: 'http://school.example', pathname: '/', search: '' });
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
vi.stubGlobal('addEventListener', () => undefined);
const { enrol } = await import('./enrolment.ts');

const KEYS = { pupil: 'p', enrollment: 'e', guardian: 'g', guardianship: 'gs' };
const WITH_MOTHER = {
  pupil: { person: { familyName: 'Sarr', givenNames: 'Awa' }, confirmHomonym: false },
  enrollment: { schoolClass: '6eB', startsOn: '2026-11-26', repeating: false },
  guardian: { person: { familyName: 'Faye', phone: '77 123 45 67' } },
  guardianship: { relation: 'mother', custody: true, mayBeContacted: true, mayCollect: true, livesWith: true, pays: true, position: 0 },
};
const refusal = (type: string, violations?: { field: string; message: string }[]) => ({ type: `/problems/${type}`, title: 'x', status: 409, violations });

describe('enrolling a pupil', () => {
  let told: unknown[][];
  let calls: Parameters<typeof enrol>[0];
  beforeEach(() => {
    told = [];
    const telling = (name: string) => async (...given: unknown[]) => void told.push([name, ...given]) as never;
    calls = {
      pupil: telling('pupil'), enrollment: telling('enrollment'), person: telling('person'), guardianship: telling('guardianship'),
      readPupil: async () => ({ version: 3, person: { version: 2 } }) as never,
      readPerson: async () => ({ version: 5 }) as never,
    };
  });

  test('makes the pupil, then the place in the class, then the guardian, each under its own key', async () => {
    await enrol(calls, KEYS, WITH_MOTHER);
    expect(told.map(([name, key]) => [name, key])).toEqual([['pupil', 'p'], ['enrollment', 'e'], ['person', 'g'], ['guardianship', 'gs']]);
    expect(told[3]![2]).toMatchObject({ version: 0, pupil: 'p', guardian: 'g', relation: 'mother' });
  });

  test('takes a guardian who is known as she is', async () => {
    await enrol(calls, KEYS, { ...WITH_MOTHER, guardian: { known: 'mother-of-two' } });
    expect(told.map(([name]) => name)).toEqual(['pupil', 'enrollment', 'guardianship']);
    expect(told[2]![2]).toMatchObject({ guardian: 'mother-of-two' });
  });

  test('names no guardian when that is for later', async () => {
    await enrol(calls, KEYS, { ...WITH_MOTHER, guardian: undefined });
    expect(told.map(([name]) => name)).toEqual(['pupil', 'enrollment']);
  });

  test('corrects what it sent itself before, when that answer was lost and the form changed since', async () => {
    const send = calls.pupil;
    calls.pupil = async (id, body) => (body.version === 0 ? Promise.reject(refusal('platform.stale-version')) : send(id, body));
    await enrol(calls, KEYS, WITH_MOTHER);
    expect(told[0]![2]).toMatchObject({ version: 3, person: { version: 2, familyName: 'Sarr' } });
  });

  test('stops at a homonym: no place in a class for a child who may be there twice', async () => {
    calls.pupil = () => Promise.reject(refusal('people.homonym'));
    await expect(enrol(calls, KEYS, WITH_MOTHER)).rejects.toMatchObject({ type: '/problems/people.homonym' });
    expect(told).toEqual([]);
  });

  test('says of the guardian’s phone that it is the guardian’s', async () => {
    calls.person = () => Promise.reject(refusal('people.phone-not-valid', [{ field: 'phone', message: 'faux' }]));
    await expect(enrol(calls, KEYS, WITH_MOTHER)).rejects.toMatchObject({ type: '/problems/people.guardian-phone-not-valid', violations: [{ field: 'guardianPhone', message: 'faux' }] });
  });
});
