import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type ArchiveTexts = typeof french;

export const texts = new Texts<ArchiveTexts>('archive');

export const t = () => texts.t;
