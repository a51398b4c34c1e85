export { default as login } from '../../auth/login/wo.ts';
export { default as shell } from '../texts/wo.ts';
