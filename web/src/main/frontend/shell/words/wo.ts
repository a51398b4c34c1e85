export { default as auth } from '../../auth/wo.ts';
export { default as shell } from '../texts/wo.ts';
