import type french from './fr.ts';

export default {
  office: [
    {
      title: 'Ending the year and preparing the next',
      steps: [
        '“Year’s end” shows who goes where, by the closed councils. Nothing is written yet.',
        'Under “To be decided and placed”, decide for those of whom no council has spoken, and choose their class. A council’s decision is not changed here.',
        'Check the name and the days, then touch “Prepare for … pupils”. Classes, weights, rules, templates and teachers are copied, and the pupils enrolled. Everything stays a draft.',
        '“Undo the preparation” takes away all that was prepared, and nothing else, as long as the year is not open and nobody has built on it.',
        '“Open” closes the year that ends and opens the next. Those who go leave the school and get their certificate. It cannot be undone.',
        'A decision that changes after the preparation is corrected by moving the pupil to another class.',
      ],
    },
    {
      title: 'Finding the papers of a closed year',
      steps: [
        '“Year’s end”, then “Archive”: report cards, certificates, minutes and class lists, kept as they were signed.',
        'Choose what you look for; the arrow downloads the report card or the certificate.',
        '“How long” says for how many years each paper is kept, and where the rule comes from. Entries of money stay.',
        '“Erase the data of a pupil”: one person asks with a reason, another confirms. After that there is no way back.',
      ],
    },
    {
      title: 'Moving a pupil to another school',
      steps: [
        '“Year’s end”, then “Transfers”. Ask with the other school’s short name, the pupil’s identifier, the day and a reason.',
        'The other school grants it, or refuses and says why. Without an answer within thirty days the request lapses.',
        'Once granted, the pupil leaves the old school on that day and the file is ready: identity, guardians, signed report cards and certificates, years.',
        '“Receive the file” takes it into the new school; “Enrol in a class” ends the way. No school reads the other.',
        'To a school in another country the file goes only once a guardian with custody, or the pupil of full age, has consented: on the start page, or on paper that you note under “The guardian has signed on paper”. A refusal ends the transfer.',
        'Before you ask for or grant a move abroad, note the filing with the data protection authority where your country wants one; the page says which.',
        'What goes then: identity, signed report cards and certificates, years, and the data of the consenting guardian alone.',
      ],
    },
  ],
  head: [
    {
      title: 'Deciding what the district sees',
      steps: [
        'The district sees totals by level and sex, and never a pupil; a group of fewer than five is counted nowhere.',
        '“What the district sees” opens a class to it, for a reason and until a day: names, sex, age, attendance and averages, and nothing else. Only the head can do so.',
        'Each look is written in the journal and counted on the page. “Close … again” ends it at once.',
        '“District’s messages” keeps what the district writes to you. It knows that you have read it when you touch “Read the message”.',
      ],
    },
  ],
  guardian: [
    {
      title: 'Consenting to a transfer abroad',
      steps: [
        'Your child changes school and country? Once both schools agree, the start page shows you what would be sent, where to and why.',
        '“I consent” lets the file go; “I refuse” ends the transfer, and nothing else changes. If you do not log in, you can sign a paper at the school.',
      ],
    },
  ],
  pupil: [
    {
      title: 'Going to a school of another country',
      steps: [
        'Of full age you decide alone: once both schools agree, your home shows what would go, where to and why.',
        '“I consent” lets the file go; “I refuse” ends the transfer, and nothing else changes. If you are younger, a guardian decides.',
      ],
    },
  ],
} satisfies typeof french;
