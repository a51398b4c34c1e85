export { default as login } from '../../auth/login/ar.ts';
export { default as shell } from '../texts/ar.ts';
