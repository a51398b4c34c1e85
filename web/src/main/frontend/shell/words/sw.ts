export { default as shell } from '../texts/sw.ts';
