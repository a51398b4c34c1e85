import type { Chapter, Role } from '../texts.ts';

export default {
  head: [
    {
      title: 'S’abonner et payer',
      steps: [
        'Dans « Abonnement », touchez « Voir mon prix » sous une formule : il suit le nombre d’élèves inscrits.',
        'La facture se paie là, par téléphone ou par carte, ou par un virement qui porte son numéro.',
        'Après l’essai, ou quinze jours après la date de paiement, tout se lit encore mais rien ne s’écrit ; trente jours après cette date, l’accès est suspendu. Rien n’est supprimé, et tout revient avec la formule ou le paiement.',
      ],
    },
  ],
  finance: [
    {
      title: 'Suivre ce qui est dû',
      steps: ['« À encaisser » dit ce qui est dû et depuis quand ; touchez un chiffre pour voir les factures qui le font.', '« Factures » se cherche par numéro ou par client et s’exporte en CSV.', 'Une facture émise ne change plus : corrigez-la par un avoir.', 'Sans paiement, un rappel part après 3 jours, l’école passe en lecture seule après 15 et est suspendue après 30. Tout revient avec le paiement.', 'Une école dont l’essai est fini et qui n’a pas de formule lit encore, sans être suspendue ; la formule qu’elle choisit lui rend tout.', 'Chaque lettre porte un lien qui paie la facture sans se connecter, même pour une école suspendue ; vous le trouvez aussi sur la facture, sous « Page de paiement ».'],
    },
    {
      title: 'Rapprocher la banque',
      steps: ['« Banque », puis « Reprendre un relevé » : CSV, CAMT.053 ou MT940. Le même relevé repris deux fois n’ajoute rien.', 'Une ligne qui porte le numéro d’une facture la paie d’elle-même ; les autres attendent : « Rapprocher » ou « Écarter ».', 'Un remboursement ou une perte se propose depuis la facture ; une autre personne décide.'],
    },
    {
      title: 'Tenir les livres',
      steps: ['« Grand livre » montre la balance, les écritures d’un compte et les exports pour le comptable.', 'Clôturer une période empêche toute écriture jusqu’à ce jour ; cela ne se défait pas.'],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
