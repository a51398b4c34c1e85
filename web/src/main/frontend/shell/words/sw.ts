export { default as auth } from '../../auth/sw.ts';
export { default as shell } from '../texts/sw.ts';
