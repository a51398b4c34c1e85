import type { Domain } from './domain.ts';
import { supply } from './locale.ts';

supply(import.meta.glob(['/{fees,roster,structure,warning,year-end}/{fr,en}.ts', '/fees/*/{fr,en}.ts']));

/** What the offices of a school open: nobody else waits for it. */
export default Object.values(import.meta.glob<Domain>('../*/school-office.ts', { eager: true, import: 'default' }));
