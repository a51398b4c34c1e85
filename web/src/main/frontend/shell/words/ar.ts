export { default as shell } from '../texts/ar.ts';
