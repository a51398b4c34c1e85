import { supply, Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

// With the card, so that nobody else has to know where its words are.
supply(import.meta.glob('/transfers/own/{fr,en,ar,sw,wo}.ts'));

export type OwnTransferTexts = typeof french;

export const texts = new Texts<OwnTransferTexts>('transfers/own');

export const t = () => texts.t;
