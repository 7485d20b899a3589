// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from '../messages.js';
import { ar } from '@messageformat/runtime/lib/cardinals';
import { plural } from '../../runtime.js';
const messages: SharedMessages = {
  resource: {
    credits: () => 'الرصيد',
    runs: () => 'عمليات تشغيل الأدوات',
  },
  value: {
    unknown: () => 'غير معروف',
  },
  action: {
    dismiss: () => 'إخفاء',
    tryAgain: () => 'إعادة المحاولة',
    close: () => 'إغلاق',
    manageBilling: () => 'إدارة الفوترة',
  },
  state: {
    loading: () => 'جارٍ التحميل',
    staleSince: (d) => 'لم يتم التحديث منذ ' + d.time,
    failed: () => 'تعذّر تحميل الاستخدام',
  },
  error: {
    network: () => 'تعذّر الوصول إلى الخادم.',
    timeout: () => 'استغرق الخادم وقتًا طويلاً للرد.',
    unauthorized: () => 'تم تسجيل الخروج. يُرجى تسجيل الدخول مجددًا لعرض البيانات.',
    forbidden: () => 'ليس لحسابك صلاحية عرض هذه البيانات.',
    notFound: () => 'هذه البيانات غير موجودة على الخادم.',
    invalidRequest: () => 'لم يقبل الخادم الطلب.',
    conflict: () => 'لم يقبل الخادم التغيير.',
    rateLimited: () => 'يطلب الخادم التمهّل. تُرجى المحاولة مجددًا بعد قليل.',
    unavailable: () => 'لم يرد الخادم.',
    server: () => 'حدث خطأ في الخادم.',
    unreadable: () => 'تعذّرت قراءة رد الخادم.',
    aborted: () => 'توقفت العملية قبل اكتمالها.',
    code: (d) => '(' + d.code + ')',
  },
  summary: {
    title: () => 'استخدام الرصيد',
    accountId: () => 'معرّف الحساب',
    copyAccountId: () => 'نسخ معرّف الحساب',
    copied: () => 'تم النسخ',
    copyFailed: () => 'لا يُسمح لهذه الصفحة بالنسخ. يمكنك تحديد المعرّف ونسخه بنفسك.',
    left: (d) => 'المتبقي ' + d.amount,
    used: (d) => 'تم استخدام ' + d.used + ' من ' + d.allocated,
    lastsUntil: (d) => 'يكفي حتى ' + d.day + ' تقريبًا',
    lastsHours: (d) =>
      plural(d.count, 0, ar, {
        '0': 'يكفي لأقل من ساعة',
        zero: 'يكفي لأقل من ساعة',
        one: 'يكفي لنحو ساعة واحدة أخرى',
        two: 'يكفي لنحو ساعتين أخريين',
        few: 'يكفي لنحو ' + d.shown + ' ساعات أخرى',
        many: 'يكفي لنحو ' + d.shown + ' ساعة أخرى',
        other: 'يكفي لنحو ' + d.shown + ' ساعة أخرى',
      }),
    creditsGone: () => 'تم استخدام الرصيد بالكامل.',
    creditsOverdrawn: (d) =>
      'تم استخدام الرصيد بالكامل. تجاوزت الرصيد بمقدار ' +
      d.amount +
      '، ويُخصم ذلك من الرصيد القادم.',
    runsGone: () =>
      'تم استخدام جميع عمليات تشغيل الأدوات. لا يمكن تشغيل الأدوات حتى تتم إضافة المزيد.',
    askAdministrator: () => 'يُرجى أن تطلب من المسؤول إضافة المزيد.',
  },
  news: {
    offline: () => 'لا يوجد اتصال بالإنترنت. قد لا تكون البيانات المعروضة محدَّثة.',
    cycle: () => 'بدأت دورة فوترة جديدة. يُحتسب الرصيد وعمليات تشغيل الأدوات من جديد.',
  },
};
export default messages;
