/** In an address: every level that has no rules of its own. */
export const EVERY = 'all';
