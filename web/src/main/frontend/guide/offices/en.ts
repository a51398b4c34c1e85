import type french from './fr.ts';

export default {
  district: [
    {
      title: 'Seeing your schools',
      steps: [
        '“Schools” lists those of the district and their state; those suspended or closed come first.',
        'Search by name or code. Touch the number or the e-mail to reach the school.',
        '“Open a school” begins one, empty; whoever heads it gets a link to enter.',
        '“About the district” shows what it belongs to. To change that, write to the operator.',
      ],
    },
    {
      title: 'Reading the district’s figures',
      steps: [
        '“Figures” adds up the schools, month by month and term by term, when the month or term has ended. Choose the month, the level and what the schools are compared by.',
        'A school without an answer comes first, dashed. Touch a total to compare the schools by it, a school to see its levels.',
        'You see totals and never a pupil. A group of fewer than five pupils, or a figure that would give so few away, is counted nowhere; how many there are stands below the figures.',
        '“Ages” shows the whole district, and how many pupils are two years or more above the age that their level is for.',
      ],
    },
    {
      title: 'Looking at a class that a school opens to you',
      steps: [
        'The head of a school can open a class to you, for a reason and until a day. Ask the head.',
        'The class appears on the school’s page: names, sex, age, attendance, averages. The head sees each look; nothing of it is kept on the device.',
      ],
    },
    {
      title: 'Giving the figures to the ministry',
      steps: [
        '“Exports”: choose the month and the term, then CSV, Excel (XLSX), DHIS2 (JSON) or the ages (CSV).',
        'They are the figures of the screen, by level and sex, without the small groups.',
        'The DHIS2 file names each school by its official code (idScheme=CODE).',
      ],
    },
    {
      title: 'Writing to the heads',
      steps: [
        '“Broadcast” sends a message to all heads of the district, by e-mail and in EduConnect. It does not change afterwards.',
        'Touch a message sent to see who has not read it yet, and which school has no head.',
      ],
    },
    {
      title: 'Giving a school away or taking one',
      steps: [
        '“Transfers”: choose the school and the official code of the other district, which has to accept.',
        'The classes that the school had opened to you close when it changes its district.',
      ],
    },
  ],
  operator: [
    {
      title: 'Following sign-ups',
      steps: [
        '“Schools” opens on recent sign-ups; the filters show those open, suspended and closed.',
        'Touch a school to read what it declared and whom to reach.',
      ],
    },
    {
      title: 'Suspending, reopening, closing',
      steps: [
        '“Suspend” closes access and erases nothing; “Reopen” restores it at once. The reason is kept in the journal.',
        '“Close for good” cannot be undone: to confirm, one writes the school’s code.',
      ],
    },
    {
      title: 'Bringing schools together in a district',
      steps: [
        '“Districts”, then “New district”: a name, the country’s word for it, and who administers it.',
        'Put a school under it from the school’s page. The district then sees its state, whom to reach and its totals by level and sex; a pupil only where the head of the school opens a class to it.',
      ],
    },
    {
      title: 'Following the nights',
      steps: [
        'Each school is counted at night, at its own time: around two in the morning, unless the installation is set otherwise. “Jobs” lists these nights: schools, failures, duration.',
        'Touch a night: its cost, and each school with its state. A school that failed says at which step and why; it stops no other.',
        '“Next nights” says for each time zone how many schools are there, what time it is, when their night begins and whether today’s is done.',
        '“Start now” counts all open schools. “Stop” lets the step at work finish; “Go on” takes it up again, and “Take up what is missing” tries the failures anew.',
        'For one school alone, or a few, look for it under “Only some schools”, touch its name, then “Start for this school”.',
        '“Work that failed”, on the same page, shows what did not succeed (letters, archives, certificates…). It is tried again by itself; “Try again” does not wait.',
      ],
    },
  ],
} satisfies typeof french;
