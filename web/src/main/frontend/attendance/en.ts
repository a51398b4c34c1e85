import { plural } from '../shell/format.ts';
import type { AttendanceTexts } from './texts.ts';

export default {
  lessons: (count) => plural(count, { one: '# lesson', other: '# lessons' }),
  takeRoll: 'Take the register',
  saved: (present, of) => `Register received, ${present} of ${of}`,
  noLessons: 'No lessons today',
  noLessonsHelp: 'The lessons of your classes will appear here.',
} satisfies AttendanceTexts;
