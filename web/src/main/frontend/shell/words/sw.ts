export { default as login } from '../../auth/login/sw.ts';
export { default as shell } from '../texts/sw.ts';
