import { BRANDS } from '../providers.ts';
import type { PayingTexts } from './texts.ts';

export default {
  noLine: 'No line. Nothing was done; try again.',
  payNow: 'Pay now',
  payBy: 'Way of paying',
  providers: { ...BRANDS, stripe: 'Bank card' },
  payPhone: 'Number that pays',
  payPhoneHint: 'This phone gets the request. Outside the country, with its code: +221…',
  payPage: 'The payment page opens, then you come back here.',
  payAmount: (amount) => `Pay ${amount}`,
  paying: 'Asking…',
  payRings: 'The phone is ringing. Confirm there with your secret code.',
  payOnPage: 'The payment is finished on the provider’s page.',
  payWaits: (amount) => `${amount} awaited. You may leave this page: the payment counts all the same.`,
  payContinue: 'Open the payment page',
  payLeave: 'Choose another way',
  payAgain: 'Try again',
  payDone: (amount) => `${amount} received. Thank you.`,
  payFailed: 'The payment did not succeed. Nothing was taken.',
  payReview: (number) => `EduConnect is checking this payment of ${number}. Do not pay a second time.`,
  due: 'What you pay',
} satisfies PayingTexts;
