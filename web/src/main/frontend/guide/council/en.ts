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
        '“Conduct”, or “Conduct and examination” at the year’s end, keeps the mark for conduct and the result of a State examination: the proposals go by them.',
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
} satisfies Partial<Record<Role, Chapter[]>>;
