import { supply, Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type LoginTexts = typeof french;

// Whoever logs in waits for no other words than these.
supply(import.meta.glob('/auth/login/{fr,en,ar,sw,wo}.ts'));

export const texts = new Texts<LoginTexts>('auth/login');

export const t = () => texts.t;
