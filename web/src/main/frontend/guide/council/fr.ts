import type { Chapter, Role } from '../texts.ts';

export default {
  teacher: [
    {
      title: 'Écrire les appréciations et préparer le conseil',
      steps: [
        'Dans « Conseils », touchez votre matière : la liste de la classe s’ouvre, avec la moyenne de chacun.',
        'Écrivez une phrase par élève, ou prenez-en une dans « Phrases de l’école ». Tout s’enregistre seul, aussi sans réseau.',
        'Si quelqu’un d’autre a écrit entre-temps, rien n’est perdu : les deux textes vous attendent sous « À vérifier ».',
        'Professeur principal : « Préparer élève par élève » montre les résultats, les absences et ce que les règles proposent. Écrivez l’appréciation générale.',
        'Les autres professeurs de la classe voient le conseil dès qu’il est ouvert.',
      ],
    },
  ],
  head: [
    {
      title: 'Tenir le conseil de classe',
      steps: [
        'Dans « Conseils », choisissez la classe. « La séance » garde la date, qui préside, qui est présent ou excusé, et les remarques.',
        '« Ouvrir le conseil », puis « Entrer en séance » : un élève par écran. Ctrl Entrée enregistre et passe au suivant, 1 à 9 cochent une décision, Alt ← → tournent les pages.',
        'Ce que les règles proposent est coché d’avance ; vous décidez autrement d’un geste. Un tableau d’honneur mérité peut être refusé pour conduite. La proposition et la décision restent toutes les deux.',
        'Deux personnes peuvent écrire en même temps : chacune voit ce que l’autre change, et rien n’est écrasé sans qu’on choisisse.',
        '« Clore le conseil » clôt aussi la période. En fin d’année, chaque élève doit d’abord avoir une décision. « Rouvrir » demande un motif, qui reste écrit.',
        '« Procès-verbal », puis « Télécharger le PDF » : présents, bilan par sexe, mentions et décisions de chacun, à signer et à garder.',
        '« Phrases de l’école » garde ce que les professeurs peuvent reprendre dans leurs appréciations.',
      ],
    },
  ],
  office: [
    {
      title: 'Délivrer les bulletins',
      steps: [
        'Ouvrez « Bulletins » et choisissez la période : les classes dont les résultats sont clos y sont marquées.',
        '« Délivrer les bulletins » les fait préparer tous ensemble ; vous pouvez quitter la page, le travail continue, même si le serveur redémarre.',
        'À la fin, téléchargez un PDF par classe. S’il manque un bulletin, l’édition s’arrête et nomme l’élève ; « Reprendre » continue.',
        '« Modèles des bulletins » règle la présentation de chaque niveau : mise en page, langues, en-tête, logo, signatures, colonnes. L’aperçu suit vos choix.',
        'Après une réouverture motivée, délivrez de nouveau : le nouveau bulletin dit ce qu’il remplace et ce qui a changé.',
      ],
    },
    {
      title: 'Délivrer un certificat ou un relevé',
      steps: [
        'Sur la page de l’élève, touchez « Certificats » et choisissez : scolarité, relevé de notes, bonne conduite, radiation.',
        'Chaque document reçoit un numéro sans trou par année, la signature de l’école et un code que chacun peut vérifier.',
        'Le certificat de scolarité demande une inscription en cours ; la radiation, que l’élève soit sorti des listes. Le relevé reprend les bulletins délivrés.',
        '« Réimprimer (duplicata) » rend le même document, marqué duplicata.',
      ],
    },
  ],
  guardian: [
    {
      title: 'Lire le bulletin et le faire vérifier',
      steps: [
        'Ouvrez « Notes », puis l’enfant : ses bulletins délivrés sont en bas.',
        '« Ouvrir » le garde sur le téléphone en PDF. Les relevés et certificats délivrés sont en dessous.',
        'Qui reçoit le papier scanne son code : une page dit s’il est authentique, à jour, remplacé ou retiré.',
      ],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
