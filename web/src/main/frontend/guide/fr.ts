import billing from './billing/fr.ts';
import cards from './cards/fr.ts';
import common from './common/fr.ts';
import council from './council/fr.ts';
import courses from './courses/fr.ts';
import ending from './ending/fr.ts';
import figures from './figures/fr.ts';
import marks from './marks/fr.ts';
import offices from './offices/fr.ts';
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
  common,
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
        title: 'Suivre vos classes',
        steps: ['« Classes » montre celles où vous enseignez.', 'Touchez une classe : pour chaque élève, les heures manquées, justifiées, et les retards depuis la rentrée. La dernière liste vue reste lisible sans réseau.'],
      },
      ...marks.teacher,
      ...courses.teacher,
      ...council.teacher,
      ...figures.teacher,
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
      ...billing.head,
      ...marks.office,
      ...courses.head,
      ...council.head,
      ...cards.office,
      ...figures.head,
      ...ending.office,
      ...ending.head,
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
      ...cards.office,
      ...figures.head,
      ...ending.office,
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
        title: 'Mot de passe oublié',
        steps: ['Sur la page de connexion, touchez « Mot de passe oublié ? » : un lien part vers votre e-mail.', 'Sans e-mail, demandez à l’école un nouveau code sur papier.'],
      },
      ...marks.guardian,
      ...courses.guardian,
      ...cards.guardian,
      ...figures.guardian,
      ...ending.guardian,
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
      { title: 'Voir ta présence', steps: ['L’accueil dit ce que les appels ont noté aujourd’hui et depuis la rentrée.', 'Une erreur ? Dis-le à ton professeur : il peut corriger l’appel.'] },
      ...marks.pupil,
      ...courses.pupil,
      ...figures.pupil,
      ...ending.pupil,
    ],
    district: offices.district,
    operator: offices.operator,
    finance: billing.finance,
  },
} satisfies GuideTexts;
