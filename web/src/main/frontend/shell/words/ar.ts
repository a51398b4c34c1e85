export { default as auth } from '../../auth/ar.ts';
export { default as shell } from '../texts/ar.ts';
