import type { GuideTexts } from './texts.ts';

export default {
  title: 'Mode d’emploi',
  lead: 'L’essentiel, dans l’ordre où vous en aurez besoin.',
  roles: {
    teacher: 'Enseignants',
    office: 'Direction et administration',
    guardian: 'Parents',
    pupil: 'Élèves',
    district: 'District',
    operator: 'Exploitant',
  },
  common: [
    {
      title: 'Travailler sans réseau',
      steps: [
        'Ouvrez EduConnect une première fois avec du réseau : il s’installe dans le téléphone.',
        'Le tampon en haut de l’écran dit ce qui est arrivé à l’école. Un bord en pointillé veut dire : seulement sur cet appareil.',
        'Rien à faire au retour du réseau : l’envoi est automatique, une seule fois, même après une coupure.',
        'Touchez le tampon pour voir ce qui attend ou ce qui demande votre choix.',
      ],
    },
    {
      title: 'Changer de langue, d’apparence ou d’établissement',
      steps: [
        'Ouvrez « Plus ».',
        'Choisissez la langue et l’apparence : cahier (clair) ou ardoise (sombre).',
        'Si vous avez plusieurs établissements ou plusieurs rôles, « Changer d’établissement ou de rôle » les propose.',
      ],
    },
    {
      title: 'Quitter un téléphone partagé',
      steps: [
        'Ouvrez « Plus », puis « Se déconnecter ».',
        'S’il reste des saisies non envoyées, choisissez : les envoyer, les exporter dans un fichier, ou les effacer.',
        'La personne suivante ne voit et n’envoie rien de ce qui est à vous.',
      ],
    },
  ],
  chapters: {
    teacher: [
      {
        title: 'Faire l’appel',
        steps: [
          'Dans « Aujourd’hui », touchez « Faire l’appel » en face du cours.',
          'Tout le monde est présent au départ. Touchez un nom : absent ; encore une fois : en retard ; encore une fois : présent.',
          'Un appui long, ou les trois points, permet de donner les minutes, une dispense ou un motif.',
          'Touchez « Terminer l’appel ». « Gardé sur ce téléphone » apparaît, puis « Enregistré » dès que l’école l’a reçu.',
          'Si vous n’avez pas pu faire cours, indiquez « Enseignant absent » : aucun élève n’est alors compté absent.',
        ],
      },
      {
        title: 'Corriger un appel',
        steps: [
          'Rouvrez le même cours, changez ce qu’il faut, terminez à nouveau.',
          'L’ancien état reste dans l’historique, avec son auteur et son heure.',
          'Si un collègue a modifié le même appel, les deux versions sont dans « À vérifier » et vous choisissez.',
        ],
      },
      {
        title: 'Aider un élève sans e-mail à se connecter',
        steps: ['Ouvrez la fiche de l’élève depuis la classe.', 'Renouvelez son code et imprimez ou recopiez le billet : nom d’utilisateur, code, code de l’établissement.'],
      },
    ],
    office: [
      {
        title: 'Commencer l’année',
        steps: [
          'Créez l’année scolaire, ses périodes et ses congés.',
          'Posez les niveaux, les séries, les classes, les salles, la sonnerie et les matières avec leurs coefficients.',
          'Le plus court : importez un fichier (OneRoster, FET, CSV ou XLSX). L’essai montre chaque problème par fichier, ligne et colonne avant que rien ne soit écrit.',
        ],
      },
      {
        title: 'Importer les élèves',
        steps: [
          'Ouvrez « Imports » et choisissez le fichier.',
          'Vérifiez les colonnes devinées, puis lisez l’essai : prêtes, à corriger, inchangées.',
          'Corrigez les lignes refusées dans votre fichier et recommencez : une ligne déjà connue n’est pas créée deux fois.',
          'Frères et sœurs qui partagent le téléphone d’un parent partagent aussi sa fiche.',
        ],
      },
      {
        title: 'Inscrire, déplacer, radier un élève',
        steps: [
          'Dans les élèves, « Inscrire un élève » demande le nom, la classe et un parent. La date de naissance peut être approximative ; aucun numéro n’est obligatoire.',
          'Sur la fiche, « Changer de classe » garde l’ancienne classe dans l’historique.',
          '« Quitte l’établissement » note la date et le motif ; rien n’est effacé.',
        ],
      },
      {
        title: 'Suivre les appels',
        steps: [
          'L’accueil dit combien d’élèves sont présents et quels appels manquent.',
          'Touchez une classe pour voir ses absents, ou un élève pour ses totaux en heures et demi-journées.',
        ],
      },
      {
        title: 'Donner des accès',
        steps: [
          'Invitez par e-mail, ou créez un nom d’utilisateur et imprimez le billet.',
          'Dans les rôles, ajustez ce que chaque rôle peut faire ; ce qui diffère de l’usage est marqué.',
          'Le journal montre qui a fait quoi, et quand.',
        ],
      },
    ],
    guardian: [
      {
        title: 'Suivre votre enfant',
        steps: [
          'L’accueil montre chacun de vos enfants, avec le tissu de son école.',
          'Une absence ou un retard apparaît dès que l’enseignant a fait l’appel.',
          'Si vos enfants sont dans deux écoles, « Changer d’établissement » passe de l’une à l’autre avec le même code.',
        ],
      },
      {
        title: 'Code oublié',
        steps: ['Sur la page de connexion, touchez « Code oublié ».', 'Si vous n’avez pas d’e-mail, demandez un nouveau billet à l’école.'],
      },
    ],
    pupil: [
      {
        title: 'Te connecter',
        steps: [
          'Ton billet porte trois choses : le code de l’établissement, ton nom d’utilisateur et ton code secret.',
          'À la première connexion, choisis un code à toi et ne le donne à personne.',
          'Billet perdu ? Ton professeur peut en imprimer un autre.',
        ],
      },
    ],
    district: [
      {
        title: 'Voir vos écoles',
        steps: [
          '« Écoles » liste les établissements du district et leur état.',
          'Cherchez par nom ou par code ; touchez une école pour ses coordonnées.',
          'Les fiches d’élèves restent à l’école : le district ne les voit pas.',
        ],
      },
    ],
    operator: [
      {
        title: 'Gérer les établissements',
        steps: [
          '« Établissements » liste les inscriptions et l’état de chaque école.',
          'Suspendre ferme l’accès sans rien effacer ; rouvrir le rend aussitôt. Fermer est définitif et demande le nom de l’école.',
          'Rattachez une école à un district depuis sa page.',
        ],
      },
    ],
  },
} satisfies GuideTexts;
