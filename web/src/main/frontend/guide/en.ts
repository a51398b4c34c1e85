import marks from './marks/en.ts';
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
  common: [
    {
      title: 'Working without a network',
      steps: [
        'Open EduConnect once with a network: from then on it stays on the device.',
        'The stamp at the top of the screen says what has reached the school. A dashed edge means: only on this device.',
        'Nothing to do when the network returns: everything is sent by itself, once, even after a cut.',
        'Touch the stamp to see what is waiting and what needs your choice.',
      ],
    },
    {
      title: 'Language, appearance, password, another school',
      steps: [
        'Open “More”.',
        'Choose the language, and the appearance: exercise book (light) or slate (dark).',
        '“Change the password” signs your other devices out.',
        'With several schools or several roles, “Switch school or role” lists them.',
      ],
    },
    {
      title: 'Leaving a shared device',
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
        title: 'Writing a course',
        steps: [
          'In “Courses”, touch “Begin this course” beside the subject. Pupils do not see it until you publish it.',
          'Add a chapter, then a lesson: a title, the text, addresses of pages or videos. A video opens on its own site.',
          'A lesson is a draft, visible at once, or from a day on. It may open after another one, with a score required.',
          '“Sort” moves lessons and chapters up and down. “Progress” shows who has done what.',
          '“Copy” takes it to another class or to next year; “Export” makes a Common Cartridge file that other software reads, and “Take over a file” reads one.',
        ],
      },
      {
        title: 'Keeping the class log',
        steps: [
          'In “Class log”, choose the class, then “Note a lesson”: what was done, the homework and its day.',
          'Without a network the lesson stays dashed on the phone and is sent by itself later.',
          'You also see the homework set by your colleagues of the class, so that not everything falls on one day.',
        ],
      },
      {
        title: 'Following your classes',
        steps: ['“Classes” shows those you teach.', 'Touch a class: for each pupil the hours missed, excused, and the late arrivals since the year began. The list last seen can be read without a network.'],
      },
      ...marks.teacher,
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
      {
        title: 'Set an assignment, mark it and give it back',
        steps: [
          'In “Assignments”, tap “Set an assignment”. Choose class and subject, the due date, and how to hand in: written here, as files, on paper.',
          '“Accepted late until” and the percentage say what lateness costs. Empty: nothing is accepted after the due date.',
          'Add criteria to mark with a rubric; their best levels make the maximum. “In the gradebook” chooses the assessment into which the mark goes when it is given back.',
          'Once the assignment is set, “Change” also lets you form groups.',
          'Tap a pupil to mark: levels of the rubric, feedback, a voice note. “Save and next” goes on to the next. By keyboard: Ctrl Enter, Alt → and Alt ←.',
          '“Give the marked pieces back” shows them to pupils and parents and puts the marks into the gradebook. Until then nobody else sees them.',
        ],
      },
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
        title: 'Reading courses and class logs',
        steps: ['“Courses” and “Class log” show all classes. The head reads; only the subject’s teacher writes.'],
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
      ...marks.office,
      {
        title: 'Holding the class council',
        steps: [
          'Under “Councils”, choose the class. “The sitting” keeps the date, who chairs, who is present or excused, and the remarks.',
          '“Open the council”, then “Go into session”: one pupil a screen. Ctrl Enter saves and goes on, 1 to 9 tick a decision, Alt ← → turn the pages.',
          'What the rules propose is ticked beforehand; you decide otherwise with one touch. An honour that was earned can be refused for conduct. Proposal and decision are both kept.',
          'Two people may write at once: each sees what the other changes, and nothing is overwritten unless somebody chooses.',
          '“Close the council” also seals the term. At the end of the year every pupil needs a decision first. “Open again” asks for a reason, which stays on record.',
          '“Minutes” can be printed: who was there, the totals by sex, the honours and decisions of each.',
          '“School phrases” keeps what teachers may use in their comments.',
        ],
      },
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
      {
        title: 'Issue report cards',
        steps: [
          'Open “Report cards” and choose the period: classes with sealed results are marked.',
          '“Issue the report cards” has them all prepared together; you may leave the page, the work goes on, even if the server restarts.',
          'At the end download one PDF for each class. If a card is missing the printing stops and names the pupil; “Go on” continues.',
          'After a reasoned re-opening issue again: the new card says which one it replaces and what changed.',
        ],
      },
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
        title: 'Seeing homework and courses',
        steps: [
          '“Homework” shows first what is to be done, the nearest first, then what was done in class.',
          '“Courses” shows what teachers have published and which lessons your child has done.',
          'The last page seen can be read without a network.',
        ],
      },
      {
        title: 'Forgotten password',
        steps: ['On the login page, touch “Forgotten password?”: a link is sent to your e-mail.', 'Without an e-mail address, ask the school for a new code on paper.'],
      },
      ...marks.guardian,
      {
        title: 'Follow assignments',
        steps: [
          '“Assignments” shows what your child has to hand in, what is handed in and what has been given back.',
          'Tap an assignment: what is asked, what was handed in, then the mark, the feedback and the teacher’s voice note.',
        ],
      },
      {
        title: 'Read the report card and have it verified',
        steps: [
          'Open “Marks”, then the child: the issued report cards are at the bottom.',
          '“Open the report card” keeps it on the phone as a PDF.',
          'Whoever is given the paper scans its code: a page says whether it is genuine, current, replaced or withdrawn.',
        ],
      },
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
      {
        title: 'Following your courses',
        steps: [
          '“Courses” shows your subjects; the lesson to do now is marked.',
          'Read the lesson, then touch “I have done this lesson”. Without a network it is kept on the phone and counted once.',
          'A closed lesson says which one to do before.',
          '“Homework” shows what is to be done and for which day.',
        ],
      },
      { title: 'Seeing your attendance', steps: ['The start page says what the registers noted today and since the year began.', 'Is something wrong? Tell your teacher, who can correct the register.'] },
      ...marks.pupil,
      {
        title: 'Hand in an assignment',
        steps: [
          'In “Assignments”, tap the assignment: what is asked, when it is due and what counts.',
          'Write your answer or add photos of your exercise book, then tap “Hand the assignment in”.',
          'Without a network your work is kept on this device and goes by itself when the network is back, once only. What counts is when it arrives at the school: send it before it is due.',
          'When it is given back, your mark, the feedback and sometimes a note to listen to are in the same place.',
        ],
      },
    ],
    district: [
      {
        title: 'Seeing your schools',
        steps: [
          '“Schools” lists those of the district and their state; those suspended or closed come first.',
          'Search by name or code. Touch the number or the e-mail to reach the school.',
          '“About the district” shows what it belongs to. To change that, write to the operator.',
          'Numbers of pupils, attendance and pupils’ records stay with the school: the district does not see them.',
        ],
      },
    ],
    operator: [
      {
        title: 'Following sign-ups',
        steps: ['“Schools” opens on recent sign-ups; the filters show those open, suspended and closed.', 'Touch a school to read what it declared and whom to reach.'],
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
        steps: ['“Districts”, then “New district”: a name, the country’s word for it, and who administers it.', 'Put a school under it from the school’s page; the district then sees the school and its state, nothing more.'],
      },
    ],
    finance: [
      {
        title: 'What you see today',
        steps: ['“Schools” gives the address, contact and state of each school: whom to write to, and whether it is in service.', 'You change nothing here and see no pupil’s data.'],
      },
    ],
  },
} satisfies GuideTexts;
