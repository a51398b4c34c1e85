import type { Browser, BrowserContextOptions } from 'playwright-core';
import { Api, SERVER } from '../journey/api.ts';
import { installed } from '../journey/home.ts';
import { params } from '../journey/params.ts';
import type { Hint, Registered } from '../registry.ts';

const LOGINS = ['teacher1@lycee.example', 'head@lycee.example', 'guardian@lycee.example', 'pupil@lycee.example', 'district@ief-thies.example', 'operator@educonnect.example', 'finance@educonnect.example', 'bursar@lycee.example'];

/** A token does not live as long as a run. */
const FRESH = 240_000;

/** What a browser keeps of somebody who has logged in; each use answers the next. */
export type Known = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** One of the people of the demonstration. */
export class Someone {
  readonly login: string;
  known?: Known;
  permissions: string[] = [];
  #api = new Api();
  #since = 0;
  readonly #told = new Map<string, Promise<any>>();

  constructor(login: string) {
    this.login = login;
  }

  get password(): string {
    return installed(this.login.startsWith('operator@') ? 'operator.password' : 'demonstration.password');
  }

  async arrive(): Promise<this> {
    const { permissions, token } = await new Api().post('/auth/login', { login: this.login, password: this.password });
    Object.assign(this, { permissions });
    this.#api = new Api(token);
    this.#since = Date.now();
    return this;
  }

  /** Asks the API once for each path. */
  get = (path: string): Promise<any> => {
    if (!this.#told.has(path)) this.#told.set(path, this.#ask(path));
    return this.#told.get(path)!;
  };

  async #ask(path: string): Promise<any> {
    if (Date.now() - this.#since > FRESH) await this.arrive();
    return this.#api.get(path);
  }

  /** As people do. */
  async logIn(browser: Browser): Promise<Known> {
    const context = await browser.newContext({ baseURL: SERVER, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto('/login');
    await page.locator('input[name=login]').fill(this.login);
    await page.locator('input[name=password]').fill(this.password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL((url) => url.pathname !== '/login');
    const known = await context.storageState();
    await context.close();
    return known;
  }
}

/** The people, and who of them looks at which route. */
export class People {
  readonly #all: Someone[];
  readonly #hints: Record<string, Hint>;

  private constructor(all: Someone[], hints: Record<string, Hint>) {
    this.#all = all;
    this.#hints = hints;
  }

  static async arrive(hints: Record<string, Hint>): Promise<People> {
    return new People(await Promise.all(LOGINS.map((login) => new Someone(login).arrive())), hints);
  }

  named(login: string): Someone {
    const found = this.#all.find((each) => each.login.startsWith(login));
    if (!found) throw new Error(`nobody is called ${login}`);
    return found;
  }

  /** Nobody in particular before the login, else the first who may; whoever has logged in is the teacher. */
  viewer({ path, permission, open }: Registered): Someone | undefined {
    const { as } = this.#hints[path] ?? {};
    if (as) return this.named(as);
    if (open) return undefined;
    const found = this.#all.find(({ permissions }) => !permission || permission.some((each) => permissions.includes(each)));
    if (!found) throw new Error(`nobody of the demonstration may open ${path}`);
    return found;
  }

  async address(path: string, someone: Someone | undefined): Promise<string> {
    const { get } = someone ?? this.named('head');
    const given = await (this.#hints[path]?.params ?? ((ask) => params(path, ask)))(get);
    return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(given[name] ?? ''));
  }
}
