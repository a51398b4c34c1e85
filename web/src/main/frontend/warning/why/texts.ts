import { supply, Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

// With the screens that warn, so that nobody else has to know where these words are.
supply(import.meta.glob('/warning/why/{fr,en,ar,sw,wo}.ts'));

export type WhyTexts = typeof french;

export const texts = new Texts<WhyTexts>('warning/why');

export const t = () => texts.t;
