import type { Chapter, Role } from '../texts.ts';

export default {
  teacher: [
    {
      title: 'Saisir les notes',
      steps: [
        'Dans « Notes », choisissez la période, puis la matière d’une classe. « Nouvelle évaluation » annonce un devoir ou une composition : date, type, noté sur combien, poids.',
        'Sur téléphone : touchez la case d’un élève ; le clavier des notes a la virgule, « ,5 », « Absent » et « Suivant ». « Autre… » : excusé, non rendu, dispensé, fraude, pas encore corrigé.',
        'Sur ordinateur : écrivez le nombre, puis Entrée pour descendre, Tab pour aller à droite, F2 pour corriger, Suppr pour retirer. Les lettres sous la grille remplacent les états.',
        'Une colonne ou un bloc copié d’un tableur se colle sur la première case. Chaque cellule fausse est nommée, le reste est gardé. « Tableur » donne la grille en Excel ou en CSV, et reprend les notes d’un fichier de la même manière. Ctrl Z reprend ce que vous venez de saisir ou de coller, sauf là où quelqu’un a changé la note depuis.',
        'Une note soulignée en pointillé n’est encore que sur cet appareil ; elle part seule. Une case vide n’est jamais un zéro.',
      ],
    },
    {
      title: 'Deux notes pour la même copie, période close',
      steps: [
        'Si quelqu’un a changé la même note entre-temps, les deux valeurs sont dans « À vérifier ». Choisissez ; rien n’est effacé avant.',
        'Quand la direction a clos la période, plus aucune note ne change. Demandez-lui de la rouvrir.',
        'Les familles voient une évaluation quand vous cochez « Les familles voient ces notes », et la moyenne à la clôture.',
      ],
    },
  ],
  office: [
    {
      title: 'Compter les notes',
      steps: [
        'Avant la première note : « Notes », puis « Règles de notation ». Partez des règles de votre pays et ajustez les poids, l’arrondi, le rang et ce que compte chaque état.',
        'Un niveau peut avoir ses propres règles ; les autres suivent « Tous les niveaux ».',
        'Dans « Notes », « Résultats » montre pour chaque classe les moyennes et ce qui manque encore. « Tableau de toutes les classes » les donne pour un tableur, avec les rangs.',
        '« Clore la période » rend les résultats définitifs et les montre aux familles. « Rouvrir » demande une raison, qui reste inscrite.',
      ],
    },
  ],
  guardian: [
    {
      title: 'Lire les notes',
      steps: [
        '« Notes » montre d’abord la moyenne, puis les dernières notes, puis chaque matière ; avec plusieurs enfants, choisissez lequel. Touchez une matière pour voir ses notes.',
        'La moyenne paraît quand l’école a clos la période. Avant, seules les notes que le professeur montre sont là.',
        'La barre va de la plus basse à la plus haute moyenne de la classe ; le point est votre enfant.',
        'Absent, excusé ou dispensé est écrit à la place de la note : ce n’est pas un zéro.',
      ],
    },
  ],
  pupil: [
    {
      title: 'Voir tes notes',
      steps: [
        '« Notes » montre tes dernières notes, puis chaque matière. Touche une matière pour voir le détail.',
        'Ta moyenne paraît quand l’établissement a clos la période.',
        'Une note te semble fausse ? Parles-en à ton professeur avant la clôture.',
      ],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
