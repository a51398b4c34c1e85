import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type AssignmentTexts = typeof french;

export const texts = new Texts<AssignmentTexts>('courses/assignments');

export const t = () => texts.t;
