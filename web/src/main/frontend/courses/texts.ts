import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type CourseTexts = typeof french;

export const texts = new Texts<CourseTexts>('courses');

export const t = () => texts.t;
