import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type ClassesTexts = typeof french;

export const texts = new Texts<ClassesTexts>('classes');

export const t = () => texts.t;
