import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type EstablishmentTexts = typeof french;

export const texts = new Texts<EstablishmentTexts>('establishments');

export const t = () => texts.t;
