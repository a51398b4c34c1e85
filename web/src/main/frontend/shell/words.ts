import { supply } from './locale.ts';

// What only offices speak is told by offices.ts and school-offices.ts, what boards say by their own file.
supply(import.meta.glob(['/*/{fr,en,ar,sw,wo}.ts', '/*/*/{fr,en,ar,sw,wo}.ts', '!/auth/login/*', '!/guide/*/*', '!/dashboard/**', '!/billing/*.ts', '!/billing/{banking,linked,selling,statements}/*', '!/jobs/*', '!/fees/**', '!/{roster,structure,warning,year-end}/*.ts', '!/warning/why/*', '!/transfers/own/*']));
