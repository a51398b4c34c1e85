import type { Chapter, Role } from '../texts.ts';

export default {
  office: [
    {
      title: 'Délivrer les bulletins',
      steps: [
        'Ouvrez « Bulletins » et choisissez la période : les classes dont les résultats sont clos y sont marquées.',
        '« Délivrer les bulletins » les fait préparer tous ensemble ; vous pouvez quitter la page, le travail continue, même si le serveur redémarre.',
        'À la fin, téléchargez un PDF par classe. S’il manque un bulletin, l’édition s’arrête et nomme l’élève ; « Reprendre » continue.',
        '« Modèles des bulletins » règle la présentation de chaque niveau : mise en page, langues, en-tête, logo, signatures, colonnes. L’aperçu suit vos choix.',
        'Après une réouverture motivée, délivrez de nouveau : le nouveau bulletin dit ce qu’il remplace et ce qui a changé.',
      ],
    },
    {
      title: 'Délivrer un certificat ou un relevé',
      steps: [
        'Sur la page de l’élève, touchez « Certificats » et choisissez : scolarité, relevé de notes, bonne conduite, radiation.',
        'Chaque document reçoit un numéro sans trou par année, la signature de l’école et un code que chacun peut vérifier.',
        'Le certificat de scolarité demande une inscription en cours ; la radiation, que l’élève soit sorti des listes. Le relevé reprend les bulletins délivrés.',
        '« Réimprimer (duplicata) » rend le même document, marqué duplicata.',
        '« Retirer… » annule un document délivré par erreur, avec un motif. Son numéro reste pris, et qui le vérifie apprend qu’il ne vaut plus.',
      ],
    },
  ],
  guardian: [
    {
      title: 'Lire le bulletin et le faire vérifier',
      steps: [
        'Ouvrez « Notes », puis l’enfant : ses bulletins délivrés sont en bas.',
        '« Ouvrir » le garde sur le téléphone en PDF. Les relevés et certificats délivrés sont en dessous.',
        'Qui reçoit le papier scanne son code : une page dit s’il est authentique, à jour, remplacé ou retiré.',
      ],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
