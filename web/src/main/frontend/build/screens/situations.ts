import type { Page, Request, Route } from 'playwright-core';

/**
 * What a screen can meet instead of its answer. The network is held in the browser: the product itself is not changed,
 * and what is looked at is what the client makes of it.
 */
export const SITUATIONS = {
  loading: () => new Promise<void>(() => {}),
  empty: emptied,
  offline: (route: Route) => route.abort('internetdisconnected'),
  error: (route: Route) => refuse(route, 500, 'Une erreur est survenue', 'Ce n’est pas de votre fait. Rien de ce que vous avez saisi n’est perdu. Réessayez dans une minute.'),
  forbidden: (route: Route) => refuse(route, 403, 'Accès réservé', 'Votre rôle ne permet pas de voir cette page. Changez de rôle ou demandez l’accès à la direction.'),
} satisfies Record<string, (route: Route) => Promise<void>>;

export type Situation = keyof typeof SITUATIONS;

/** Everything but who one is. */
export async function meet(page: Page, situation: Situation): Promise<void> {
  await page.route(asks, (route) => SITUATIONS[situation](route));
}

const asks = ({ pathname }: URL) => pathname.startsWith('/api/v1/') && !pathname.startsWith('/api/v1/auth/');

/** A list without anything in it; what is no list is answered as it is. */
async function emptied(route: Route): Promise<void> {
  const answer = await route.fetch();
  const told = await answer.json().catch(() => undefined);
  await route.fulfill(told?.items ? { response: answer, json: { ...told, items: [], next: undefined } } : { response: answer });
}

export function refuse(route: Route, status: number, title: string, detail: string): Promise<void> {
  return route.fulfill({ status, contentType: 'application/problem+json', json: { type: 'about:blank', title, status, detail, reference: 'K7QF-2M9' } });
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
