import type french from './fr.ts';

export default {
  teacher: [
    {
      title: 'Entering marks',
      steps: [
        'Under “Marks”, choose the term, then a subject of a class. “New assessment” announces a test or an exam: date, kind, marked out of how much, weight.',
        'On a phone: touch a pupil’s box; the keypad has the point, “.5”, “Absent” and “Next”. “Other…”: excused, not handed in, dispensed, cheating, not marked yet.',
        'On a computer: type the number, then Enter goes down, Tab goes right, F2 corrects, Delete takes back. The letters below the grid stand for the states.',
        'A column or block copied from a spreadsheet is pasted on the first cell. Each wrong cell is named, the rest is kept. “Spreadsheet” gives the grid as Excel or CSV, and takes marks from a file in the same way. Ctrl Z takes back what you have just entered or pasted, except where somebody has changed the mark since.',
        'A mark with a dashed line is only on this device so far; it is sent by itself. An empty cell is never a zero.',
      ],
    },
    {
      title: 'Two marks for one script, a sealed term',
      steps: [
        'If somebody changed the same mark meanwhile, both values are under “To check”. Choose; nothing is lost until you do.',
        'Once the head’s office has sealed the term no mark changes any more. Ask it to re-open the term.',
        'Families see an assessment when you tick “Families see these marks”, and the average when the term is sealed.',
      ],
    },
  ],
  office: [
    {
      title: 'Counting marks',
      steps: [
        'Before the first mark: “Marks”, then “Marking rules”. Start from the rules of your country and adjust weights, rounding, places and what each state counts.',
        'A level may have rules of its own; the others follow “All levels”.',
        'Under “Marks”, “Results” shows for each class the averages and what is still missing. “Table of all classes” gives them for a spreadsheet, with the places.',
        '“Seal the term” makes the results final and shows them to families. “Re-open” asks for a reason, which stays on record.',
      ],
    },
  ],
  guardian: [
    {
      title: 'Reading the marks',
      steps: [
        '“Marks” shows first the average, then the latest marks, then each subject; with several children, choose one. Touch a subject to see its marks.',
        'The average appears when the school has sealed the term. Before that you see only the marks that the teacher shows.',
        'The bar goes from the lowest to the highest average of the class; the dot is your child.',
        'Absent, excused or dispensed is written in place of a mark: it is not a zero.',
      ],
    },
  ],
  pupil: [
    {
      title: 'Seeing your marks',
      steps: [
        '“Marks” shows your latest marks, then each subject. Touch a subject to see the details.',
        'Your average appears when the school has sealed the term.',
        'A mark looks wrong to you? Speak to your teacher before the term is sealed.',
      ],
    },
  ],
} satisfies typeof french;
