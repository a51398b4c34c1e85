export { default as login } from '../../auth/login/fr.ts';
export { default as shell } from '../texts/fr.ts';
