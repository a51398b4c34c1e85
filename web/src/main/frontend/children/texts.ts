import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type ChildrenTexts = typeof french;

export const texts = new Texts<ChildrenTexts>('children');

export const t = () => texts.t;
