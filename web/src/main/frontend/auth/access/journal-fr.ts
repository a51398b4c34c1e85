/** The words of the journal, which only its screen needs: what was done, to what. */
type Words = Record<string, string>;

export default {
  entities: {
    night: 'calcul des chiffres',
    payment: 'paiement', provider_account: 'compte de paiement',
    pupil: 'élève', person: 'personne', staff: 'personnel', guardianship: 'responsable', enrollment: 'inscription', person_identifier: 'identifiant', school_class: 'classe', teaching_assignment: 'attribution',
    school_year: 'année scolaire', period: 'période', closure: 'jours sans classe', level: 'niveau', stream: 'série', subject: 'matière', coefficient: 'coefficient', room: 'salle', shift: 'vacation', slot: 'créneau',
    assessment: 'évaluation', assignment: 'devoir', submission: 'copie', file: 'fichier', report_card: 'bulletin', certificate: 'attestation', print_run: 'bulletins', card_template: 'modèle de bulletin', subject_marking: 'notation d’une matière', council: 'conseil', phrase: 'phrase', gradebook: 'notes', sealing: 'clôture', course: 'cours', course_module: 'chapitre', lesson: 'leçon', class_log: 'cahier de textes', grading_scheme: 'règles de notation', roll: 'appel', membership: 'accès', role: 'rôle', session: 'connexion', identity: 'compte', establishment: 'établissement', roster_import: 'import', roster: 'liste', import: 'import',
    warning: 'école', school: 'école',
  } as Words,
  actions: {
    'night.asked': 'Calcul demandé :', 'account.saved': 'Compte enregistré :', 'payment.asked': 'Paiement demandé :', 'payment.pending': 'Paiement en attente :', 'payment.unknown': 'Paiement incertain :', 'payment.succeeded': 'Paiement reçu :', 'payment.failed': 'Paiement refusé :', 'payment.expired': 'Paiement expiré :',
    'payment.needs_review': 'À vérifier :', 'payment.refunded': 'Paiement rendu :', 'subscription.plan-chosen': 'Formule choisie :', 'subscription.mentions-changed': 'Mentions :', 'subscription.voucher-redeemed': 'Bon utilisé :',
    create: 'Création :', 'council.sitting': 'Conseil ouvert :', 'council.closed': 'Conseil clos :', 'verdict.prepare': 'Conseil préparé :', 'dossier.write': 'Dossier pour le conseil :', 'verdict.decide': 'Décision du conseil :', 'comments.write': 'Appréciations écrites :', change: 'Changement :', delete: 'Suppression :', move: 'Changement de classe :', leave: 'Départ :', come_back: 'Retour :', 'roll.save': 'Appel enregistré :', 'marks.enter': 'Notes saisies :', 'period.seal': 'Période close :', 'period.reopen': 'Période rouverte :', sort: 'Plan rangé :', copy: 'Copie :', import: 'Import :', score: 'Résultat saisi :', 'lesson.done': 'Leçon faite :', cancel: 'Suppression :', upload: 'Envoi commencé :', append: 'Envoi :', 'hand-in': 'Remise :', mark: 'Correction :', release: 'Corrections rendues :', print: 'Édition :', resume: 'Édition reprise :', 'print.read': 'Téléchargement :', read: 'Lecture :', withdraw: 'Retrait :', issue: 'Délivrance :', 'role.adjusted': 'Droit ajusté :',
    'membership.invited': 'Invitation :', 'roster.checked': 'Fichier vérifié :', 'roster.applied': 'Fichier importé :', 'membership.created': 'Nouvel accès :', 'session.begun': 'Connexion :', 'session.membership-chosen': 'Rôle choisi :', 'establishment.state-changed': 'État changé :', 'establishment.assigned': 'District changé :', 'membership.made': 'Nouvel accès :', 'membership.changed': 'Accès changé :', 'membership.ended': 'Accès retiré :', 'secret.renewed': 'Nouveau code :', 'session.ended': 'Déconnexion :', 'session.all-ended': 'Toutes les connexions fermées :',
    'roster.exported': 'Export :', 'establishment.changed': 'Réglages changés :', 'establishment.signed-up': 'Inscription :', 'establishment.closed': 'Fermeture :',
    'warnings.renew': 'Alertes précoces calculées\u00a0:', 'warnings.refuse': 'Alerte précoce refusée\u00a0:', 'warnings.allow': 'Alerte précoce permise\u00a0:',
  } as Words,
};
