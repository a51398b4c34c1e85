import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type SchoolTexts = typeof french;

export const texts = new Texts<SchoolTexts>('dashboard/school');

export const t = () => texts.t;
