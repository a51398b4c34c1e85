import { plural } from '../shell/format.ts';
import type { ChildrenTexts } from './texts.ts';

const she = (sex?: string) => (sex === 'F' ? 'ة' : '');

export default {
  hello: (name) => `مرحبًا ${name}`,
  children: 'أبنائي',
  none: 'لا يوجد ابن مرتبط بحسابك بعد',
  noneHelp: 'المؤسسة هي التي تربط كل ولي بأبنائه. اطلب منها ذلك.',
  noClass: 'دون قسم بعد',
  loading: 'جارٍ قراءة الحضور…',
  noRoll: 'لم تصل أي مناداة اليوم',
  noRollHelp: 'يظهر الحضور فور إجراء المناداة.',
  present: (sex) => `حاضر${she(sex)} اليوم`,
  rolls: (count) => plural(count, { zero: 'لا مناداة', one: 'مناداة واحدة', two: 'مناداتان', few: '# مناديات', many: '# مناداة', other: '# مناداة' }),
  absentToday: (hours, sex) => `غائب${she(sex)} اليوم، ${hours} س`,
  lateToday: (minutes, sex) => `${sex === 'F' ? 'تأخرت' : 'تأخر'} ${minutes} د`,
  leftToday: (minutes, sex) => `${sex === 'F' ? 'خرجت' : 'خرج'} قبل النهاية بـ${minutes} د`,
  waits: 'لم تتلقَّ المؤسسة مبررًا بعد.',
  excusedToday: (hours) => `غياب مبرر، ${hours} س`,
  excludedToday: (hours) => `طرد، ${hours} س`,
  since: (date) => `منذ ${date}`,
  nothingMissed: 'لا غياب ولا تأخر',
  withoutReason: (hours) => `${hours} س دون مبرر`,
  withReason: (hours) => `${hours} س مبررة`,
  excluded: (hours) => `${hours} س طرد`,
  lates: (count, minutes) => `${plural(count, { zero: 'لا تأخر', one: 'تأخر واحد', two: 'تأخران', few: '# تأخرات', many: '# تأخرًا', other: '# تأخر' })} (${minutes} د)`,
  lefts: (count) => plural(count, { zero: 'لا خروج مبكر', one: 'خروج مبكر واحد', two: 'خروجان مبكران', few: '# مرات خروج مبكر', many: '# مرة خروج مبكر', other: '# خروج مبكر' }),
  stale: (when) => `لم تُجب المؤسسة. آخر الأخبار: ${when}.`,
  noNews: 'لا أخبار عن اليوم بعد',
  lastDays: (days) => plural(days, { few: 'آخر # أيام', many: 'آخر # يومًا', other: 'آخر # يوم' }),
  figures: 'المؤشرات',
  attendance: 'الحضور',
  notYours: 'هذا الطفل غير مرتبط بحسابك',
  mine: 'حضوري',
  noPupil: 'ملفك المدرسي غير مرتبط بهذا الحساب',
  noPupilHelp: 'اطلب من المؤسسة ربطه.',
} satisfies ChildrenTexts;
