export { default as login } from '../../auth/login/en.ts';
export { default as shell } from '../texts/en.ts';
