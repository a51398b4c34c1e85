export { default as auth } from '../../auth/fr.ts';
export { default as shell } from '../texts/fr.ts';
