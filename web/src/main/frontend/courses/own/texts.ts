import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type OwnTexts = typeof french;

export const texts = new Texts<OwnTexts>('courses/own');

export const t = () => texts.t;
