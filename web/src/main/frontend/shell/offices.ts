import type { Domain } from './domain.ts';
import { supply } from './locale.ts';

supply(import.meta.glob('/jobs/{fr,en}.ts'));

/** What the operator and a district open: no teacher, pupil or guardian has to load it. */
export default Object.values(import.meta.glob<Domain>('../*/office.ts', { eager: true, import: 'default' }));
