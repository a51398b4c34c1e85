import billing from './billing/en.ts';
import cards from './cards/en.ts';
import common from './common/en.ts';
import council from './council/en.ts';
import courses from './courses/en.ts';
import ending from './ending/en.ts';
import figures from './figures/en.ts';
import marks from './marks/en.ts';
import offices from './offices/en.ts';
import type { GuideTexts } from './texts.ts';

export default {
  title: 'Guide',
  lead: 'The essentials, in the order you will need them.',
  others: 'For another role',
  roles: {
    teacher: 'Teachers',
    head: 'Head',
    office: 'School administration',
    guardian: 'Parents and guardians',
    pupil: 'Pupils',
    district: 'District',
    operator: 'Operator',
    finance: 'Finance',
  },
  common,
  chapters: {
    teacher: [
      {
        title: 'Taking the register',
        steps: [
          'Under “Today”, touch “Take the register” beside the lesson.',
          'Everybody is present to begin with. Touch a name: absent; again: late; again: present. “Undo” takes the last touch back.',
          'Press long, or touch the three dots, for minutes, a reason, a dispensation or a pupil sent out.',
          'Touch “Finish the register”. “Kept on this phone” appears, then “Received by the school” with the time and a receipt number.',
          'The lesson was not held? Tick “Teacher absent, lesson not held” below the list: then no pupil is counted absent.',
          'By keyboard: ↑ and ↓ choose, A absent, L late, P present, Ctrl Z undoes.',
        ],
      },
      {
        title: 'Correcting a register',
        steps: [
          'Open the same lesson again, touch “Correct”, change what is wrong, finish again.',
          'What was there before stays in the history, with its author and time.',
          'If somebody else took the same register, both versions are under “To check”; you choose, and nothing is lost until you do.',
        ],
      },
      {
        title: 'Following your classes',
        steps: ['“Classes” shows those you teach.', 'Touch a class: for each pupil the hours missed, excused, and the late arrivals since the year began. The list last seen can be read without a network.'],
      },
      ...marks.teacher,
      ...courses.teacher,
      ...council.teacher,
      ...figures.teacher,
    ],
    head: [
      {
        title: 'Seeing the day',
        steps: [
          '“Today” says in one sentence how many pupils are present and which registers are missing.',
          'A dashed edge: the register has not arrived yet. Touch the class to take or correct it yourself.',
          '“Table” gives the same figures row by row.',
          'On a pupil’s page, “Attendance” counts half-days missed and late arrivals.',
        ],
      },
      {
        title: 'Giving access and taking it away',
        steps: [
          'Under “Access and roles”, touch “Give access”: by e-mail, by phone, or on paper with a user name and a code.',
          'Link the access to the person’s page: a teacher without one sees no class, a guardian no child.',
          'Touch a person to change the roles, to give a new code on paper or to take the access away. It holds at once, on every device.',
        ],
      },
      {
        title: 'Deciding who may do what',
        steps: [
          'The “Roles” tab shows what each role allows; what differs from the usual is marked.',
          'The “Journal” says who did what, and when.',
          '“Settings” keeps the school’s name, language, time zone and contact.',
        ],
      },
      ...billing.head,
      ...marks.office,
      ...courses.head,
      ...council.head,
      ...cards.office,
      ...figures.head,
      ...ending.office,
      ...ending.head,
    ],
    office: [
      {
        title: 'Beginning the year',
        steps: [
          '“Set-up” says what is still missing and leads to each step.',
          'Make the school year, its terms and its days off, then levels, streams, rooms, the bell, and subjects with their weights.',
          'Shortest of all: import a file (a CSV or Excel table, OneRoster, FET).',
          'Open the year last: from then on registers count.',
        ],
      },
      {
        title: 'Importing pupils',
        steps: [
          'Under “Imports”, touch “New import” and choose the file.',
          'Check what each column holds, then read the trial: nothing is written yet.',
          'Correct the refused cells on the spot and try again, or leave those rows out.',
          '“Import” writes everything at once. A row already known is not made twice; brothers and sisters share their parent’s page.',
          '“Export as OneRoster”, on the same page, gives your data to other software.',
        ],
      },
      {
        title: 'Enrolling, moving, noting who leaves',
        steps: [
          'Under “People”, “Enrol a pupil” asks for a name, a class and a guardian (or “later”). The birth date may be approximate; no number is required.',
          'On the pupil’s page, “Move to another class” keeps the former class in the history.',
          '“Leaving” notes the day and the reason; nothing is erased, and who comes back is enrolled again from the same page.',
          'A guardian’s rights are set on the pupil’s page: custody, contact, who may collect the child.',
        ],
      },
      {
        title: 'Staff and their classes',
        steps: ['The “Staff” tab, then “Add a member of staff”.', 'On that page or on the class’s, assign class, subject and role. That is what makes the lessons appear for the teacher.', 'Looking for somebody: a name in any order, even misspelt, an admission number or a phone. The / key goes to the field, ↑ and ↓ go from row to row.'],
      },
      ...marks.office,
      ...cards.office,
      ...figures.head,
      ...ending.office,
    ],
    guardian: [
      {
        title: 'Following your child',
        steps: [
          'The start page shows each of your children, under the cloth of the school.',
          'An absence or a late arrival appears as soon as the teacher has taken the register.',
          'Below: what was missed since the year began, with and without a reason.',
          'Children at two schools? The others are at the foot of the page; “Open” takes you there with the same login.',
        ],
      },
      {
        title: 'Forgotten password',
        steps: ['On the login page, touch “Forgotten password?”: a link is sent to your e-mail.', 'Without an e-mail address, ask the school for a new code on paper.'],
      },
      ...marks.guardian,
      ...courses.guardian,
      ...cards.guardian,
      ...figures.guardian,
      ...ending.guardian,
    ],
    pupil: [
      {
        title: 'Logging in',
        steps: [
          'Your paper says three things: the school code, your user name and your secret code.',
          'The first time, choose a password of your own and give it to nobody.',
          'Lost the paper? The school prints you another.',
        ],
      },
      { title: 'Seeing your attendance', steps: ['The start page says what the registers noted today and since the year began.', 'Is something wrong? Tell your teacher, who can correct the register.'] },
      ...marks.pupil,
      ...courses.pupil,
      ...figures.pupil,
      ...ending.pupil,
    ],
    district: offices.district,
    operator: offices.operator,
    finance: billing.finance,
  },
} satisfies GuideTexts;
