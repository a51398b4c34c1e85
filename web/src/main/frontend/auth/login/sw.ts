import type { LoginTexts } from './texts.ts';

export default {
  logIn: 'Ingia',
  promise: 'Darasa linaendelea, hata bila mtandao.',
  pitch: 'Mahudhurio, wanafunzi na familia. Unachoandika kinahifadhiwa kwenye kifaa hadi kitumwe.',
  login: 'Simu, barua pepe au jina la mtumiaji',
  password: 'Nenosiri au msimbo',
  show: 'Onyesha',
  hide: 'Ficha',
  school: 'Msimbo wa shule',
  schoolHint: 'Kwa jina la mtumiaji tu.',
  logging: 'Inaingia…',
  forgotten: 'Umesahau nenosiri?',
  noLine: 'Hakuna mtandao. Jaribu tena utakaporudi.',
  otherWays: 'Njia nyingine za kuingia',
  firstTime: 'Kuingia mara ya kwanza',
  signUp: 'Sajili shule',
  offlineAfter: 'Hufanya kazi bila mtandao baada ya kuingia mara ya kwanza.',
  waitFor: (name) => `${name}, muda wako umekwisha. Ingia tena: ulichoandika kimehifadhiwa na kitatumwa.`,
} satisfies LoginTexts;
