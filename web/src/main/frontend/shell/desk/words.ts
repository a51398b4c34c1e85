import { locale } from '../locale.ts';

const fr = {
  showMore: 'Afficher la suite',
  keptShown: 'Pas de réseau : voici ce qui est gardé sur cet appareil.',
  sending: 'Envoi…',
  notSent: 'Pas de réseau : vous n’avez pas de réponse. Votre saisie reste ici ; renvoyez-la quand le réseau revient, elle ne comptera qu’une fois.',
  clash: 'Quelqu’un a modifié cette fiche entre-temps.',
  clashHelp: 'Rien n’est effacé avant votre choix.',
  clashOnly: 'Ce que l’autre personne a changé est gardé avec votre saisie :',
  clashTheirs: 'enregistré dans l’établissement',
  clashMine: 'votre saisie',
  clashChoose: 'Choisissez d’abord pour chaque ligne.',
  clashKeep: 'Enregistrer ce choix',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: 'Enregistré.',
  cancel: 'Annuler',
  remove: 'Retirer',
  removing: 'Retrait…',
  edit: 'Modifier',
  yes: 'oui',
  no: 'non',
  slipLanguage: 'Langue des fiches',
};

const en = {
  showMore: 'Show more',
  keptShown: 'No network: this is what is kept on this device.',
  sending: 'Sending…',
  notSent: 'No network: there was no answer. What you entered stays here; send it again when the network is back, it will count once.',
  clash: 'Somebody has changed this meanwhile.',
  clashHelp: 'Nothing is lost before you choose.',
  clashOnly: 'What the other person changed is kept together with yours:',
  clashTheirs: 'saved at the school',
  clashMine: 'what you entered',
  clashChoose: 'Choose for each line first.',
  clashKeep: 'Save this choice',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved.',
  cancel: 'Cancel',
  remove: 'Remove',
  removing: 'Removing…',
  edit: 'Change',
  yes: 'yes',
  no: 'no',
  slipLanguage: 'Language of the slips',
} satisfies typeof fr;

/** The words of forms and lists; they come with the first screen that has one, not with the shell. */
export const w = () => (locale.value === 'en' || locale.value === 'sw' ? en : fr);
