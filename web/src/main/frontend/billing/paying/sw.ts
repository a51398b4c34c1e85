import { BRANDS } from '../providers.ts';
import type { PayingTexts } from './texts.ts';

export default {
  noLine: 'Hakuna mtandao. Hakuna kilichofanyika; jaribu tena.',
  payNow: 'Lipa sasa',
  payBy: 'Njia ya malipo',
  providers: { ...BRANDS, stripe: 'Kadi ya benki' },
  payPhone: 'Nambari inayolipa',
  payPhoneHint: 'Simu hii hupokea ombi. Ukiwa nje ya nchi, weka msimbo: +254…',
  payPage: 'Ukurasa wa malipo utafunguka, kisha utarudi hapa.',
  payAmount: (amount) => `Lipa ${amount}`,
  paying: 'Inaomba…',
  payRings: 'Simu inalia. Thibitisha hapo kwa nambari yako ya siri.',
  payOnPage: 'Malipo hukamilika kwenye ukurasa wa mtoa huduma.',
  payWaits: (amount) => `${amount} yanasubiri. Unaweza kuondoka ukurasa huu: malipo yatahesabiwa hata hivyo.`,
  payContinue: 'Fungua ukurasa wa malipo',
  payLeave: 'Chagua njia nyingine',
  payAgain: 'Jaribu tena',
  payDone: (amount) => `${amount} zimepokelewa. Asante.`,
  payFailed: 'Malipo hayakufaulu. Hakuna kilichochukuliwa.',
  payReview: (number) => `EduConnect inakagua malipo haya ya ${number}. Usilipe mara ya pili.`,
  due: 'Unacholipa',
} satisfies PayingTexts;
