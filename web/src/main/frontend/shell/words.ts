import { supply } from './locale.ts';

// What only offices speak is told by offices.ts and school-offices.ts.
supply(import.meta.glob(['/*/{fr,en,ar,sw,wo}.ts', '/*/*/{fr,en,ar,sw,wo}.ts', '!/auth/login/*', '!/guide/*/*', '!/billing/*.ts', '!/billing/{banking,selling,statements}/*', '!/fees/**', '!/roster/*', '!/structure/*']));
