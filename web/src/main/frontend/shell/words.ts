import { supply } from './locale.ts';

supply(import.meta.glob(['/*/{fr,en,ar,sw,wo}.ts', '/*/*/{fr,en,ar,sw,wo}.ts', '!/auth/login/*', '!/guide/*/*', '!/dashboard/**']));
