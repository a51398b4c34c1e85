import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type StructureTexts = typeof french;

export const texts = new Texts<StructureTexts>('structure');

export const t = () => texts.t;
