import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type DossierTexts = typeof french;

export const texts = new Texts<DossierTexts>('grades/dossiers');

export const t = () => texts.t;
