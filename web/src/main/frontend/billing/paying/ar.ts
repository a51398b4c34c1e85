import { BRANDS } from '../providers.ts';
import type { PayingTexts } from './texts.ts';

export default {
  noLine: 'لا توجد شبكة. لم يحدث شيء؛ أعد المحاولة.',
  payNow: 'ادفع الآن',
  payBy: 'وسيلة الدفع',
  providers: { ...BRANDS, stripe: 'بطاقة بنكية' },
  payPhone: 'الرقم الذي يدفع',
  payPhoneHint: 'يتلقى هذا الهاتف الطلب. من خارج البلد اكتب الرمز: +221…',
  payPage: 'تُفتح صفحة الدفع ثم تعود إلى هنا.',
  payAmount: (amount) => `ادفع ${amount}`,
  paying: 'جارٍ الطلب…',
  payRings: 'الهاتف يرن. أكّد فيه برمزك السري.',
  payOnPage: 'يتم الدفع في صفحة مقدّم الخدمة.',
  payWaits: (amount) => `${amount} في الانتظار. يمكنك مغادرة هذه الصفحة: يُحتسب الدفع رغم ذلك.`,
  payContinue: 'افتح صفحة الدفع',
  payLeave: 'اختر وسيلة أخرى',
  payAgain: 'أعد المحاولة',
  payDone: (amount) => `تم استلام ${amount}. شكرًا.`,
  payFailed: 'لم يتم الدفع. لم يُؤخذ شيء.',
  payReview: (number) => `تتحقق EduConnect من هذا الدفع (${number}). لا تدفع مرة ثانية.`,
  due: 'ما تدفعه',
} satisfies PayingTexts;
