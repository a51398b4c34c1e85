import type { Chapter, Role } from '../texts.ts';

export default {
  teacher: [
    {
      title: 'Écrire les appréciations et préparer le conseil',
      steps: [
        'Dans « Conseils », touchez votre matière : la liste de la classe s’ouvre, avec la moyenne de chacun.',
        'Écrivez une phrase par élève, ou prenez-en une dans « Phrases de l’école ». Tout s’enregistre seul, aussi sans réseau.',
        'Si quelqu’un d’autre a écrit entre-temps, rien n’est perdu : les deux textes vous attendent sous « À vérifier ».',
        'Professeur principal : « Préparer élève par élève » montre les résultats, les absences et ce que les règles proposent. Écrivez l’appréciation générale.',
        'Les autres professeurs de la classe voient le conseil dès qu’il est ouvert.',
        '« Conduite », ou « Conduite et examen » en fin d’année, garde la note de conduite et le résultat du CEPE, du BEPC ou d’un autre examen : les propositions en tiennent compte.',
      ],
    },
  ],
  head: [
    {
      title: 'Tenir le conseil de classe',
      steps: [
        'Dans « Conseils », choisissez la classe. « La séance » garde la date, qui préside, qui est présent ou excusé, et les remarques.',
        '« Ouvrir le conseil », puis « Entrer en séance » : un élève par écran. Ctrl Entrée enregistre et passe au suivant, 1 à 9 cochent une décision, Alt ← → tournent les pages.',
        'Ce que les règles proposent est coché d’avance ; vous décidez autrement d’un geste. Un tableau d’honneur mérité peut être refusé pour conduite. La proposition et la décision restent toutes les deux.',
        'Deux personnes peuvent écrire en même temps : chacune voit ce que l’autre change, et rien n’est écrasé sans qu’on choisisse.',
        '« Clore le conseil » clôt aussi la période. En fin d’année, chaque élève doit d’abord avoir une décision. « Rouvrir » demande un motif, qui reste écrit.',
        '« Procès-verbal », puis « Télécharger le PDF » : présents, bilan par sexe, mentions et décisions de chacun, à signer et à garder.',
        '« Phrases de l’école » garde ce que les professeurs peuvent reprendre dans leurs appréciations.',
      ],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
