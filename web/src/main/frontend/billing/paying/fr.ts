import { BRANDS } from '../providers.ts';

type Words = Record<string, string>;

export default {
  noLine: 'Pas de réseau. Rien n’a été fait ; recommencez.',
  payNow: 'Payer maintenant',
  payBy: 'Moyen de paiement',
  providers: { ...BRANDS, stripe: 'Carte bancaire' } as Words,
  payPhone: 'Numéro qui paie',
  payPhoneHint: 'Ce téléphone reçoit la demande. Hors du pays, avec l’indicatif : +221…',
  payPage: 'La page de paiement s’ouvre, puis vous revenez ici.',
  payAmount: (amount: string) => `Payer ${amount}`,
  paying: 'Demande…',
  payRings: 'Le téléphone sonne. Confirmez-y avec votre code secret.',
  payOnPage: 'Le paiement se termine sur la page du prestataire.',
  payWaits: (amount: string) => `${amount} en attente. Vous pouvez quitter cette page : le paiement compte quand même.`,
  payContinue: 'Ouvrir la page de paiement',
  payLeave: 'Choisir un autre moyen',
  payAgain: 'Recommencer',
  payDone: (amount: string) => `${amount} reçus. Merci.`,
  payFailed: 'Le paiement n’a pas abouti. Rien n’a été pris.',
  payReview: (number: string) => `EduConnect vérifie ce paiement de ${number}. Ne payez pas une seconde fois.`,
  due: 'Ce que vous payez',
};
