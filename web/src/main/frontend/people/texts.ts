import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type PeopleTexts = typeof french;

export const texts = new Texts<PeopleTexts>('people');

export const t = () => texts.t;
