import type { Chapter, Role } from '../texts.ts';

export default {
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
        '“Withdraw…” takes back a document that was issued by mistake, for a reason. Its number stays used, and whoever checks it is told that it stands no more.',
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
