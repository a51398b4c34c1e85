import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export const texts = new Texts<typeof french>('establishments/district');

export const t = () => texts.t;
