import type { Chapter, Role } from '../texts.ts';

export default {
  head: [
    {
      title: 'Lire les indicateurs de l’école',
      steps: [
        '« Indicateurs » montre ce que la dernière nuit a compté : absences, notes, appels et notes qui manquent, élèves à suivre, connexions. L’heure du calcul est en haut.',
        'Avant la première nuit, touchez « Compter maintenant » : les chiffres sont là en quelques minutes.',
        '« Tableau » donne les mêmes chiffres en lignes. Touchez un chiffre : il mène à ce qu’il compte, la classe, le carnet, les appels du jour ou le journal.',
        'Sous « Absences par motif », touchez un motif : toutes les classes qui en ont apparaissent.',
        '« Élèves à suivre » : au moins cinq jours d’absence sans motif en trente jours, ou un dixième de la moyenne perdu depuis la période d’avant (deux points sur 20). À vous de juger.',
        '« Ranger les tuiles » change leur ordre et cache ce dont vous n’avez pas besoin, pour vous seul.',
      ],
    },
    {
      title: 'Se servir de l’alerte précoce',
      steps: [
        '« Alerte précoce » compare les élèves d’aujourd’hui à ceux des années terminées de votre école. Il en faut au moins deux.',
        'Une école qui en a trop peu peut, sous « Apprendre avec les écoles du district », accepter d’apprendre avec celles qui l’acceptent aussi, à partir de trois : des nombres sans noms sont réunis. Vous pouvez vous retirer à tout moment, et ce qui était partagé est alors effacé.',
        'Elle n’est montrée que là où, sur les années passées, elle a été plus juste que « comme au dernier trimestre ». Sinon la page dit pourquoi il n’y en a pas.',
        'Pour chaque élève : combien d’élèves semblables ont échoué ou sont partis, et ce qui l’explique. Touchez une raison pour voir les lignes derrière elle.',
        'C’est un signe pour regarder, jamais une décision. Parlez à l’élève et à sa famille avant de conclure.',
        '« Arrêter l’alerte précoce » efface tout ce qui est calculé, pour toute l’école. « Reprendre » la remet en route.',
      ],
    },
  ],
  teacher: [
    {
      title: 'Lire les indicateurs de vos classes',
      steps: [
        'Sous « Classes », « Indicateurs » montre vos classes comme la dernière nuit les a comptées : absences, notes qui manquent, dernière évaluation.',
        'Touchez un chiffre pour ouvrir la classe ou le carnet.',
        'Professeur principal, vous voyez aussi les alertes précoces de votre classe, s’il y en a. C’est un signe pour regarder, jamais une décision.',
      ],
    },
  ],
  guardian: [
    {
      title: 'Voir l’année d’un coup d’œil',
      steps: [
        'Sur la page de votre enfant, « Indicateurs » montre, pour chacun des vôtres, les jours présents et manqués, et les moyennes des périodes closes.',
        'La médiane de la classe n’est dite que si au moins cinq élèves peuvent être comparés.',
      ],
    },
    {
      title: 'Accepter ou refuser l’alerte précoce',
      steps: [
        'Sur la page de votre enfant, « Alerte précoce » dit si l’école peut s’en servir pour lui.',
        'Décochez pour refuser : ce qui était calculé est effacé, et ses données ne servent plus, même pour les autres.',
      ],
    },
  ],
  pupil: [
    {
      title: 'Voir ton année',
      steps: [
        'Sur l’accueil, « Indicateurs » montre tes jours présents et manqués, et tes moyennes des périodes closes.',
        'Le point est toi, le trait est la médiane de ta classe.',
      ],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
