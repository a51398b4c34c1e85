import type { Chapter } from '../texts.ts';

export default [
  {
    title: 'Travailler sans réseau',
    steps: [
      'Ouvrez EduConnect une première fois avec du réseau : il reste ensuite sur l’appareil.',
      'Le tampon en haut de l’écran dit ce qui est arrivé à l’école. Un bord en pointillé veut dire : seulement sur cet appareil.',
      'Rien à faire au retour du réseau : tout part seul, une seule fois, même après une coupure.',
      'Touchez le tampon pour voir ce qui attend ou ce qui demande votre choix.',
    ],
  },
  {
    title: 'Changer de langue, d’apparence, de mot de passe ou d’établissement',
    steps: [
      'Ouvrez « Plus ».',
      'Choisissez la langue et l’apparence : cahier (clair) ou ardoise (sombre).',
      '« Changer le mot de passe » déconnecte vos autres appareils.',
      'Avec plusieurs établissements ou plusieurs rôles, « Changer d’établissement ou de rôle » les propose.',
    ],
  },
  {
    title: 'Quitter un appareil partagé',
    steps: [
      'Ouvrez « Plus », puis « Se déconnecter ».',
      'S’il reste des saisies non envoyées, choisissez : les envoyer, les exporter dans un fichier, ou les effacer.',
      'La personne suivante ne voit et n’envoie rien de ce qui est à vous.',
    ],
  },
] satisfies Chapter[];
