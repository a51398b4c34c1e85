import { BRANDS } from '../providers.ts';
import type { PayingTexts } from './texts.ts';

export default {
  noLine: 'Amul lëkkaloo. Defuñu dara; jéemaatal.',
  payNow: 'Fey léegi',
  payBy: 'Ni ngay feyee',
  providers: { ...BRANDS, stripe: 'Kart bu bànk' },
  payPhone: 'Nimero biy fey',
  payPhoneHint: 'Telefon bii lañuy laaj. Su dee bitim réew, bindal indicatif bi : +221…',
  payPage: 'Xëtu fey bi dina ubbeeku, nga dellu fii.',
  payAmount: (amount) => `Fey ${amount}`,
  paying: 'Ñu ngi koy laaj…',
  payRings: 'Telefon bi mu ngi sabu. Dëggalal ci sa kodu sekkare.',
  payOnPage: 'Fey bi ci xëtu ki koy jot lay jeexee.',
  payWaits: (amount) => `${amount} mu ngi xaar. Mën nga génn xët wii : fey bi dina conte.`,
  payContinue: 'Ubbi xëtu fey bi',
  payLeave: 'Tànn beneen yoon',
  payAgain: 'Jéemaatal',
  payDone: (amount) => `Jot nañu ${amount}. Jërëjëf.`,
  payFailed: 'Fey bi demul. Jëluñu dara.',
  payReview: (number) => `EduConnect mu ngi seet fey bii (${number}). Bul fey ñaareel yoon.`,
  due: 'Li ngay fey',
} satisfies PayingTexts;
