import type { Chapter, Role } from '../texts.ts';

export default {
  office: [
    {
      title: 'Finir l’année et préparer la suivante',
      steps: [
        '« Fin d’année » montre qui va où, d’après les conseils clos. Rien n’est encore écrit.',
        'Sous « À décider et à placer », décidez pour ceux dont aucun conseil n’a parlé et choisissez leur classe. Une décision du conseil ne se change pas ici.',
        'Vérifiez le nom et les jours, puis touchez « Préparer pour … élèves ». Classes, coefficients, règles, modèles et attributions sont recopiés, et les élèves inscrits. Tout reste un projet.',
        '« Annuler la préparation » retire tout ce qui a été préparé, et rien d’autre, tant que l’année n’est pas ouverte et que personne n’a travaillé dessus.',
        '« Ouvrir » ferme l’année qui se termine et ouvre la suivante. Ceux qui partent quittent l’école et reçoivent leur certificat. Cela ne se défait pas.',
        'Une décision qui change après la préparation se corrige en changeant l’élève de classe.',
      ],
    },
    {
      title: 'Retrouver les papiers d’une année close',
      steps: [
        '« Fin d’année », puis « Archives » : bulletins, attestations, procès-verbaux et listes de classe, gardés comme ils ont été signés.',
        'Choisissez ce que vous cherchez ; la flèche télécharge le bulletin ou l’attestation.',
        '« Combien de temps » dit combien d’années chaque papier est gardé, et d’où vient la règle. Les écritures d’argent restent.',
        '« Effacer les données d’un élève » : une personne demande avec une raison, une autre confirme. Ensuite il n’y a pas de retour.',
      ],
    },
    {
      title: 'Faire changer un élève d’école',
      steps: [
        '« Fin d’année », puis « Transferts ». Demandez avec le nom court de l’autre école, l’identifiant de l’élève, le jour et une raison.',
        'L’autre école accorde, ou refuse en disant pourquoi. Sans réponse en trente jours, la demande tombe.',
        'Une fois accordé, l’élève quitte l’ancienne école ce jour-là et son dossier est prêt : identité, responsables, bulletins et attestations signés, années.',
        '« Recevoir le dossier » le prend dans la nouvelle école ; « Inscrire dans une classe » finit le chemin. Aucune école ne lit l’autre.',
        'Vers une école d’un autre pays, le dossier ne part qu’une fois qu’un responsable qui a la garde, ou l’élève majeur, a consenti : sur son accueil, ou sur un papier que vous notez par « Le responsable a signé sur papier ». Un refus met fin au transfert.',
        'Avant de demander ou d’accorder un départ à l’étranger, notez la démarche faite auprès de l’autorité de protection des données si votre pays en demande une ; la page dit laquelle.',
        'Partent alors l’identité, les bulletins et attestations signés, les années, et les données du seul responsable qui a consenti.',
      ],
    },
  ],
  head: [
    {
      title: 'Décider de ce que voit le district',
      steps: [
        'Le district voit des totaux par niveau et par sexe, jamais un élève ; un groupe de moins de cinq n’est compté nulle part.',
        '« Regard du district » lui ouvre une classe, pour une raison et jusqu’à un jour : noms, sexe, âge, présence et moyennes, rien d’autre. Seule la direction le peut.',
        'Chaque regard est inscrit au journal et compté sur la page. « Refermer » y met fin tout de suite.',
        '« Messages du district » garde ce que le district vous écrit. Il sait que vous avez lu quand vous touchez « Lire le message ».',
      ],
    },
  ],
  guardian: [
    {
      title: 'Consentir à un transfert à l’étranger',
      steps: [
        'Votre enfant change d’école et de pays ? Quand les deux écoles sont d’accord, l’accueil vous montre ce qui partirait, vers où et pourquoi.',
        '« Je consens » laisse partir le dossier ; « Je refuse » met fin au transfert, et rien d’autre ne change. Sans connexion, vous pouvez signer un papier à l’école.',
      ],
    },
  ],
  pupil: [
    {
      title: 'Partir dans une école d’un autre pays',
      steps: [
        'Majeur, vous décidez seul : quand les deux écoles sont d’accord, l’accueil vous montre ce qui partirait, vers où et pourquoi.',
        '« Je consens » laisse partir le dossier ; « Je refuse » met fin au transfert, et rien d’autre ne change. Plus jeune, c’est un responsable qui décide.',
      ],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
