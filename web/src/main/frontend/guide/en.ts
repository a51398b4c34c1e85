import type { GuideTexts } from './texts.ts';

export default {
  title: 'Guide',
  lead: 'The essentials, in the order you will need them.',
  roles: {
    teacher: 'Teachers',
    office: 'Head and administration',
    guardian: 'Parents and guardians',
    pupil: 'Pupils',
    district: 'District',
    operator: 'Operator',
  },
  common: [
    {
      title: 'Working without a network',
      steps: [
        'Open EduConnect once with a network: it installs itself on the phone.',
        'The stamp at the top of the screen says what has reached the school. A dashed edge means: only on this device.',
        'Nothing to do when the network returns: entries are sent by themselves, once, even after a cut.',
        'Touch the stamp to see what is waiting and what needs your choice.',
      ],
    },
    {
      title: 'Language, appearance, another school',
      steps: [
        'Open “More”.',
        'Choose the language, and the appearance: exercise book (light) or slate (dark).',
        'If you have several schools or roles, “Switch school or role” lists them.',
      ],
    },
    {
      title: 'Leaving a shared phone',
      steps: [
        'Open “More”, then “Sign out”.',
        'If entries have not been sent, choose: send them, export them to a file, or erase them.',
        'Whoever comes next neither sees nor sends anything of yours.',
      ],
    },
  ],
  chapters: {
    teacher: [
      {
        title: 'Taking the register',
        steps: [
          'Under “Today”, touch “Take the register” beside the lesson.',
          'Everybody is present to begin with. Touch a name: absent; again: late; again: present.',
          'Press long, or touch the three dots, for minutes, a dispensation or a reason.',
          'Touch “Finish the register”. “Kept on this phone” appears, then “Received” once the school has it.',
          'If the lesson was not held, mark “Teacher absent”: then no pupil is counted absent.',
        ],
      },
      {
        title: 'Correcting a register',
        steps: [
          'Open the same lesson again, change what is wrong, finish again.',
          'What was there before stays in the history, with its author and time.',
          'If a colleague changed the same register, both versions are under “To check” and you choose.',
        ],
      },
      {
        title: 'Helping a pupil without e-mail to log in',
        steps: ['Open the pupil’s page from the class.', 'Renew the code and print or copy the slip: user name, code, school code.'],
      },
    ],
    office: [
      {
        title: 'Beginning the year',
        steps: [
          'Make the school year, its terms and its holidays.',
          'Set up levels, streams, classes, rooms, the bell, and subjects with their coefficients.',
          'Shortest of all: import a file (OneRoster, FET, CSV or XLSX). The trial shows every problem by file, row and column before anything is written.',
        ],
      },
      {
        title: 'Importing pupils',
        steps: [
          'Open “Imports” and choose the file.',
          'Check the guessed columns, then read the trial: ready, to correct, unchanged.',
          'Correct the refused rows in your file and begin again: a row already known is not made twice.',
          'Brothers and sisters who share a parent’s phone share that parent’s page.',
        ],
      },
      {
        title: 'Enrolling, moving, removing a pupil',
        steps: [
          'Among the pupils, “Enrol a pupil” asks for the name, the class and a guardian. The birth date may be approximate; no number is required.',
          'On the pupil’s page, “Move to another class” keeps the former class in the history.',
          '“Leaves the school” notes the date and the reason; nothing is erased.',
        ],
      },
      {
        title: 'Following the registers',
        steps: [
          'The start page says how many pupils are present and which registers are missing.',
          'Touch a class for those absent, or a pupil for totals in lessons and half-days.',
        ],
      },
      {
        title: 'Giving access',
        steps: [
          'Invite by e-mail, or make a user name and print the slip.',
          'Under roles, adjust what each role may do; what differs from the usual is marked.',
          'The audit trail shows who did what, and when.',
        ],
      },
    ],
    guardian: [
      {
        title: 'Following your child',
        steps: [
          'The start page shows each of your children, with the cloth of the school.',
          'An absence or a late arrival appears as soon as the teacher has taken the register.',
          'If your children go to two schools, “Switch school” takes you from one to the other with the same code.',
        ],
      },
      {
        title: 'Forgotten code',
        steps: ['On the login page, touch “Forgotten code?”.', 'Without an e-mail address, ask the school for a new slip.'],
      },
    ],
    pupil: [
      {
        title: 'Logging in',
        steps: [
          'Your slip says three things: the school code, your user name and your secret code.',
          'The first time, choose a code of your own and give it to nobody.',
          'Lost the slip? Your teacher can print another.',
        ],
      },
    ],
    district: [
      {
        title: 'Seeing your schools',
        steps: [
          '“Schools” lists the establishments of the district and their state.',
          'Search by name or code; touch a school for its contact.',
          'Pupils’ records stay with the school: the district does not see them.',
        ],
      },
    ],
    operator: [
      {
        title: 'Looking after establishments',
        steps: [
          '“Establishments” lists sign-ups and the state of each school.',
          'Suspending closes access and erases nothing; reopening restores it at once. Closing is final and asks for the school’s name.',
          'Attach a school to a district from its page.',
        ],
      },
    ],
  },
} satisfies GuideTexts;
