import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Api, type Json, type Refused } from './api.ts';
import { installed, secretOf } from './home.ts';

/** What everybody of a journey chooses. */
export const PASSWORD = 'girafe-tambour-citron';

/** Somebody who can log in, and the API as he or she may use it. */
export interface Person {
  login: string;
  password: string;
  /** The code of the school, for those who log in by a user name. */
  school?: string;
  /** The person's key in the school, if there is one behind the login. */
  person?: string;
  api: Api;
}

const PATIENCE = 90_000;
const FAMILIES = ['Diallo', 'Ndiaye', 'Sow', 'Ba', 'Fall', 'Diop', 'Gueye', 'Sarr', 'Faye', 'Sy'];
const GIVEN = ['Awa', 'Moussa', 'Fatou', 'Ibrahima', 'Khady', 'Ousmane', 'Aïssatou', 'Cheikh'];

/** A day as the API writes it, so many days from today. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export async function operator(): Promise<Person> {
  const login = 'operator@educonnect.example';
  const password = installed('operator.password');
  return { login, password, api: await new Api().logIn(login, password) };
}

/** The owner of an address follows the link in the mail. */
export async function join(email: string, earlier = 0): Promise<Person> {
  await new Api().post('/auth/password', { token: await secretOf(email, earlier), password: PASSWORD });
  return { login: email, password: PASSWORD, api: await new Api().logIn(email, PASSWORD) };
}

/** Journeys sign up faster than the product builds schools ahead; whoever is told to come back in a minute comes back. */
export async function again(path: string, told: object, api = new Api()): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; await wait(500)) {
    const refused = await api.put(path, told).then(() => undefined, (thrown: Refused) => thrown);
    if (!refused) return;
    if (refused.status !== 503 || Date.now() > end) throw refused;
  }
}

/** A school of one journey's own: nobody else is in it, and it needs no tidying up. */
export class School {
  readonly code: string;
  readonly name: string;
  readonly head: Person;
  #year?: Promise<Json>;
  #level?: Promise<Json>;

  private constructor(code: string, name: string, head: Person) {
    this.code = code;
    this.name = name;
    this.head = head;
  }

  /** Signs up as any school does; its head follows the link in the mail. */
  static async signUp(more: object = {}): Promise<School> {
    const code = `J-${randomUUID().slice(0, 8).toUpperCase()}`;
    const name = `Lycée Moderne ${code}`;
    const email = `head.${code.toLowerCase()}@example.org`;
    const told = { name, code, country: 'SN', language: 'fr', currency: 'XOF', timeZone: 'Africa/Dakar', contactName: 'Awa Ndiaye', contactEmail: email, ...more };
    await again(`/sign-ups/${randomUUID()}`, told);
    return new School(code, told.name, await join(email));
  }

  /** Somebody with an e-mail address of his or her own. @param person the key in the school behind the login */
  async member(roles: string | string[], person?: string, name = 'Moussa Diop'): Promise<Person> {
    const email = `${[roles].flat()[0]}.${randomUUID().slice(0, 8)}@example.org`;
    await this.head.api.make('/members', { email, name, roles: [roles].flat(), person });
    return { ...(await join(email)), person };
  }

  /** Somebody who logs in by a user name and a short secret. */
  async paperMember(roles: string | string[], person?: string, name = 'Fatou Sow'): Promise<Person> {
    const username = `u${randomUUID().slice(0, 8)}`;
    const { secret } = await this.head.api.make('/members', { username, name, roles: [roles].flat(), person });
    return { login: username, password: secret, school: this.code, person, api: await new Api().logIn(username, secret, this.code) };
  }

  /** A school year around today, open every day of the week. */
  async year(): Promise<Json> {
    return (this.#year ??= this.head.api.make('/school-years', { name: 'Cette année', startsOn: daysFromNow(-100), endsOn: daysFromNow(200), state: 'open', weekend: [] }));
  }

  async level(): Promise<Json> {
    return (this.#level ??= this.head.api.make('/levels', { code: '3e', name: 'Troisième', position: 1, rollUnit: 'lesson' }));
  }

  /** Lessons of an hour from 8 o'clock on. */
  async lessons(count = 4): Promise<Json[]> {
    const clock = (hour: number, minute: string) => `${String(hour).padStart(2, '0')}:${minute}`;
    return Promise.all(
      Array.from({ length: count }, (_, n) =>
        this.head.api.make('/slots', { code: `H${n + 1}`, name: `Heure ${n + 1}`, unit: 'lesson', halfDay: n < 4 ? 'am' : 'pm', startsAt: clock(8 + n, '00'), endsAt: clock(8 + n, '55'), position: n }),
      ),
    );
  }

  /** A class of this year with so many pupils in it, their keys under `pupils`. */
  async class(name: string, pupils = 0): Promise<Json & { id: string; pupils: string[] }> {
    const [year, level] = await Promise.all([this.year(), this.level()]);
    const made = await this.head.api.make('/classes', { year: year.id, kind: 'class', code: name.replaceAll(' ', ''), name, levels: [level.id] });
    return { ...made, pupils: await Promise.all(Array.from({ length: pupils }, (_, n) => this.pupil(made.id, n))) };
  }

  async pupil(schoolClass: string, number: number): Promise<string> {
    const person = { familyName: FAMILIES[number % FAMILIES.length], givenNames: `${GIVEN[number % GIVEN.length]} ${number + 1}`, sex: number % 2 === 0 ? 'F' : 'M' };
    const { id } = await this.head.api.make('/pupils', { person, enteredOn: daysFromNow(-50), confirmHomonym: true });
    await this.head.api.make('/enrollments', { pupil: id, schoolClass, startsOn: daysFromNow(-50) });
    return id;
  }

  /** A teacher who teaches these classes, and who can log in. */
  async teacher(...classes: string[]): Promise<Person> {
    const { id } = await this.head.api.make('/staff', { person: { familyName: 'Diop', givenNames: 'Moussa' } });
    const taught = classes.map((schoolClass) => this.head.api.make('/teaching-assignments', { staff: id, schoolClass, role: 'teacher', startsOn: daysFromNow(-50) }));
    const [teacher] = await Promise.all([this.member('teacher', id), ...taught]);
    return teacher;
  }

  /** A mother of these pupils who can log in. */
  async guardian(...pupils: string[]): Promise<Person> {
    return this.member('guardian', await this.mother(...pupils), 'Mariam Diallo');
  }

  /** A mother of these pupils here who already logs in at another school. */
  async guardianToo(already: Person, ...pupils: string[]): Promise<void> {
    await this.head.api.make('/members', { email: already.login, name: 'Mariam Diallo', roles: ['guardian'], person: await this.mother(...pupils) });
  }

  private async mother(...pupils: string[]): Promise<string> {
    const id = randomUUID();
    await this.head.api.put(`/people/${id}`, { familyName: 'Diallo', givenNames: 'Mariam' });
    for (const pupil of pupils) await this.head.api.make('/guardianships', { pupil, guardian: id, relation: 'mother', custody: true, mayBeContacted: true });
    return id;
  }
}
