import type { Domain } from './domain.ts';
import { supply } from './locale.ts';

supply(import.meta.glob(['/{billing,jobs}/{fr,en}.ts', '/billing/{banking,selling,statements}/{fr,en}.ts']));

/** What no teacher, pupil or guardian has to load: registry.ts takes it along for those who work in an office. */
export default Object.values(import.meta.glob<Domain>('../*/office.ts', { eager: true, import: 'default' }));
