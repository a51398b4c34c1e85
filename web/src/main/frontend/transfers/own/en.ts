import type { OwnTransferTexts } from './texts.ts';

export default {
  title: (name, school, country) => `${name}: file to ${school}, ${country}`,
  agree: (day) => `Both schools agree. First day out of the present school: ${day}.`,
  because: (reason) => `Reason: ${reason}`,
  sent: 'What is sent: the pupil’s identity, report cards, certificates and school years, your name and your contact data. Nothing about other guardians.',
  law: 'That country’s law may protect these data less. Once sent, the file cannot be taken back.',
  free: 'You are free: if you refuse, the file does not go, and nothing else changes.',
  consent: 'I consent',
  refuse: 'I refuse',
  ends: 'A refusal ends the transfer. Confirm it, or wait.',
  refuseIndeed: 'Yes, I refuse',
  notNow: 'Not now',
  sending: 'Sending…',
  agreed: (name, school) => `${name}: you have consented, the file goes to ${school}.`,
  refused: (name) => `${name}: you have refused, the file does not go.`,
  tooLate: 'Your answer is no longer awaited: somebody else has answered, or the school has withdrawn the request.',
  notSent: 'No network: there was no answer. Try again when it is back; your answer will count once.',
} satisfies OwnTransferTexts;
