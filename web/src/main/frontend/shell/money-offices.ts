import type { Domain } from './domain.ts';
import { supply } from './locale.ts';

supply(import.meta.glob(['/billing/{fr,en}.ts', '/billing/{banking,linked,selling,statements}/{fr,en}.ts']));

/** What finance opens. */
export default Object.values(import.meta.glob<Domain>('../*/money-office.ts', { eager: true, import: 'default' }));
