import type { LoginTexts } from './texts.ts';

export default {
  logIn: 'تسجيل الدخول',
  promise: 'الدرس يستمر، حتى دون شبكة.',
  pitch: 'الحضور والتلاميذ والأسر. كل ما تُدخله يبقى محفوظًا على الجهاز حتى يُرسَل.',
  login: 'الهاتف أو البريد الإلكتروني أو اسم المستخدم',
  password: 'كلمة المرور أو الرمز',
  show: 'إظهار',
  hide: 'إخفاء',
  school: 'رمز المدرسة',
  schoolHint: 'مع اسم المستخدم فقط.',
  logging: 'جارٍ الدخول…',
  forgotten: 'نسيت كلمة المرور؟',
  noLine: 'لا توجد شبكة. أعد المحاولة عند عودتها.',
  otherWays: 'طرق أخرى للدخول',
  firstTime: 'الدخول لأول مرة',
  signUp: 'تسجيل مدرسة',
  offlineAfter: 'يعمل دون اتصال بعد أول دخول.',
  waitFor: (name) => `${name}، انتهت جلستك. سجّل الدخول من جديد: ما أدخلته محفوظ وسيُرسَل.`,
} satisfies LoginTexts;
