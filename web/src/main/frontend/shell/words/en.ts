export { default as auth } from '../../auth/en.ts';
export { default as shell } from '../texts/en.ts';
