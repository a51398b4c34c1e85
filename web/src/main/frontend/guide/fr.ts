import marks from './marks/fr.ts';
import type { GuideTexts } from './texts.ts';

export default {
  title: 'Mode d’emploi',
  lead: 'L’essentiel, dans l’ordre où vous en aurez besoin.',
  others: 'Pour un autre rôle',
  roles: {
    teacher: 'Enseignants',
    head: 'Direction',
    office: 'Administration',
    guardian: 'Parents',
    pupil: 'Élèves',
    district: 'District',
    operator: 'Exploitant',
    finance: 'Finances',
  },
  common: [
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
  ],
  chapters: {
    teacher: [
      {
        title: 'Faire l’appel',
        steps: [
          'Dans « Aujourd’hui », touchez « Faire l’appel » en face du cours.',
          'Tout le monde est présent au départ. Touchez un nom : absent ; encore une fois : en retard ; encore une fois : présent. « Annuler » reprend le dernier geste.',
          'Un appui long, ou les trois points, donne les minutes, un motif, une dispense ou une sortie.',
          'Touchez « Terminer l’appel ». « Gardé sur ce téléphone » apparaît, puis « Enregistré à l’école » avec l’heure et un numéro de reçu.',
          'Le cours n’a pas eu lieu ? Cochez « Professeur absent, cours non tenu » sous la liste : aucun élève n’est alors compté absent.',
          'Au clavier : ↑ et ↓ pour choisir, A absent, R en retard, P présent, Ctrl Z pour annuler.',
        ],
      },
      {
        title: 'Corriger un appel',
        steps: [
          'Rouvrez le même cours, touchez « Corriger », changez ce qu’il faut, terminez à nouveau.',
          'L’ancien état reste dans l’historique, avec son auteur et son heure.',
          'Si quelqu’un d’autre a fait le même appel, les deux versions sont dans « À vérifier » ; vous choisissez, et rien n’est effacé avant.',
        ],
      },
      {
        title: 'Écrire un cours',
        steps: [
          'Dans « Cours », touchez « Commencer ce cours » en face de la matière. Les élèves ne le voient pas tant que vous ne l’avez pas publié.',
          'Ajoutez un chapitre, puis une leçon : un titre, le texte, des adresses de pages ou de vidéos. Une vidéo s’ouvre sur son site.',
          'Une leçon est un brouillon, visible tout de suite, ou à partir d’un jour. Elle peut s’ouvrir après une autre, avec un résultat demandé.',
          '« Ranger » monte et descend leçons et chapitres. « Avancement » montre qui a fait quoi.',
          '« Copier » l’emmène dans une autre classe ou dans la prochaine année ; « Exporter » en fait un fichier Common Cartridge que d’autres logiciels lisent, et « Reprendre un fichier » en lit un.',
        ],
      },
      {
        title: 'Tenir le cahier de textes',
        steps: [
          'Dans « Cahier de textes », choisissez la classe, puis « Noter une séance » : ce qui a été fait, le travail à faire et pour quel jour.',
          'Sans réseau, la séance reste en pointillé sur le téléphone et part seule au retour du réseau.',
          'Vous voyez aussi le travail donné par vos collègues de la classe, pour ne pas tout demander le même jour.',
        ],
      },
      {
        title: 'Suivre vos classes',
        steps: ['« Classes » montre celles où vous enseignez.', 'Touchez une classe : pour chaque élève, les heures manquées, justifiées, et les retards depuis la rentrée. La dernière liste vue reste lisible sans réseau.'],
      },
      ...marks.teacher,
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
      {
        title: 'Donner un devoir, le noter et le rendre',
        steps: [
          'Dans « Devoirs », touchez « Donner un devoir ». Choisissez la classe et la matière, l’échéance, et comment le remettre : par écrit ici, en fichiers, sur papier.',
          '« Accepté en retard jusqu’au » et le pourcentage retiré disent ce que coûte un retard. Vide : rien n’est accepté après l’échéance.',
          'Ajoutez des critères pour noter avec une grille ; leurs meilleurs niveaux font le maximum. « Dans le cahier de notes » choisit l’évaluation où la note rendue entrera.',
          'Une fois le devoir donné, « Modifier » permet aussi de former des groupes.',
          'Touchez un élève pour le noter : niveaux de la grille, appréciation, message vocal. « Enregistrer et suivant » passe au suivant. Au clavier : Ctrl Entrée, Alt → et Alt ←.',
          '« Rendre les copies notées » les montre aux élèves et aux parents, et met les notes dans le cahier. Avant cela, personne d’autre ne les voit.',
        ],
      },
    ],
    head: [
      {
        title: 'Voir la journée',
        steps: [
          '« Aujourd’hui » dit en une phrase combien d’élèves sont présents et quels appels manquent.',
          'Un bord en pointillé : l’appel n’est pas encore arrivé. Touchez la classe pour le faire ou le corriger vous-même.',
          '« Tableau » donne les mêmes chiffres ligne par ligne.',
          'Sur la fiche d’un élève, « Assiduité » compte ses demi-journées et ses retards.',
        ],
      },
      {
        title: 'Lire les cours et les cahiers de textes',
        steps: ['« Cours » et « Cahier de textes » montrent toutes les classes. La direction lit ; seul l’enseignant de la matière écrit.'],
      },
      {
        title: 'Donner et retirer des accès',
        steps: [
          'Dans « Accès et rôles », touchez « Donner un accès » : par e-mail, par téléphone, ou sur papier avec un nom d’utilisateur et un code.',
          'Reliez l’accès à la fiche de la personne : un enseignant sans fiche ne voit aucune classe, un parent aucun enfant.',
          'Touchez une personne pour changer ses rôles, lui donner un nouveau code sur papier ou retirer son accès. Cela vaut tout de suite, sur tous ses appareils.',
        ],
      },
      {
        title: 'Décider qui peut quoi',
        steps: [
          'L’onglet « Rôles » montre ce que chaque rôle permet ; ce qui diffère de l’habitude est marqué.',
          'Le « Journal » dit qui a fait quoi, et quand.',
          '« Réglages » garde le nom, la langue, le fuseau horaire et le contact de l’établissement.',
        ],
      },
      ...marks.office,
      {
        title: 'Tenir le conseil de classe',
        steps: [
          'Dans « Conseils », choisissez la classe. « La séance » garde la date, qui préside, qui est présent ou excusé, et les remarques.',
          '« Ouvrir le conseil », puis « Entrer en séance » : un élève par écran. Ctrl Entrée enregistre et passe au suivant, 1 à 9 cochent une décision, Alt ← → tournent les pages.',
          'Ce que les règles proposent est coché d’avance ; vous décidez autrement d’un geste. Un tableau d’honneur mérité peut être refusé pour conduite. La proposition et la décision restent toutes les deux.',
          'Deux personnes peuvent écrire en même temps : chacune voit ce que l’autre change, et rien n’est écrasé sans qu’on choisisse.',
          '« Clore le conseil » clôt aussi la période. En fin d’année, chaque élève doit d’abord avoir une décision. « Rouvrir » demande un motif, qui reste écrit.',
          '« Procès-verbal » s’imprime : présents, bilan par sexe, mentions et décisions de chacun.',
          '« Phrases de l’école » garde ce que les professeurs peuvent reprendre dans leurs appréciations.',
        ],
      },
    ],
    office: [
      {
        title: 'Commencer l’année',
        steps: [
          '« Organisation » dit ce qui manque encore et mène à chaque étape.',
          'Créez l’année scolaire, ses périodes et ses jours sans classe, puis les niveaux, les séries, les salles, la sonnerie et les matières avec leurs coefficients.',
          'Le plus court : importez un fichier (tableau CSV ou Excel, OneRoster, FET).',
          'Ouvrez l’année en dernier : les appels commencent alors à compter.',
        ],
      },
      {
        title: 'Importer des élèves',
        steps: [
          'Dans « Imports », touchez « Nouvel import » et choisissez le fichier.',
          'Vérifiez ce que contient chaque colonne, puis lisez l’essai : rien n’est encore écrit.',
          'Corrigez les cellules refusées sur place et essayez à nouveau, ou laissez ces lignes de côté.',
          '« Importer » écrit tout d’un coup. Une ligne déjà connue n’est pas créée deux fois ; des frères et sœurs partagent la fiche de leur parent.',
          '« Exporter en OneRoster », sur la même page, rend vos données à un autre logiciel.',
        ],
      },
      {
        title: 'Inscrire, déplacer, noter un départ',
        steps: [
          'Dans « Personnes », « Inscrire un élève » demande un nom, une classe et un responsable (ou « plus tard »). La date de naissance peut être approximative ; aucun numéro n’est obligatoire.',
          'Sur la fiche, « Changer de classe » garde l’ancienne classe dans le parcours.',
          '« Départ » note le jour et le motif ; rien n’est effacé, et un retour se fait par « Inscrire dans une classe ».',
          'Les droits d’un responsable se règlent sur la fiche : garde, contact, qui peut venir chercher l’enfant.',
        ],
      },
      {
        title: 'Le personnel et ses classes',
        steps: ['Onglet « Personnel », puis « Ajouter un membre du personnel ».', 'Sur sa fiche ou sur celle de la classe, attribuez classe, matière et rôle. C’est ce qui fait paraître les cours chez l’enseignant.', 'Chercher une personne : nom dans n’importe quel ordre, même mal écrit, matricule ou téléphone. La touche / va au champ, ↑ et ↓ vont de ligne en ligne.'],
      },
      ...marks.office,
      {
        title: 'Délivrer les bulletins',
        steps: [
          'Ouvrez « Bulletins » et choisissez la période : les classes dont les résultats sont clos y sont marquées.',
          '« Délivrer les bulletins » les fait préparer tous ensemble ; vous pouvez quitter la page, le travail continue, même si le serveur redémarre.',
          'À la fin, téléchargez un PDF par classe. S’il manque un bulletin, l’édition s’arrête et nomme l’élève ; « Reprendre » continue.',
          'Après une réouverture motivée, délivrez de nouveau : le nouveau bulletin dit ce qu’il remplace et ce qui a changé.',
        ],
      },
    ],
    guardian: [
      {
        title: 'Suivre votre enfant',
        steps: [
          'L’accueil montre chacun de vos enfants, sous le tissu de son école.',
          'Une absence ou un retard apparaît dès que l’enseignant a fait l’appel.',
          'En dessous : ce qui a été manqué depuis la rentrée, avec et sans motif.',
          'Des enfants dans deux écoles ? Elles sont au bas de l’accueil ; « Ouvrir » y mène avec la même connexion.',
        ],
      },
      {
        title: 'Voir le travail à faire et les cours',
        steps: [
          '« Travail » montre d’abord ce qui est à faire, le plus proche en tête, puis ce qui a été fait en classe.',
          '« Cours » montre ce que les professeurs ont publié et les leçons que votre enfant a faites.',
          'La dernière page vue reste lisible sans réseau.',
        ],
      },
      {
        title: 'Mot de passe oublié',
        steps: ['Sur la page de connexion, touchez « Mot de passe oublié ? » : un lien part vers votre e-mail.', 'Sans e-mail, demandez à l’école un nouveau code sur papier.'],
      },
      ...marks.guardian,
      {
        title: 'Suivre les devoirs',
        steps: [
          '« Devoirs » montre ce que votre enfant doit remettre, ce qui est remis et ce qui est rendu.',
          'Touchez un devoir : la consigne, ce qui a été remis, puis la note, l’appréciation et le message du professeur.',
        ],
      },
      {
        title: 'Lire le bulletin et le faire vérifier',
        steps: [
          'Ouvrez « Notes », puis l’enfant : ses bulletins délivrés sont en bas.',
          '« Ouvrir le bulletin » le garde sur le téléphone en PDF.',
          'Qui reçoit le papier scanne son code : une page dit s’il est authentique, à jour, remplacé ou retiré.',
        ],
      },
    ],
    pupil: [
      {
        title: 'Te connecter',
        steps: [
          'Ton papier porte trois choses : le code de l’établissement, ton nom d’utilisateur et ton code secret.',
          'À la première connexion, choisis un mot de passe à toi et ne le donne à personne.',
          'Papier perdu ? L’établissement t’en imprime un autre.',
        ],
      },
      {
        title: 'Suivre tes cours',
        steps: [
          '« Cours » montre tes matières ; la leçon à faire maintenant est marquée.',
          'Lis la leçon, puis touche « J’ai fait cette leçon ». Sans réseau, c’est gardé sur le téléphone et compté une seule fois.',
          'Une leçon fermée dit laquelle faire avant.',
          '« Travail » montre ce qui est à faire et pour quel jour.',
        ],
      },
      { title: 'Voir ta présence', steps: ['L’accueil dit ce que les appels ont noté aujourd’hui et depuis la rentrée.', 'Une erreur ? Dis-le à ton professeur : il peut corriger l’appel.'] },
      ...marks.pupil,
      {
        title: 'Remettre un devoir',
        steps: [
          'Dans « Devoirs », touche le devoir : la consigne, l’échéance et ce qui compte.',
          'Écris ta réponse ou ajoute des photos de ton cahier, puis touche « Remettre le devoir ».',
          'Sans réseau, ton travail est gardé sur cet appareil et part seul au retour du réseau, une seule fois. C’est l’heure d’arrivée à l’école qui compte : envoie-le avant l’échéance.',
          'Quand le devoir est rendu, ta note, l’appréciation et parfois un message à écouter sont au même endroit.',
        ],
      },
    ],
    district: [
      {
        title: 'Voir vos écoles',
        steps: [
          '« Écoles » liste les établissements du district et leur état ; ceux qui sont suspendus ou fermés viennent d’abord.',
          'Cherchez par nom ou par code. Touchez le numéro ou l’e-mail pour joindre l’école.',
          '« À propos du district » montre d’où il dépend. Pour changer ces informations, adressez-vous à l’exploitant.',
          'Les effectifs, les présences et les fiches d’élèves restent à l’école : le district ne les voit pas.',
        ],
      },
    ],
    operator: [
      {
        title: 'Suivre les inscriptions',
        steps: ['« Établissements » s’ouvre sur les inscriptions récentes ; les filtres montrent les ouverts, suspendus et fermés.', 'Touchez un établissement pour lire ce qu’il a déclaré et qui joindre.'],
      },
      {
        title: 'Suspendre, rouvrir, fermer',
        steps: [
          '« Suspendre » ferme l’accès sans rien effacer ; « Rouvrir » le rend aussitôt. La raison est gardée dans le journal.',
          '« Fermer définitivement » ne se défait pas : pour confirmer, on écrit le code de l’établissement.',
        ],
      },
      {
        title: 'Réunir des établissements en district',
        steps: ['« Districts », puis « Nouveau district » : un nom, le mot du pays (IEF, DRENA…), et qui l’administre.', 'Rattachez une école depuis sa page ; le district voit alors l’établissement et son état, rien de plus.'],
      },
    ],
    finance: [
      {
        title: 'Ce que vous voyez aujourd’hui',
        steps: ['« Établissements » donne l’adresse, le contact et l’état de chaque école : à qui écrire, et si elle est en service.', 'Vous ne changez rien ici et ne voyez aucune donnée d’élève.'],
      },
    ],
  },
} satisfies GuideTexts;
