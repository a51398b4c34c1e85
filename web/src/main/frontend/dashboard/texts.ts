import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type DashboardTexts = typeof french;

export const texts = new Texts<DashboardTexts>('dashboard');

export const t = () => texts.t;
