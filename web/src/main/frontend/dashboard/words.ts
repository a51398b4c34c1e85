import { supply } from '../shell/locale.ts';

// With the boards, so that nobody else has to know where their words are.
supply(import.meta.glob(['/dashboard/{fr,en,ar,sw,wo}.ts', '/dashboard/school/{fr,en}.ts']));
