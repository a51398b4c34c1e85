import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type JobsTexts = typeof french;

export const texts = new Texts<JobsTexts>('jobs');

export const t = () => texts.t;
