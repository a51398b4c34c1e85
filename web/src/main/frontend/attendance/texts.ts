import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type AttendanceTexts = typeof french;

export const texts = new Texts<AttendanceTexts>('attendance');

export const t = () => texts.t;

/** A pupil in running text. */
export const nameOf = ({ familyName = '', givenNames = '' }: { familyName?: string; givenNames?: string }) => `${familyName.toUpperCase()} ${givenNames}`.trim();
