import { plural } from '../../shell/format.ts';
import type { WhyTexts } from './texts.ts';

const days = (count: number) => plural(count, { one: 'يومًا واحدًا', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' });

export default {
  title: 'الإنذار المبكر',
  lead: (count) => plural(count, { one: 'تلميذ واحد يشبه', two: 'تلميذان يشبهان', few: '# تلاميذ يشبهون', many: '# تلميذًا يشبهون', other: '# تلميذ يشبهون' }),
  sign: ' من رسبوا أو غادروا في أغلب الأحيان. هي إشارة للنظر، وليست قرارًا أبدًا.',
  more: (count) => plural(count, { one: 'عرض الآخر أيضًا', two: 'عرض الاثنين الآخرين', few: 'عرض الـ# الآخرين', many: 'عرض الـ# الآخرين', other: 'عرض الـ# الآخرين' }),
  risk: (of100, low, high) => `من بين 100 تلميذ مشابه، رسب أو غادر نحو ${of100} (بين ${low} و${high}).`,
  reasons: {
    lastAverage: (value, usual) => `معدل الفترة الأخيرة: ${value} من الأقصى (عادة ${usual})`,
    yearBefore: (value, usual) => `معدل السنة الماضية: ${value} من الأقصى (عادة ${usual})`,
    fallen: (points) => `انخفض المعدل بـ${points} نقطة من 100`,
    risenLess: (points, usual) => `ارتفع المعدل بـ${points} نقطة من 100 (عادة ${usual})`,
    weakSubjects: (count, of) => `دون المعدل في ${count} من أصل ${of} من المواد`,
    absences: (count, of) => `غاب ${days(count)} من آخر ${of} من أيام الدراسة`,
    lateness: (count, of) => `تأخر ${days(count)} من آخر ${of} من أيام الدراسة`,
    homework: (count, of) => `سلّم ${count} من أصل ${of} من الواجبات`,
    repeating: 'يعيد السنة',
    age: (value, usual) => `عمره ${value}، وعادة ${usual} في هذا المستوى`,
  },
} satisfies WhyTexts;
