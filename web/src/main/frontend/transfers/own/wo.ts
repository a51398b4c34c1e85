import type { OwnTransferTexts } from './texts.ts';

export default {
  title: (name, school, country) => `${name}: dosiye bi ngir ${school}, ${country}`,
  agree: (day) => `Ñaari lekkool yi ànd nañu ci. Bés bu njëkk bi ci biti lekkool bi mu nekk: ${day}.`,
  because: (reason) => `Li tax: ${reason}`,
  sent: 'Li ñuy yónnee: li ñuy xàmmee ndongo li, ay buletinam, ay sertifikaam ak at yi mu jàng, sa tur ak fi ñu lay jote. Dara ci yeneen waajur yi.',
  law: 'Yoonu réew moomu mën na bañ a aar xibaar yooyu ni fii. Bu dosiye bi demee, mënuñu ko delloosi.',
  free: 'Yaa ko moom: su nga bañee, dosiye bi du dem, te leneen du soppeeku.',
  consent: 'Nangu naa',
  refuse: 'Bañ naa',
  ends: 'Su nga bañee, toxal bi day jeex. Dëggal ko, wala nga xaar.',
  refuseIndeed: 'Waaw, bañ naa',
  notNow: 'Du léegi',
  sending: 'Mu ngi dem…',
  agreed: (name, school) => `${name}: nangu nga ko, dosiye bi dem na ${school}.`,
  refused: (name) => `${name}: bañ nga ko, dosiye bi du dem.`,
  tooLate: 'Xaaruñu sa tontu leegi: keneen tontu na, wala lekkool bi dindi na laaj bi.',
  notSent: 'Amul lëkkaloo: tontu agsiwul. Jéemaatal su lëkkaloo gi delloo; sa tontu benn yoon la ñu koy waññi.',
} satisfies OwnTransferTexts;
