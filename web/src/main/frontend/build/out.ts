import { fileURLToPath } from 'node:url';

/** Where the built client lies until Maven packs it into the WAR. */
export const OUT = process.env.OUT ?? fileURLToPath(new URL('../../../../target/frontend', import.meta.url));
