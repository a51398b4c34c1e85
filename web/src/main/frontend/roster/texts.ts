import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type RosterTexts = typeof french;

export const texts = new Texts<RosterTexts>('roster');

export const t = () => texts.t;
