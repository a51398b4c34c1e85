import type { LoginTexts } from './texts.ts';

export default {
  logIn: 'Dugg',
  promise: 'Klaas bi dina wéy, doonte reso amul.',
  pitch: 'Woote bi, ndongo yi ak waa kër yi. Loo bind lépp dina dencu ci jumtukaay bi ba kera ñu koy yónnee.',
  login: 'Telefon, imeel wala turu jëfandikukat',
  password: 'Baatu-jàll wala kod',
  show: 'Wone',
  hide: 'Nëbb',
  school: 'Kodu lekkool bi',
  schoolHint: 'Ak turu jëfandikukat rekk.',
  logging: 'Mu ngi dugg…',
  forgotten: 'Fàtte nga baatu-jàll bi?',
  noLine: 'Reso amul. Jéemaatal bu delloosee.',
  otherWays: 'Yeneen yoonu dugg',
  firstTime: 'Dugg gu njëkk',
  signUp: 'Bindu lekkool',
  offlineAfter: 'Dina dox te reso amul ginaaw dugg gu njëkk ga.',
  waitFor: (name) => `${name}, sa waxtu jeex na. Duggaatal: li nga bind dencu na te dina yónneeku.`,
} satisfies LoginTexts;
