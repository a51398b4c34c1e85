import type { Chapter } from '../texts.ts';

export default [
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
] satisfies Chapter[];
