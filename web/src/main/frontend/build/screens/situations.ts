import type { BrowserContext, Page, Request, Route } from 'playwright-core';

/**
 * What a screen can meet instead of its answer. The network is held in the browser: the product itself is not changed,
 * and what is looked at is what the client makes of it.
 */
const SITUATIONS = {
  loading: undefined,
  offline: (route: Route) => route.abort('internetdisconnected'),
  error: (route: Route) => refuse(route, 500, 'Une erreur est survenue', 'Ce n’est pas de votre fait. Rien de ce que vous avez saisi n’est perdu. Réessayez dans une minute.'),
  forbidden: (route: Route) => refuse(route, 403, 'Accès réservé', 'Votre rôle ne permet pas de voir cette page. Changez de rôle ou demandez l’accès à la direction.'),
  empty: emptied,
} satisfies Record<string, ((route: Route) => Promise<void>) | undefined>;

export type Situation = keyof typeof SITUATIONS;

/** The last is the only one of which a device keeps anything. */
export const STATES = Object.keys(SITUATIONS) as Situation[];

/** Everything but who one is. */
const asks = ({ pathname }: URL) => pathname.startsWith('/api/v1/') && !pathname.startsWith('/api/v1/auth/');

/** The line of one browser, and what it does at the moment. */
export class Line {
  situation?: Situation;
  #waiting: Route[] = [];

  async hold(of: BrowserContext | Page): Promise<void> {
    await of.route(asks, async (route) => {
      const answer = this.situation ? SITUATIONS[this.situation] : (of: Route) => of.continue();
      await (answer ? answer(route) : this.#waiting.push(route));
    });
  }

  /** Whoever waits is told that nothing comes any more. */
  loosen(): void {
    for (const route of this.#waiting.splice(0)) void route.abort('internetdisconnected').catch(() => undefined);
  }
}

/** What answers that are no lists tell where nothing has been written yet. */
const NOTHING: [path: RegExp, told: object][] = [
  [/\/gradebooks$/, { classes: [] }],
  [/\/gradebooks\/[^/]+\/[^/]+$/, { pupils: [], subjects: [], general: undefined }],
  [/\/gradebooks\/[^/]+\/[^/]+\/[^/]+$/, { assessments: [], marks: [] }],
  [/\/councils$/, { classes: [] }],
  [/\/councils\/[^/]+\/[^/]+$/, { pupils: [] }],
  [/\/comments\/[^/]+\/[^/]+\/[^/]+$/, { pupils: [] }],
  [/\/councils\/[^/]+\/[^/]+\/minutes$/, { pupils: [] }],
  [/\/fees\/families\/[^/]+$/, { charged: 0, received: 0, balance: 0, due: 0, next: undefined, items: [], receipts: [] }],
  [/\/courses\/[^/]+$/, { modules: [] }],
  [/\/courses\/[^/]+\/progress$/, { pupils: [] }],
  [/\/assignments\/[^/]+$/, { pupils: [] }],
  [/\/own-children\/[^/]+\/courses$/, { courses: [] }],
  [/\/own-children\/[^/]+\/results$/, { sealed: false, subjects: [], general: undefined, classGeneral: undefined }],
];

/** A list without anything in it; what is neither a list nor has a word of its own for nothing is answered as it is. */
async function emptied(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const answer = await route.fetch();
  const told = await answer.json().catch(() => undefined);
  const nothing = Array.isArray(told) && !pathname.endsWith('/layouts') ? [] : told?.items ? { items: [], next: undefined } : NOTHING.find(([path]) => path.test(pathname))?.[1];
  await route.fulfill(told && nothing ? { response: answer, json: Array.isArray(nothing) ? nothing : { ...told, ...nothing } } : { response: answer });
}

export function refuse(route: Route, status: number, title: string, detail: string, type = 'about:blank'): Promise<void> {
  return route.fulfill({ status, contentType: 'application/problem+json', json: { type, title, status, detail, reference: 'K7QF-2M9' } });
}

/** The answer to a device that sends: each of its entries met with this. */
export async function answerSync(page: Page, result: (op: SentOp) => Record<string, unknown>): Promise<void> {
  await page.route((url) => url.pathname === '/api/v1/sync', async (route) => {
    const ops = sent(route.request());
    if (ops.length === 0) return route.continue();
    await route.fulfill({ json: { results: ops.map((op) => ({ opId: op.opId, ...result(op) })) } });
  });
}

interface SentOp {
  opId: string;
  data: Record<string, unknown>;
}

function sent(request: Request): SentOp[] {
  return (request.postDataJSON() as { ops?: SentOp[] } | null)?.ops ?? [];
}
