import { plural } from '../../shell/format.ts';

type Words = Record<string, string>;

export default {
  disputes: 'Litiges',
  toAnswer: (count: number, more: boolean) => `${plural(count, { one: '# litige', other: '# litiges' })}${more ? ' ou plus' : ''} à répondre.`,
  firstBy: (day: string) => `Le premier avant le ${day}.`,
  nothingToAnswer: 'Aucun litige n’attend de réponse.',
  which: { open: 'En cours', all: 'Tous' } as Words,
  none: 'Aucun litige en cours',
  noneEver: 'Aucun litige',
  noneHelp: 'Quand la banque d’un payeur conteste un paiement, il apparaît ici avec le jour limite pour répondre.',
  states: { inquiry: 'question', 'needs-response': 'à répondre', 'under-review': 'à l’étude', won: 'gagné', lost: 'perdu', closed: 'clos' } as Words,
  next: {
    answer: (day: string, provider: string) => `Répondez${day && ` avant le ${day}`}, dans votre espace ${provider}, avec le numéro du dossier.`,
    inquiry: (day: string, provider: string) => `La banque du payeur pose une question. Répondez${day && ` avant le ${day}`}, dans votre espace ${provider}.`,
    missed: (day: string, provider: string) => `Le délai est passé le ${day} sans réponse : ${provider} décidera sans vous.`,
    sent: (day: string) => `Une réponse est déjà remise. Vous pouvez la compléter${day && ` avant le ${day}`}.`,
    wait: () => 'La réponse est remise. La banque du payeur décide ; rien à faire.',
    won: () => 'Gagné. L’argent est à vous ; rien à faire.',
    coming: () => 'Gagné. L’argent revient ; il n’est pas encore arrivé.',
    lost: () => 'Perdu. Le paiement est annulé : ce qu’il réglait est de nouveau à payer.',
    closed: () => 'Clos sans décision ; rien à faire.',
  },
  money: { here: 'chez vous', taken: 'retenu par l’opérateur', back: 'revenu', gone: 'rendu au payeur' } as Words,
  payment: 'Paiement',
  payer: 'Payeur',
  where: 'L’argent',
  fee: 'Frais du litige',
  reason: 'Motif',
  reasons: {
    fraudulent: 'Le titulaire dit ne pas avoir payé', unauthorised: 'Le titulaire dit ne pas avoir payé', unrecognized: 'Le titulaire ne reconnaît pas l’opération', duplicate: 'Payé deux fois', duplicate_transaction: 'Payé deux fois',
    product_not_received: 'Service non rendu', merchandise_or_service_not_received: 'Service non rendu', product_unacceptable: 'Service non conforme', merchandise_or_service_not_as_described: 'Service non conforme',
    subscription_canceled: 'Abonnement résilié', canceled_recurring_billing: 'Abonnement résilié', credit_not_processed: 'Remboursement non reçu', incorrect_amount: 'Montant faux', payment_by_other_means: 'Payé autrement',
    insufficient_funds: 'Solde insuffisant', general: 'Autre motif', other: 'Autre motif',
  } as Words,
  caseNumber: 'Dossier',
  opened: 'Ouvert le',
  openInvoice: 'Ouvrir la facture',
  openFamily: 'Ouvrir la famille',
};
