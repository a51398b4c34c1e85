import { texts as people } from '../people/texts.ts';

/** The pages behind one name, so that whoever works in another office loads no list of their files. */
export const ends = () => import('./year-end.tsx');
export const archived = () => import('../archive/document.tsx');
export const transfers = () => import('../transfers/transfers.tsx');
/** A pupil is found with people's words. */
export const archive = () => Promise.all([import('../archive/archive.tsx'), people.load()]).then(([loaded]) => loaded);
export const erasures = () => Promise.all([import('../privacy/erasures.tsx'), people.load()]).then(([loaded]) => loaded);
