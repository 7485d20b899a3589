// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../messages.js';

const messages: CoreMessages = {
  offer: {
    topUp: () => 'إضافة رصيد',
    upgrade: () => 'ترقية الخطة',
    contactSupport: () => 'التواصل مع الدعم',
  },
  clock: {
    label: (d) => 'استخدام الرصيد: المتبقي ' + d.percent,
    loading: () => 'استخدام الرصيد: جارٍ التحميل',
    unknown: () => 'استخدام الرصيد: غير معروف',
    meter: () => 'الرصيد المتبقي',
    meterValue: (d) => d.percent + '، الرصيد ' + d.remaining + ' من ' + d.allocated,
    lessThan: (d) => 'أقل من ' + d.value,
  },
  banners: {
    credits: {
      threshold: (d) => 'تم استخدام ' + d.percent + ' من رصيدك.',
      exhausted: () => 'تم استخدام الرصيد بالكامل.',
      remain: (d) => 'المتبقي ' + d.remaining + ' من ' + d.allocated + '.',
      remainUntil: (d) =>
        'المتبقي ' + d.remaining + ' من ' + d.allocated + '؛ وبهذا المعدل يكفي حتى ' + d.day + '.',
      floor: () => 'لا يمكن نشر حواجز حماية أو نصوص برمجية جديدة حتى يُضاف رصيد.',
      pausing: (d) =>
        'الاستدلال وعمليات النشر الجديدة موقوفة مؤقتًا، وتتوقف عمليات النشر الجارية عند رصيد ' +
        d.limit +
        '.',
      paused: () => 'الاستدلال وعمليات النشر الجديدة موقوفة مؤقتًا.',
      stopped: () => 'الاستدلال وعمليات النشر الجديدة موقوفة مؤقتًا، وتوقفت عمليات النشر الجارية.',
      expired: () => 'انتهت صلاحية رصيدك المجاني.',
      upgradeToContinue: () => 'يلزم ترقية الخطة للمتابعة.',
      askToUpgrade: () => 'يُرجى أن تطلب من المسؤول ترقية الخطة.',
      askToAdd: () => 'يُرجى أن تطلب من المسؤول إضافة المزيد.',
    },
    runs: {
      threshold: (d) => 'تم استخدام ' + d.percent + ' من عمليات تشغيل الأدوات.',
      exhausted: () => 'تم استخدام جميع عمليات تشغيل الأدوات.',
      paused: () => 'لا يمكن تشغيل الأدوات حتى تتم إضافة المزيد.',
    },
    dismiss: () => 'إخفاء',
    notDismissed: () => 'تعذّر الإخفاء. تُرجى المحاولة مجددًا بعد قليل.',
  },
};
export default messages;
