import type { Chapter, Role } from '../texts.ts';

export default {
  teacher: [
    {
      title: 'Writing comments and preparing the council',
      steps: [
        'Under “Councils”, touch your subject: the list of the class opens, with each pupil’s average.',
        'Write a sentence for each pupil, or take one from “School phrases”. Everything saves itself, also without a network.',
        'If somebody else wrote meanwhile, nothing is lost: both texts wait for you under “To check”.',
        'Class teacher: “Prepare pupil by pupil” shows results, absences and what the rules propose. Write the general comment.',
        'The other teachers of the class see the council once it is open.',
      ],
    },
  ],
  head: [
    {
      title: 'Holding the class council',
      steps: [
        'Under “Councils”, choose the class. “The sitting” keeps the date, who chairs, who is present or excused, and the remarks.',
        '“Open the council”, then “Go into session”: one pupil a screen. Ctrl Enter saves and goes on, 1 to 9 tick a decision, Alt ← → turn the pages.',
        'What the rules propose is ticked beforehand; you decide otherwise with one touch. An honour that was earned can be refused for conduct. Proposal and decision are both kept.',
        'Two people may write at once: each sees what the other changes, and nothing is overwritten unless somebody chooses.',
        '“Close the council” also seals the term. At the end of the year every pupil needs a decision first. “Open again” asks for a reason, which stays on record.',
        '“Minutes”, then “Download the PDF”: who was there, the totals by sex, the honours and decisions of each, to sign and keep.',
        '“School phrases” keeps what teachers may use in their comments.',
      ],
    },
  ],
  office: [
    {
      title: 'Issue report cards',
      steps: [
        'Open “Report cards” and choose the period: classes with sealed results are marked.',
        '“Issue the report cards” has them all prepared together; you may leave the page, the work goes on, even if the server restarts.',
        'At the end download one PDF for each class. If a card is missing the printing stops and names the pupil; “Go on” continues.',
        '“Templates of report cards” sets the look of each level: layout, languages, heading, logo, signatures, columns. The preview follows what you choose.',
        'After a reasoned re-opening issue again: the new card says which one it replaces and what changed.',
      ],
    },
    {
      title: 'Issue a certificate or a transcript',
      steps: [
        'On the pupil’s page touch “Certificates” and choose: attendance, transcript, good conduct, leaving.',
        'Each document gets a number without gaps for the year, the school’s signature and a code that anyone can check.',
        'The attendance certificate needs a running enrolment; the leaving certificate, that the pupil is off the roll. The transcript repeats the issued report cards.',
        '“Print again (duplicate)” gives the same document, marked as a duplicate.',
      ],
    },
  ],
  guardian: [
    {
      title: 'Read the report card and have it verified',
      steps: [
        'Open “Marks”, then the child: the issued report cards are at the bottom.',
        '“Open” keeps it on the phone as a PDF. Issued transcripts and certificates are below.',
        'Whoever is given the paper scans its code: a page says whether it is genuine, current, replaced or withdrawn.',
      ],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
