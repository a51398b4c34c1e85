import type { Chapter, Role } from '../texts.ts';

export default {
  teacher: [
    {
      title: 'Écrire un cours',
      steps: [
        'Dans « Cours », touchez « Commencer ce cours » en face de la matière. Les élèves ne le voient pas tant que vous ne l’avez pas publié.',
        'Ajoutez un chapitre, puis une leçon : un titre, le texte, des fichiers de 50 Mo au plus, des adresses de pages ou de vidéos. Une vidéo s’ouvre sur son site.',
        'Une leçon est un brouillon, visible tout de suite, ou à partir d’un jour. Elle peut s’ouvrir après une autre, avec un résultat demandé.',
        '« Ranger » monte et descend leçons et chapitres. « Avancement et résultats » dessine chaque leçon, puis qui l’a ouverte et faite ; touchez une case pour y mettre un résultat.',
        '« Copier » l’emmène dans une autre classe ou dans la prochaine année ; « Exporter » en fait un fichier Common Cartridge que d’autres logiciels lisent, fichiers compris, et « Reprendre un fichier » en lit un.',
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
      title: 'Donner un devoir, le noter et le rendre',
      steps: [
        'Dans « Devoirs », touchez « Donner un devoir ». Choisissez la classe et la matière, l’échéance, et comment le remettre : par écrit ici, en fichiers, sur papier.',
        '« Accepté en retard jusqu’au » et le pourcentage retiré disent ce que coûte un retard. Vide : rien n’est accepté après l’échéance.',
        '« Joindre un fichier » donne une fiche avec le devoir ; « Leçon du cours » le relie à une leçon, qui y mène. Depuis la leçon, « Donner un devoir pour cette leçon » fait de même.',
        'Ajoutez des critères pour noter avec une grille ; leurs meilleurs niveaux font le maximum. « Dans le cahier de notes » choisit l’évaluation où la note rendue entrera.',
        'Une fois le devoir donné, « Modifier » permet aussi de former des groupes.',
        'Touchez un élève pour le noter : niveaux de la grille, appréciation, message vocal. « Enregistrer et suivant » passe au suivant. Au clavier : Ctrl Entrée, Alt → et Alt ←.',
        '« Rendre les copies notées » les montre aux élèves et aux parents, et met les notes dans le cahier. Avant cela, personne d’autre ne les voit.',
      ],
    },
  ],
  head: [
    {
      title: 'Lire les cours et les cahiers de textes',
      steps: ['« Cours » et « Cahier de textes » montrent toutes les classes. La direction lit ; seul l’enseignant de la matière écrit.'],
    },
  ],
  guardian: [
    {
      title: 'Voir le travail à faire et les cours',
      steps: [
        '« Travail » montre d’abord ce qui est à faire et à remettre, jour après jour, puis ce qui est remis et rendu, puis ce qui a été fait en classe.',
        '« Cours » montre ce que les professeurs ont publié et les leçons que votre enfant a faites.',
        'Les pages que vous avez vues restent lisibles sans réseau, même après avoir fermé le navigateur.',
      ],
    },
    {
      title: 'Suivre les devoirs',
      steps: [
        'Dans « Travail », un crayon marque les devoirs à remettre ; « Devoirs plus anciens » montre les autres.',
        'Touchez un devoir : la consigne, ce qui a été remis, puis la note, l’appréciation et le message du professeur.',
      ],
    },
  ],
  pupil: [
    {
      title: 'Suivre tes cours',
      steps: [
        '« Cours » montre tes matières ; la leçon à faire maintenant est marquée.',
        'Lis la leçon, puis touche « J’ai fait cette leçon ». Sans réseau, c’est gardé sur le téléphone et compté une seule fois.',
        'Une leçon fermée dit laquelle faire avant.',
        '« Travail » montre ce qui est à faire et à remettre, et pour quel jour.',
      ],
    },
    {
      title: 'Remettre un devoir',
      steps: [
        'Dans « Travail », touche le devoir : la consigne, les fiches données avec, l’échéance et ce qui compte.',
        'Écris ta réponse ou ajoute des photos de ton cahier, puis touche « Remettre le devoir ».',
        'Sans réseau, ton travail est gardé sur cet appareil et part seul au retour du réseau, une seule fois. C’est l’heure d’arrivée à l’école qui compte : envoie-le avant l’échéance.',
        'Quand le devoir est rendu, ta note, l’appréciation et parfois un message à écouter sont au même endroit.',
      ],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
