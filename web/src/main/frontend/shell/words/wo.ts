export { default as shell } from '../texts/wo.ts';
