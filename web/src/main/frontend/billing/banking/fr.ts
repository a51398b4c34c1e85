import { plural } from '../../shell/format.ts';

type Words = Record<string, string>;

export default {
  bank: 'Banque',
  openLines: 'Lignes sans facture',
  noOpenLines: 'Chaque ligne a sa facture',
  noOpenLinesHelp: 'Reprenez un relevé pour en voir de nouvelles.',
  matched: 'Ligne rapprochée.',
  ignore: 'Écarter',
  ignored: 'Ligne écartée.',
  whichInvoice: (payer: string, amount: string) => `${amount} de ${payer} : quelle facture ?`,
  statement: 'Reprendre un relevé',
  format: 'Forme',
  formats: { csv: 'Tableau CSV', camt053: 'CAMT.053', mt940: 'MT940' } as Words,
  seller: 'Compte de',
  file: 'Fichier',
  take: 'Reprendre le relevé',
  taken: (added: number, matched: number) => `${plural(added, { zero: 'Aucune ligne nouvelle', one: '# ligne nouvelle', other: '# lignes nouvelles' })}, ${plural(matched, { zero: 'aucune rapprochée', one: '# rapprochée', other: '# rapprochées' })}.`,
  approvals: 'À décider à deux',
  noApprovals: 'Rien n’attend de décision.',
  approvalKinds: { refund: 'Remboursement', write_off: 'Perte' } as Words,
  approve: 'Approuver',
  refuse: 'Refuser',
  decided: 'Décision enregistrée.',
  vouchers: 'Bons prépayés',
  count: 'Nombre',
  validUntil: 'Valables jusqu’au',
  soldTo: 'Vendus à',
  makeVouchers: 'Créer les bons',
  codes: 'Imprimez ces codes maintenant : ils ne s’affichent qu’une fois.',
};
