import type { LinkedTexts } from './texts.ts';

export default {
  title: 'Pay an invoice',
  pitch: 'By telephone or card, without logging in. Nothing is deleted: all comes back within a minute of the payment.',
  looking: 'Looking for the invoice…',
  number: 'Invoice',
  buyer: 'For',
  dueOn: 'To be paid by',
  open: 'Still owed',
  paid: 'This invoice is paid. Thank you.',
  toLogin: 'Open EduConnect',
  transfer: 'By bank transfer',
  transferTo: (bank, number) => `${bank}. Give ${number} as the reference.`,
  unknown: 'This link leads to no invoice. Take it, whole, from the letter.',
  offline: 'No network. Nothing was done.',
  again: 'Try again',
} satisfies LinkedTexts;
