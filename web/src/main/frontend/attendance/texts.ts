import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type AttendanceTexts = typeof french;

export const texts = new Texts<AttendanceTexts>('attendance');

export const t = () => texts.t;
