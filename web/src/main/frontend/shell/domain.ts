import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import login from '../auth/login/domain.ts';
import type { Icon } from './ui/icon.tsx';
import type { Texts, Word } from './locale.ts';
import type { Entity, Op, Review } from './local.ts';
import type { Params } from './router.ts';

type Screen = ComponentType<{ params: Params }>;

/** A page of the product. It is loaded when it is first opened. */
export interface Route {
  /** such as /classes/:class */
  path: string;
  screen: () => Promise<{ default: Screen }>;
  /** Who may open it: the caller has one of these permissions; absent for whoever is logged in. */
  permission?: string[];
  /** Who else, whatever he or she may do in the chosen place. */
  also?: () => boolean;
  /** Where its texts are not its domain's. */
  texts?: Texts<unknown>;
  /** Pages before login. */
  open?: boolean;
}

/** An entry of the rail and, if it is among the first four, of the tabs. */
export interface Entry {
  path: string;
  icon: Icon;
  label: Word;
  /** Whether it is for the user of now. */
  shown: () => boolean;
  /** Place in the list. */
  order: number;
}

/** What a domain does with the operations of its type. */
export interface SyncHandler {
  /** The operation in words, for the list of what waits. */
  describe(op: Op): string;
  /** Where it can be seen. */
  link?: (op: Op) => string;
  /** What the school holds after this result, until the feed tells. */
  outcome?: (op: Op, result: Record<string, unknown>) => Entity | undefined;
  /** Shows both sides and lets a person choose. */
  review?: () => Promise<{ default: ComponentType<{ review: Review }> }>;
}

/**
 * A domain registers itself by the default export of its domain.ts, and what only offices open by that of its office.ts, or school-office.ts where only a school's open it, or money-office.ts where finance does;
 * nothing else has to be told of it.
 */
export interface Domain {
  routes: Route[];
  entries?: Entry[];
  texts?: Texts<unknown>;
  /** By the type of the operation, such as roll.submit. */
  sync?: Record<string, SyncHandler>;
  /** Who keeps up with the school's changes, and what is fetched before it is asked for; prepare is called often. */
  follows?: { may: () => boolean; prepare?: (mine: string) => Promise<void> };
}

/** The login from the start; the others as soon as registry.ts is loaded, which no login has to wait for. */
export const domains: Domain[] = [login];

/** How often there was something to register. */
export const registered = signal(0);

type Ends = typeof import('./ends.tsx');

/** Loads what is shown where there is no screen to show. */
export let ends: () => Promise<Ends>;

/** Registers what only offices open, unless that is done. */
export let rest: () => Promise<unknown>;

/** Until all is registered that the user of now may begin with. */
export let ready: () => Promise<unknown>;

const nothing = () => Promise.resolve();

export function register(all: Domain[], others: () => Promise<Ends>, more: () => Promise<unknown> = nothing, begin: () => Promise<unknown> = nothing): void {
  domains.splice(0, domains.length, ...all);
  ends = others;
  rest = more;
  ready = begin;
  registered.value++;
}

export const entries = () =>
  (registered.value ? domains : [])
    .flatMap((domain) => domain.entries ?? [])
    .filter((entry) => entry.shown())
    .sort((a, b) => a.order - b.order);

export const handler = (type: string): SyncHandler | undefined => domainOf(type)?.sync?.[type];

export const domainOf = (type: string): Domain | undefined => domains.find((domain) => domain.sync?.[type]);

/** Whether the user of now keeps up with anything; nobody else is told what changes. */
export const following = () => domains.some((domain) => domain.follows?.may());
