import type { Chapter, Role } from '../texts.ts';

export default {
  district: [
    {
      title: 'Voir vos écoles',
      steps: [
        '« Écoles » liste les établissements du district et leur état ; ceux qui sont suspendus ou fermés viennent d’abord.',
        'Cherchez par nom ou par code. Touchez le numéro ou l’e-mail pour joindre l’école.',
        '« Ouvrir un établissement » en commence un, vide ; la personne qui le dirige reçoit un lien pour entrer.',
        '« À propos du district » montre d’où il dépend. Pour changer ces informations, adressez-vous à l’exploitant.',
      ],
    },
    {
      title: 'Lire les indicateurs du district',
      steps: [
        '« Indicateurs » additionne les écoles, mois par mois et période par période, quand le mois ou la période est fini. Choisissez le mois, le niveau et ce qui compare les écoles.',
        'Une école sans réponse vient d’abord, en pointillé. Touchez un total pour comparer les écoles par lui, une école pour voir ses niveaux.',
        'Vous voyez des totaux, jamais un élève. Un groupe de moins de cinq élèves, ou un chiffre qui en ferait deviner si peu, n’est compté nulle part ; leur nombre est dit sous les chiffres.',
        '« Pyramide des âges » montre l’ensemble du district, et combien d’élèves ont deux ans ou plus au-dessus de l’âge prévu.',
      ],
    },
    {
      title: 'Regarder une classe qu’une école vous ouvre',
      steps: [
        'La direction d’une école peut vous ouvrir une classe, pour une raison et jusqu’à un jour. Demandez-le-lui.',
        'La classe apparaît sur la page de l’école : noms, sexe, âge, présence, moyennes. La direction voit chaque regard ; rien n’en est gardé sur l’appareil.',
      ],
    },
    {
      title: 'Donner les chiffres au ministère',
      steps: [
        '« Exports » : choisissez le mois et la période, puis CSV, Excel (XLSX), DHIS2 (JSON) ou les âges (CSV).',
        'Ce sont les chiffres de l’écran, par niveau et par sexe, sans les petits groupes.',
        'Le fichier DHIS2 désigne chaque école par son code officiel (idScheme=CODE).',
      ],
    },
    {
      title: 'Écrire aux directions',
      steps: [
        '« Diffusion » envoie un message à toutes les directions du district, par e-mail et dans EduConnect. Il ne change plus ensuite.',
        'Touchez un message envoyé pour voir qui ne l’a pas encore lu, et quelle école n’a pas de direction.',
      ],
    },
    {
      title: 'Céder ou reprendre un établissement',
      steps: [
        '« Transferts » : choisissez l’établissement et le code officiel de l’autre district, qui doit accepter.',
        'Les classes que l’école vous avait ouvertes se referment quand elle change de district.',
      ],
    },
  ],
  operator: [
    {
      title: 'Suivre les inscriptions',
      steps: [
        '« Écoles » s’ouvre sur les inscriptions récentes ; les filtres montrent les ouverts, suspendus et fermés.',
        'Touchez un établissement pour lire ce qu’il a déclaré et qui joindre.',
      ],
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
      steps: [
        '« Districts », puis « Nouveau district » : un nom, le mot du pays (IEF, DRENA…), et qui l’administre.',
        'Rattachez une école depuis sa page. Le district voit alors son état, ses coordonnées et ses totaux par niveau et par sexe ; un élève, seulement si la direction de l’école lui ouvre une classe.',
      ],
    },
    {
      title: 'Suivre les calculs de nuit',
      steps: [
        'Chaque école est comptée la nuit, à son heure : vers deux heures du matin, sauf réglage contraire de l’installation. « Travaux » liste ces nuits : écoles, échecs, durée.',
        'Touchez une nuit : son coût, et chaque école avec son état. Une école en échec dit à quelle étape et pourquoi ; elle n’arrête pas les autres.',
        '« Prochaines nuits » dit, fuseau par fuseau, combien d’écoles y sont, l’heure qu’il y est, quand leur nuit commence et si celle du jour est faite.',
        '« Lancer maintenant » compte toutes les écoles ouvertes. « Arrêter » laisse finir l’étape en cours ; « Continuer » reprend, et « Reprendre ce qui manque » recommence les échecs.',
        'Pour une école seulement, ou quelques-unes, cherchez-la sous « Quelques écoles seulement », touchez son nom, puis « Lancer pour cette école ».',
        '« Travaux en échec », sur la même page, montre ce qui n’a pas abouti (courriers, archives, certificats…). C’est réessayé tout seul ; « Réessayer » n’attend pas.',
      ],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
