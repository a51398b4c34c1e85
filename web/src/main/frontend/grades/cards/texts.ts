import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type CardTexts = typeof french;

export const texts = new Texts<CardTexts>('grades/cards');

export const t = () => texts.t;
