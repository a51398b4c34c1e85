import type { Chapter, Role } from '../texts.ts';

export default {
  teacher: [
    {
      title: 'Writing a course',
      steps: [
        'In “Courses”, touch “Begin this course” beside the subject. Pupils do not see it until you publish it.',
        'Add a chapter, then a lesson: a title, the text, files of 50 MB at most, addresses of pages or videos. A video opens on its own site.',
        'A lesson is a draft, visible at once, or from a day on. It may open after another one, with a score required.',
        '“Sort” moves lessons and chapters up and down. “Progress and scores” draws each lesson, then who has opened and done it; touch a cell to give a score.',
        '“Copy” takes it to another class or to next year; “Export” makes a Common Cartridge file that other software reads, files included, and “Take over a file” reads one.',
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
      title: 'Set an assignment, mark it and give it back',
      steps: [
        'In “Assignments”, tap “Set an assignment”. Choose class and subject, the due date, and how to hand in: written here, as files, on paper.',
        '“Accepted late until” and the percentage say what lateness costs. Empty: nothing is accepted after the due date.',
        '“Add a file” gives a sheet with the assignment; “Lesson of the course” joins it to a lesson, which leads to it. “Set an assignment for this lesson” on the lesson does the same.',
        'Add criteria to mark with a rubric; their best levels make the maximum. “In the gradebook” chooses the assessment into which the mark goes when it is given back.',
        'Once the assignment is set, “Change” also lets you form groups.',
        'Tap a pupil to mark: levels of the rubric, feedback, a voice note. “Save and next” goes on to the next. By keyboard: Ctrl Enter, Alt → and Alt ←.',
        '“Give the marked pieces back” shows them to pupils and parents and puts the marks into the gradebook. Until then nobody else sees them.',
      ],
    },
  ],
  head: [
    {
      title: 'Reading courses and class logs',
      steps: ['“Courses” and “Class log” show all classes. The head reads; only the subject’s teacher writes.'],
    },
  ],
  guardian: [
    {
      title: 'Seeing homework and courses',
      steps: [
        '“Homework” shows first what is to be done and handed in, day by day, then what was handed in and given back, then what was done in class.',
        '“Courses” shows what teachers have published and which lessons your child has done.',
        'The pages that you have seen can be read without a network, even after the browser was closed.',
      ],
    },
    {
      title: 'Follow assignments',
      steps: [
        'In “Homework”, a pencil marks what is to be handed in; “Earlier assignments” shows the others.',
        'Tap an assignment: what is asked, what was handed in, then the mark, the feedback and the teacher’s voice note.',
      ],
    },
  ],
  pupil: [
    {
      title: 'Following your courses',
      steps: [
        '“Courses” shows your subjects; the lesson to do now is marked.',
        'Read the lesson, then touch “I have done this lesson”. Without a network it is kept on the phone and counted once.',
        'A closed lesson says which one to do before.',
        '“Homework” shows what is to be done and handed in, and for which day.',
      ],
    },
    {
      title: 'Hand in an assignment',
      steps: [
        'In “Homework”, tap the assignment: what is asked, the sheets that come with it, when it is due and what counts.',
        'Write your answer or add photos of your exercise book, then tap “Hand the assignment in”.',
        'Without a network your work is kept on this device and goes by itself when the network is back, once only. What counts is when it arrives at the school: send it before it is due.',
        'When it is given back, your mark, the feedback and sometimes a note to listen to are in the same place.',
      ],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
