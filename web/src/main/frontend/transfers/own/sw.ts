import type { OwnTransferTexts } from './texts.ts';

export default {
  title: (name, school, country) => `${name}: faili kwenda ${school}, ${country}`,
  agree: (day) => `Shule zote mbili zimekubaliana. Siku ya kwanza nje ya shule ya sasa: ${day}.`,
  because: (reason) => `Sababu: ${reason}`,
  sent: 'Kinachotumwa: utambulisho wa mwanafunzi, ripoti za matokeo, vyeti na miaka ya shule, pamoja na jina lako na mawasiliano yako. Hakuna chochote kuhusu walezi wengine.',
  law: 'Sheria ya nchi hiyo inaweza kuzilinda taarifa hizi kwa kiwango cha chini zaidi. Faili likishatumwa haliwezi kurudishwa.',
  free: 'Uko huru: ukikataa, faili halitumwi, na hakuna kingine kinachobadilika.',
  consent: 'Nakubali',
  refuse: 'Nakataa',
  ends: 'Ukikataa, uhamisho unaisha. Thibitisha, au subiri.',
  refuseIndeed: 'Ndiyo, nakataa',
  notNow: 'Si sasa',
  sending: 'Inatumwa…',
  agreed: (name, school) => `${name}: umekubali, faili linatumwa ${school}.`,
  refused: (name) => `${name}: umekataa, faili halitumwi.`,
  tooLate: 'Jibu lako halisubiriwi tena: mtu mwingine amejibu, au shule imeondoa ombi.',
  notSent: 'Hakuna mtandao: hakuna jibu lililofika. Jaribu tena utakaporudi; jibu lako litahesabiwa mara moja tu.',
} satisfies OwnTransferTexts;
