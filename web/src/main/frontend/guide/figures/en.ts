import type french from './fr.ts';

export default {
  head: [
    {
      title: 'Reading the school’s figures',
      steps: [
        '“Figures” shows what the last night has counted: absences, marks, registers and marks that are missing, pupils to watch, logins. When it was counted stands at the top.',
        'Before the first night, touch “Count them now”: the figures are there in a few minutes.',
        '“Table” gives the same figures in rows. Touch a figure: it leads to what it counts, the class, the gradebook, the day’s registers or the journal.',
        'Under “Absences by cause”, touch a cause: all classes that have any appear.',
        '“Pupils to watch”: five days or more of absence without a reason in thirty, or a tenth of the average’s scale lost since the term before (two points of 20). You decide what it means.',
        '“Arrange the tiles” changes their order and hides what you do not need, for you alone.',
      ],
    },
    {
      title: 'Using early warning',
      steps: [
        '“Early warning” compares the pupils of today with those of your school’s ended years. It takes at least two.',
        'A school that has too few can agree, under “Learning with the schools of the district”, to learn with those that agree too, from three on: numbers without names are laid together. You can withdraw at any time, and what was shared is then deleted.',
        'It is shown only where, on past years, it was right more often than “same as last term”. Otherwise the page says why there is none.',
        'For each pupil: how many similar pupils failed or left, and why. Touch a reason to see the rows behind it.',
        'It is a sign to look, never a decision. Talk with the pupil and the family before you conclude.',
        '“Switch early warning off” deletes all that was reckoned, for the whole school. “Switch early warning on again” begins anew.',
      ],
    },
  ],
  teacher: [
    {
      title: 'Reading the figures of your classes',
      steps: [
        'Under “Classes”, “Figures” shows your classes as the last night has counted them: absences, marks that are missing, the last assessment.',
        'Touch a figure to open the class or the gradebook.',
        'A class teacher also sees the early warnings of the class, where there are any. They are a sign to look, never a decision.',
      ],
    },
  ],
  guardian: [
    {
      title: 'Seeing the year at a glance',
      steps: [
        'On your child’s page, “Figures” shows for each of yours the days present and missed, and the averages of sealed terms.',
        'The median of the class is told only where at least five pupils can be compared.',
      ],
    },
    {
      title: 'Accepting or refusing early warning',
      steps: [
        'On your child’s page, “Early warning” says whether the school may use it for your child.',
        'Untick it to refuse: what was reckoned is deleted, and your child’s data are no longer used, not even for others.',
      ],
    },
  ],
  pupil: [
    {
      title: 'Seeing your year',
      steps: [
        'On the start page, “Figures” shows your days present and missed, and your averages of sealed terms.',
        'The dot is you, the tick is the median of your class.',
      ],
    },
  ],
} satisfies typeof french;
