// Generated from packages/engine/templates by `npm run generate -w packages/engine`. Do not edit.

/** Everything that emails say, with what is filled in as finished text. */
export interface Words {
  readonly account: () => string;
  readonly accountId: () => string;
  readonly time: () => string;
  readonly creditsRemaining: () => string;
  readonly runsRemaining: () => string;
  readonly totalAllocation: () => string;
  readonly credits: () => string;
  readonly runs: () => string;
  readonly guardrails: () => string;
  readonly scripts: () => string;
  readonly more: (of: { readonly count: string }) => string;
  readonly meterLeft: (of: { readonly left: string }) => string;
  readonly meterUsed: (of: { readonly allocated: string; readonly used: string }) => string;
  readonly usageCreditsTitle: (of: { readonly percent: string }) => string;
  readonly usageRunsTitle: (of: { readonly percent: string }) => string;
  readonly creditsLeft: (of: { readonly allocated: string; readonly left: string }) => string;
  readonly creditsNone: (of: { readonly allocated: string; readonly left: string }) => string;
  readonly runsLeft: (of: { readonly allocated: string; readonly left: string }) => string;
  readonly runsNone: (of: { readonly allocated: string }) => string;
  readonly usageCreditsNext: (of: { readonly floor: string }) => string;
  readonly usageCreditsFloor: () => string;
  readonly usageCreditsNone: (of: { readonly limit: string }) => string;
  readonly usageRunsNext: () => string;
  readonly usageRunsNone: () => string;
  readonly guardrailUsageTitle: () => string;
  readonly guardrailUsageBody: (of: { readonly floor: string }) => string;
  readonly guardrailInterruptionTitle: () => string;
  readonly guardrailInterruptionBody: (of: { readonly limit: string }) => string;
  readonly guardrailStoppedTitle: () => string;
  readonly guardrailStoppedBody: (of: { readonly limit: string }) => string;
  readonly scriptUsageTitle: () => string;
  readonly scriptUsageBody: (of: { readonly floor: string }) => string;
  readonly scriptInterruptionTitle: () => string;
  readonly scriptInterruptionBody: (of: { readonly limit: string }) => string;
  readonly scriptStoppedTitle: () => string;
  readonly scriptStoppedBody: (of: { readonly limit: string }) => string;
  readonly stopMessage: () => string;
  readonly scriptDeployedSubject: () => string;
  readonly scriptDeployedTitle: (of: { readonly name: string }) => string;
  readonly scriptDeployedBody: () => string;
  readonly endpoint: () => string;
  readonly howToCall: () => string;
  readonly howToCallBody: () => string;
  readonly scriptUndeployedSubject: () => string;
  readonly scriptUndeployedTitle: (of: { readonly name: string }) => string;
  readonly scriptUndeployedBody: () => string;
  readonly addCreditsHeading: () => string;
  readonly addCredits: (of: { readonly id: string }) => string;
  readonly addRunsHeading: () => string;
  readonly addRuns: (of: { readonly id: string }) => string;
  readonly contactSupport: () => string;
  readonly footer: (of: { readonly account: string }) => string;
}

export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'pt', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export const WORDS: Readonly<Record<Language, Words>> = {
  ar: {
    account: () => `الحساب`,
    accountId: () => `معرّف الحساب`,
    time: () => `الوقت`,
    creditsRemaining: () => `الرصيد المتبقي`,
    runsRemaining: () => `عمليات تشغيل الأدوات المتبقية`,
    totalAllocation: () => `إجمالي المخصص`,
    credits: () => `الرصيد`,
    runs: () => `عمليات تشغيل الأدوات`,
    guardrails: () => `حواجز الحماية`,
    scripts: () => `النصوص البرمجية المخصصة`,
    more: (of) => `و${of.count} أخرى`,
    meterLeft: (of) => `المتبقي ${of.left}`,
    meterUsed: (of) => `تم استخدام ${of.used} من ${of.allocated}`,
    usageCreditsTitle: (of) => `تم استخدام ${of.percent} من رصيدك`,
    usageRunsTitle: (of) => `تم استخدام ${of.percent} من عمليات تشغيل الأدوات`,
    creditsLeft: (of) => `المتبقي من الرصيد ${of.left} من أصل ${of.allocated}.`,
    creditsNone: (of) => `لم يتبقَّ شيء من الرصيد البالغ ${of.allocated}. الرصيد الحالي ${of.left}.`,
    runsLeft: (of) => `المتبقي من عمليات تشغيل الأدوات ${of.left} من أصل ${of.allocated}.`,
    runsNone: (of) => `لم يتبقَّ شيء من عمليات تشغيل الأدوات البالغة ${of.allocated}.`,
    usageCreditsNext: (of) =>
      `تستمر النماذج وحواجز الحماية والنصوص البرمجية المخصصة في العمل. عند بلوغ الرصيد ${of.floor} أو أقل لا يمكن نشر حاجز حماية أو نص برمجي جديد. وعند بلوغه الصفر يُرفض الاستدلال وكل نشر جديد.`,
    usageCreditsFloor: () =>
      `لا يمكن نشر حاجز حماية أو نص برمجي جديد حتى يُضاف رصيد. تستمر النماذج وما نُشر من قبل في العمل. عند بلوغ الرصيد الصفر يُرفض الاستدلال وكل نشر جديد.`,
    usageCreditsNone: (of) =>
      `يُرفض الاستدلال وكل نشر جديد حتى يُضاف رصيد. تستمر حواجز الحماية والنصوص البرمجية العاملة برصيد سالب، وتتوقف عندما يبلغ الرصيد ${of.limit}.`,
    usageRunsNext: () =>
      `تستمر الأدوات في العمل ما دامت هناك عمليات تشغيل متبقية. وعند نفادها تُرفض حتى تُضاف عمليات أخرى.`,
    usageRunsNone: () => `تُرفض عمليات تشغيل الأدوات حتى تُضاف عمليات أخرى.`,
    guardrailUsageTitle: () => `الرصيد منخفض وحواجز الحماية قيد التشغيل`,
    guardrailUsageBody: (of) =>
      `بلغ الرصيد ${of.floor}، وهو الحد الأدنى لعمليات النشر الجديدة. تستمر حواجز الحماية أدناه في العمل وفي استهلاك الرصيد. لا يمكن نشر حواجز حماية أو نصوص برمجية جديدة حتى يُضاف رصيد.`,
    guardrailInterruptionTitle: () => `قد تتوقف حواجز الحماية: لم يتبقَّ رصيد`,
    guardrailInterruptionBody: (of) =>
      `استُخدم الرصيد كله. تستمر حواجز الحماية أدناه برصيد سالب، وتتوقف عندما يبلغ الرصيد ${of.limit}. يُخصم ما استُخدم تحت الصفر من دورة الفوترة التالية.`,
    guardrailStoppedTitle: () => `أُوقفت حواجز الحماية`,
    guardrailStoppedBody: (of) =>
      `بلغ الرصيد الحد ${of.limit}، لذلك أُوقفت حواجز الحماية أدناه. لن يُحتسب عنها أي رسم آخر. بعد إضافة رصيد، انشرها من جديد.`,
    scriptUsageTitle: () => `الرصيد منخفض والنصوص البرمجية المخصصة قيد التشغيل`,
    scriptUsageBody: (of) =>
      `بلغ الرصيد ${of.floor}، وهو الحد الأدنى لعمليات النشر الجديدة. تستمر النصوص البرمجية أدناه في العمل وفي استهلاك الرصيد. لا يمكن نشر حواجز حماية أو نصوص برمجية جديدة حتى يُضاف رصيد.`,
    scriptInterruptionTitle: () => `قد تتوقف النصوص البرمجية المخصصة: لم يتبقَّ رصيد`,
    scriptInterruptionBody: (of) =>
      `استُخدم الرصيد كله. تستمر النصوص البرمجية أدناه برصيد سالب، وتتوقف عندما يبلغ الرصيد ${of.limit}. يُخصم ما استُخدم تحت الصفر من دورة الفوترة التالية.`,
    scriptStoppedTitle: () => `أُوقفت النصوص البرمجية المخصصة`,
    scriptStoppedBody: (of) =>
      `بلغ الرصيد الحد ${of.limit}، لذلك أُوقفت النصوص البرمجية أدناه. لن يُحتسب عنها أي رسم آخر. بعد إضافة رصيد، انشرها من جديد.`,
    stopMessage: () => `لقد استخدمت كل رصيدك المتاح. يُرجى إضافة رصيد إلى حسابك للمتابعة.`,
    scriptDeployedSubject: () => `نُشر النص البرمجي المخصص بنجاح - نقطة نهاية API متاحة`,
    scriptDeployedTitle: (of) => `نُشر ${of.name}`,
    scriptDeployedBody: () =>
      `يستجيب نصك البرمجي عند نقطة نهاية API الخاصة به. ويستهلك رصيدًا مقابل عتاده ما دام منشورًا.`,
    endpoint: () => `نقطة نهاية API`,
    howToCall: () => `طريقة الاستدعاء`,
    howToCallBody: () =>
      `أرسل طلب POST مع مفتاح API الخاص بك كرمز Bearer ومدخلات النص البرمجي بصيغة JSON.`,
    scriptUndeployedSubject: () => `أُلغي نشر نصك البرمجي المخصص بنجاح`,
    scriptUndeployedTitle: (of) => `لم يعد ${of.name} منشورًا`,
    scriptUndeployedBody: () =>
      `لم تعد نقطة نهاية API الخاصة به تستجيب، ولن يُحتسب عنه أي رسم آخر. يمكن نشره من جديد في أي وقت.`,
    addCreditsHeading: () => `طريقة إضافة رصيد`,
    addCredits: (of) => `تواصل مع الدعم وأعطهم معرّف حسابك: ${of.id}. يُحتسب الرصيد من لحظة إضافته.`,
    addRunsHeading: () => `طريقة إضافة عمليات تشغيل`,
    addRuns: (of) =>
      `تواصل مع الدعم وأعطهم معرّف حسابك: ${of.id}. تُحتسب عمليات التشغيل من لحظة إضافتها.`,
    contactSupport: () => `التواصل مع الدعم`,
    footer: (of) => `أُرسلت إلى مسؤولي ${of.account}.`,
  },
  de: {
    account: () => `Konto`,
    accountId: () => `Konto-ID`,
    time: () => `Zeitpunkt`,
    creditsRemaining: () => `Verbleibende Credits`,
    runsRemaining: () => `Verbleibende Tool-Ausführungen`,
    totalAllocation: () => `Gesamtkontingent`,
    credits: () => `Credits`,
    runs: () => `Tool-Ausführungen`,
    guardrails: () => `Guardrails`,
    scripts: () => `Eigene Skripte`,
    more: (of) => `und ${of.count} weitere`,
    meterLeft: (of) => `${of.left} übrig`,
    meterUsed: (of) => `${of.used} von ${of.allocated} verbraucht`,
    usageCreditsTitle: (of) => `${of.percent} Ihrer Credits sind verbraucht`,
    usageRunsTitle: (of) => `${of.percent} Ihrer Tool-Ausführungen sind verbraucht`,
    creditsLeft: (of) => `${of.left} von ${of.allocated} Credits sind übrig.`,
    creditsNone: (of) =>
      `Von den ${of.allocated} Credits ist nichts übrig. Der Stand ist ${of.left}.`,
    runsLeft: (of) => `${of.left} von ${of.allocated} Tool-Ausführungen sind übrig.`,
    runsNone: (of) => `Von den ${of.allocated} Tool-Ausführungen ist keine übrig.`,
    usageCreditsNext: (of) =>
      `Modelle, Guardrails und eigene Skripte laufen weiter. Ab ${of.floor} Credits und darunter lassen sich keine neuen Guardrails und Skripte bereitstellen. Bei 0 werden Inferenz und alle neuen Bereitstellungen abgelehnt.`,
    usageCreditsFloor: () =>
      `Neue Guardrails und eigene Skripte lassen sich erst wieder bereitstellen, wenn Credits hinzukommen. Modelle und alles bereits Bereitgestellte laufen weiter. Bei 0 werden Inferenz und alle neuen Bereitstellungen abgelehnt.`,
    usageCreditsNone: (of) =>
      `Inferenz und alle neuen Bereitstellungen werden abgelehnt, bis Credits hinzukommen. Laufende Guardrails und eigene Skripte laufen ins Minus weiter und stoppen, wenn der Stand ${of.limit} erreicht.`,
    usageRunsNext: () =>
      `Tools laufen weiter, solange Ausführungen übrig sind. Danach werden sie abgelehnt, bis neue hinzukommen.`,
    usageRunsNone: () => `Tool-Ausführungen werden abgelehnt, bis neue hinzukommen.`,
    guardrailUsageTitle: () => `Wenig Credits, während Ihre Guardrails laufen`,
    guardrailUsageBody: (of) =>
      `Der Stand hat ${of.floor} Credits erreicht, die Untergrenze für neue Bereitstellungen. Die folgenden Guardrails laufen weiter und verbrauchen weiter Credits. Neue Guardrails und eigene Skripte lassen sich erst wieder bereitstellen, wenn Credits hinzukommen.`,
    guardrailInterruptionTitle: () =>
      `Ihre Guardrails könnten unterbrochen werden: keine Credits übrig`,
    guardrailInterruptionBody: (of) =>
      `Alle Credits sind verbraucht. Die folgenden Guardrails laufen ins Minus weiter und stoppen, wenn der Stand ${of.limit} erreicht. Was unter null verbraucht wird, wird vom nächsten Abrechnungszeitraum abgezogen.`,
    guardrailStoppedTitle: () => `Ihre Guardrails wurden gestoppt`,
    guardrailStoppedBody: (of) =>
      `Der Stand hat die Grenze von ${of.limit} Credits erreicht, deshalb wurden die folgenden Guardrails gestoppt. Für sie wird nichts mehr berechnet. Stellen Sie sie erneut bereit, sobald Credits hinzugekommen sind.`,
    scriptUsageTitle: () => `Wenig Credits, während Ihre eigenen Skripte laufen`,
    scriptUsageBody: (of) =>
      `Der Stand hat ${of.floor} Credits erreicht, die Untergrenze für neue Bereitstellungen. Die folgenden Skripte laufen weiter und verbrauchen weiter Credits. Neue Guardrails und eigene Skripte lassen sich erst wieder bereitstellen, wenn Credits hinzukommen.`,
    scriptInterruptionTitle: () =>
      `Ihre eigenen Skripte könnten unterbrochen werden: keine Credits übrig`,
    scriptInterruptionBody: (of) =>
      `Alle Credits sind verbraucht. Die folgenden Skripte laufen ins Minus weiter und stoppen, wenn der Stand ${of.limit} erreicht. Was unter null verbraucht wird, wird vom nächsten Abrechnungszeitraum abgezogen.`,
    scriptStoppedTitle: () => `Ihre eigenen Skripte wurden gestoppt`,
    scriptStoppedBody: (of) =>
      `Der Stand hat die Grenze von ${of.limit} Credits erreicht, deshalb wurden die folgenden Skripte gestoppt. Für sie wird nichts mehr berechnet. Stellen Sie sie erneut bereit, sobald Credits hinzugekommen sind.`,
    stopMessage: () =>
      `Sie haben alle verfügbaren Credits verbraucht. Bitte fügen Sie Ihrem Konto Credits hinzu, um fortzufahren.`,
    scriptDeployedSubject: () =>
      `Eigenes Skript erfolgreich bereitgestellt – API-Endpunkt verfügbar`,
    scriptDeployedTitle: (of) => `${of.name} ist bereitgestellt`,
    scriptDeployedBody: () =>
      `Ihr Skript antwortet unter seinem API-Endpunkt. Solange es bereitgestellt ist, verbraucht es Credits für seine Hardware.`,
    endpoint: () => `API-Endpunkt`,
    howToCall: () => `So rufen Sie es auf`,
    howToCallBody: () =>
      `Senden Sie eine POST-Anfrage mit Ihrem API-Schlüssel als Bearer-Token und der Eingabe des Skripts als JSON.`,
    scriptUndeployedSubject: () =>
      `Die Bereitstellung Ihres eigenen Skripts wurde erfolgreich beendet`,
    scriptUndeployedTitle: (of) => `${of.name} ist nicht mehr bereitgestellt`,
    scriptUndeployedBody: () =>
      `Der API-Endpunkt antwortet nicht mehr, und es wird nichts mehr berechnet. Das Skript kann jederzeit wieder bereitgestellt werden.`,
    addCreditsHeading: () => `So kommen Credits hinzu`,
    addCredits: (of) =>
      `Wenden Sie sich an den Support und nennen Sie Ihre Konto-ID, ${of.id}. Credits zählen, sobald sie hinzugefügt sind.`,
    addRunsHeading: () => `So kommen Tool-Ausführungen hinzu`,
    addRuns: (of) =>
      `Wenden Sie sich an den Support und nennen Sie Ihre Konto-ID, ${of.id}. Ausführungen zählen, sobald sie hinzugefügt sind.`,
    contactSupport: () => `Support kontaktieren`,
    footer: (of) => `Gesendet an die Administratoren von ${of.account}.`,
  },
  en: {
    account: () => `Account`,
    accountId: () => `Account ID`,
    time: () => `Time`,
    creditsRemaining: () => `Credits remaining`,
    runsRemaining: () => `Tool runs remaining`,
    totalAllocation: () => `Total allocation`,
    credits: () => `Credits`,
    runs: () => `Tool runs`,
    guardrails: () => `Guardrails`,
    scripts: () => `Custom scripts`,
    more: (of) => `and ${of.count} more`,
    meterLeft: (of) => `${of.left} left`,
    meterUsed: (of) => `${of.used} of ${of.allocated} used`,
    usageCreditsTitle: (of) => `You've used ${of.percent} of your credits`,
    usageRunsTitle: (of) => `You've used ${of.percent} of your tool runs`,
    creditsLeft: (of) => `${of.left} of ${of.allocated} credits left.`,
    creditsNone: (of) =>
      `None of your ${of.allocated} credits are left. Your balance is ${of.left}.`,
    runsLeft: (of) => `${of.left} of ${of.allocated} tool runs left.`,
    runsNone: (of) => `None of your ${of.allocated} tool runs are left.`,
    usageCreditsNext: (of) =>
      `Models, guardrails and custom scripts keep running. At ${of.floor} credits or less, you can't deploy new guardrails or custom scripts. At 0, inference and all new deployments are paused.`,
    usageCreditsFloor: () =>
      `You can't deploy new guardrails or custom scripts until you add credits. Models and existing deployments keep running. At 0, inference and all new deployments are paused.`,
    usageCreditsNone: (of) =>
      `Inference and new deployments are paused until you add credits. Running guardrails and custom scripts keep using credits and stop at ${of.limit}.`,
    usageRunsNext: () =>
      `Tools keep running until you have no tool runs left. After that, they can't run until you add more.`,
    usageRunsNone: () => `Tools can't run until you add more.`,
    guardrailUsageTitle: () => `Your guardrails are running low on credits`,
    guardrailUsageBody: (of) =>
      `Your balance has reached ${of.floor} credits, the minimum for new deployments. The guardrails below keep running and using credits. You can't deploy new guardrails or custom scripts until you add credits.`,
    guardrailInterruptionTitle: () => `Your guardrails may be interrupted: no credits left`,
    guardrailInterruptionBody: (of) =>
      `You have no credits left. The guardrails below keep using credits and stop at ${of.limit}. Any overdraft is deducted from your next billing cycle.`,
    guardrailStoppedTitle: () => `Your guardrails have been stopped`,
    guardrailStoppedBody: (of) =>
      `Your balance reached the limit of ${of.limit} credits, so the guardrails below were stopped. They no longer use credits. To run them again, add credits and redeploy them.`,
    scriptUsageTitle: () => `Your custom scripts are running low on credits`,
    scriptUsageBody: (of) =>
      `Your balance has reached ${of.floor} credits, the minimum for new deployments. The custom scripts below keep running and using credits. You can't deploy new guardrails or custom scripts until you add credits.`,
    scriptInterruptionTitle: () => `Your custom scripts may be interrupted: no credits left`,
    scriptInterruptionBody: (of) =>
      `You have no credits left. The custom scripts below keep using credits and stop at ${of.limit}. Any overdraft is deducted from your next billing cycle.`,
    scriptStoppedTitle: () => `Your custom scripts have been stopped`,
    scriptStoppedBody: (of) =>
      `Your balance reached the limit of ${of.limit} credits, so the custom scripts below were stopped. They no longer use credits. To run them again, add credits and redeploy them.`,
    stopMessage: () =>
      `You've used all your available credits. Please add more credits to your account to continue.`,
    scriptDeployedSubject: () => `Custom script deployed successfully - API Endpoint Available`,
    scriptDeployedTitle: (of) => `${of.name} is deployed`,
    scriptDeployedBody: () =>
      `Your script is live at its API endpoint. It uses credits for its hardware while it is deployed.`,
    endpoint: () => `API endpoint`,
    howToCall: () => `How to call it`,
    howToCallBody: () =>
      `Send a POST request with your API key as a bearer token and the script's input as JSON.`,
    scriptUndeployedSubject: () => `Your custom script has been undeployed successfully`,
    scriptUndeployedTitle: (of) => `${of.name} is no longer deployed`,
    scriptUndeployedBody: () =>
      `Its API endpoint no longer responds, and it no longer uses credits. You can deploy it again at any time.`,
    addCreditsHeading: () => `How to add credits`,
    addCredits: (of) =>
      `Contact Support with your account ID, ${of.id}. Credits are available as soon as they are added.`,
    addRunsHeading: () => `How to add tool runs`,
    addRuns: (of) =>
      `Contact Support with your account ID, ${of.id}. Tool runs are available as soon as they are added.`,
    contactSupport: () => `Contact Support`,
    footer: (of) => `Sent to the administrators of ${of.account}.`,
  },
  es: {
    account: () => `Cuenta`,
    accountId: () => `ID de la cuenta`,
    time: () => `Fecha y hora`,
    creditsRemaining: () => `Créditos restantes`,
    runsRemaining: () => `Ejecuciones de herramientas restantes`,
    totalAllocation: () => `Asignación total`,
    credits: () => `Créditos`,
    runs: () => `Ejecuciones de herramientas`,
    guardrails: () => `Barreras de protección`,
    scripts: () => `Scripts personalizados`,
    more: (of) => `y ${of.count} más`,
    meterLeft: (of) => `Quedan ${of.left}`,
    meterUsed: (of) => `${of.used} de ${of.allocated} usados`,
    usageCreditsTitle: (of) => `Ha usado el ${of.percent} de sus créditos`,
    usageRunsTitle: (of) => `Ha usado el ${of.percent} de sus ejecuciones de herramientas`,
    creditsLeft: (of) => `Quedan ${of.left} de ${of.allocated} créditos.`,
    creditsNone: (of) =>
      `No queda ninguno de los ${of.allocated} créditos. El saldo es ${of.left}.`,
    runsLeft: (of) => `Quedan ${of.left} de ${of.allocated} ejecuciones de herramientas.`,
    runsNone: (of) => `No queda ninguna de las ${of.allocated} ejecuciones de herramientas.`,
    usageCreditsNext: (of) =>
      `Los modelos, las barreras y los scripts personalizados siguen en marcha. Con ${of.floor} créditos o menos no se puede desplegar ninguna barrera ni script nuevo. Con 0 se rechazan la inferencia y todo despliegue nuevo.`,
    usageCreditsFloor: () =>
      `No se puede desplegar ninguna barrera ni script nuevo hasta que se añadan créditos. Los modelos y lo ya desplegado siguen en marcha. Con 0 se rechazan la inferencia y todo despliegue nuevo.`,
    usageCreditsNone: (of) =>
      `La inferencia y todo despliegue nuevo se rechazan hasta que se añadan créditos. Las barreras y los scripts en marcha continúan en créditos negativos y se detienen cuando el saldo llegue a ${of.limit}.`,
    usageRunsNext: () =>
      `Las herramientas siguen mientras queden ejecuciones. Cuando no quede ninguna, se rechazarán hasta que se añadan más.`,
    usageRunsNone: () => `Las ejecuciones de herramientas se rechazan hasta que se añadan más.`,
    guardrailUsageTitle: () => `Quedan pocos créditos con sus barreras en marcha`,
    guardrailUsageBody: (of) =>
      `El saldo ha llegado a ${of.floor} créditos, el mínimo para despliegues nuevos. Las barreras siguientes siguen en marcha y siguen usando créditos. No se podrán desplegar barreras ni scripts nuevos hasta que se añadan créditos.`,
    guardrailInterruptionTitle: () => `Sus barreras podrían interrumpirse: no quedan créditos`,
    guardrailInterruptionBody: (of) =>
      `Se han usado todos los créditos. Las barreras siguientes continúan en créditos negativos y se detienen cuando el saldo llegue a ${of.limit}. Lo usado por debajo de cero se descuenta del próximo ciclo de facturación.`,
    guardrailStoppedTitle: () => `Sus barreras se han detenido`,
    guardrailStoppedBody: (of) =>
      `El saldo ha llegado al límite de ${of.limit} créditos, por lo que se han detenido las barreras siguientes. No se cobra nada más por ellas. Cuando se añadan créditos, despliéguelas de nuevo.`,
    scriptUsageTitle: () => `Quedan pocos créditos con sus scripts personalizados en marcha`,
    scriptUsageBody: (of) =>
      `El saldo ha llegado a ${of.floor} créditos, el mínimo para despliegues nuevos. Los scripts siguientes siguen en marcha y siguen usando créditos. No se podrán desplegar barreras ni scripts nuevos hasta que se añadan créditos.`,
    scriptInterruptionTitle: () =>
      `Sus scripts personalizados podrían interrumpirse: no quedan créditos`,
    scriptInterruptionBody: (of) =>
      `Se han usado todos los créditos. Los scripts siguientes continúan en créditos negativos y se detienen cuando el saldo llegue a ${of.limit}. Lo usado por debajo de cero se descuenta del próximo ciclo de facturación.`,
    scriptStoppedTitle: () => `Sus scripts personalizados se han detenido`,
    scriptStoppedBody: (of) =>
      `El saldo ha llegado al límite de ${of.limit} créditos, por lo que se han detenido los scripts siguientes. No se cobra nada más por ellos. Cuando se añadan créditos, despliéguelos de nuevo.`,
    stopMessage: () =>
      `Ha usado todos los créditos disponibles. Añada más créditos a su cuenta para continuar.`,
    scriptDeployedSubject: () =>
      `Script personalizado desplegado: punto de acceso de la API disponible`,
    scriptDeployedTitle: (of) => `${of.name} está desplegado`,
    scriptDeployedBody: () =>
      `Su script responde en su punto de acceso de la API. Usa créditos por su hardware mientras está desplegado.`,
    endpoint: () => `Punto de acceso de la API`,
    howToCall: () => `Cómo llamarlo`,
    howToCallBody: () =>
      `Envíe una petición POST con su clave de API como token bearer y la entrada del script en JSON.`,
    scriptUndeployedSubject: () => `Su script personalizado ya no está desplegado`,
    scriptUndeployedTitle: (of) => `${of.name} ya no está desplegado`,
    scriptUndeployedBody: () =>
      `Su punto de acceso de la API ya no responde y no se cobra nada más. Se puede desplegar de nuevo en cualquier momento.`,
    addCreditsHeading: () => `Cómo añadir créditos`,
    addCredits: (of) =>
      `Póngase en contacto con soporte e indique el ID de su cuenta, ${of.id}. Los créditos cuentan desde que se añaden.`,
    addRunsHeading: () => `Cómo añadir ejecuciones de herramientas`,
    addRuns: (of) =>
      `Póngase en contacto con soporte e indique el ID de su cuenta, ${of.id}. Las ejecuciones cuentan desde que se añaden.`,
    contactSupport: () => `Contactar con soporte`,
    footer: (of) => `Enviado a los administradores de ${of.account}.`,
  },
  fr: {
    account: () => `Compte`,
    accountId: () => `Identifiant du compte`,
    time: () => `Date et heure`,
    creditsRemaining: () => `Crédits restants`,
    runsRemaining: () => `Exécutions d’outils restantes`,
    totalAllocation: () => `Allocation totale`,
    credits: () => `Crédits`,
    runs: () => `Exécutions d’outils`,
    guardrails: () => `Garde-fous`,
    scripts: () => `Scripts personnalisés`,
    more: (of) => `et ${of.count} de plus`,
    meterLeft: (of) => `Reste ${of.left}`,
    meterUsed: (of) => `${of.used} sur ${of.allocated} utilisés`,
    usageCreditsTitle: (of) => `${of.percent} de vos crédits sont utilisés`,
    usageRunsTitle: (of) => `${of.percent} de vos exécutions d’outils sont utilisées`,
    creditsLeft: (of) => `Il reste ${of.left} crédits sur ${of.allocated}.`,
    creditsNone: (of) =>
      `Il ne reste aucun des ${of.allocated} crédits. Le solde est de ${of.left}.`,
    runsLeft: (of) => `Il reste ${of.left} exécutions d’outils sur ${of.allocated}.`,
    runsNone: (of) => `Il ne reste aucune des ${of.allocated} exécutions d’outils.`,
    usageCreditsNext: (of) =>
      `Les modèles, les garde-fous et les scripts personnalisés continuent. À partir de ${of.floor} crédits et en dessous, aucun nouveau garde-fou ni script ne peut être déployé. À 0, l’inférence et tout nouveau déploiement sont refusés.`,
    usageCreditsFloor: () =>
      `Aucun nouveau garde-fou ni script personnalisé ne peut être déployé avant un ajout de crédits. Les modèles et ce qui est déjà déployé continuent. À 0, l’inférence et tout nouveau déploiement sont refusés.`,
    usageCreditsNone: (of) =>
      `L’inférence et tout nouveau déploiement sont refusés jusqu’à un ajout de crédits. Les garde-fous et scripts qui tournent continuent en crédits négatifs et s’arrêtent quand le solde atteint ${of.limit}.`,
    usageRunsNext: () =>
      `Les outils continuent tant qu’il reste des exécutions. Ensuite, elles sont refusées jusqu’à ce que d’autres soient ajoutées.`,
    usageRunsNone: () =>
      `Les exécutions d’outils sont refusées jusqu’à ce que d’autres soient ajoutées.`,
    guardrailUsageTitle: () => `Peu de crédits pendant que vos garde-fous tournent`,
    guardrailUsageBody: (of) =>
      `Le solde a atteint ${of.floor} crédits, le seuil des nouveaux déploiements. Les garde-fous ci-dessous continuent de tourner et d’utiliser des crédits. Aucun nouveau garde-fou ni script personnalisé ne peut être déployé avant un ajout de crédits.`,
    guardrailInterruptionTitle: () =>
      `Vos garde-fous risquent d’être interrompus : plus aucun crédit`,
    guardrailInterruptionBody: (of) =>
      `Tous les crédits sont utilisés. Les garde-fous ci-dessous continuent en crédits négatifs et s’arrêtent quand le solde atteint ${of.limit}. Ce qui est utilisé au-delà de zéro est retiré du prochain cycle de facturation.`,
    guardrailStoppedTitle: () => `Vos garde-fous ont été arrêtés`,
    guardrailStoppedBody: (of) =>
      `Le solde a atteint la limite de ${of.limit} crédits ; les garde-fous ci-dessous ont donc été arrêtés. Rien de plus n’est facturé pour eux. Une fois des crédits ajoutés, déployez-les de nouveau.`,
    scriptUsageTitle: () => `Peu de crédits pendant que vos scripts personnalisés tournent`,
    scriptUsageBody: (of) =>
      `Le solde a atteint ${of.floor} crédits, le seuil des nouveaux déploiements. Les scripts ci-dessous continuent de tourner et d’utiliser des crédits. Aucun nouveau garde-fou ni script personnalisé ne peut être déployé avant un ajout de crédits.`,
    scriptInterruptionTitle: () =>
      `Vos scripts personnalisés risquent d’être interrompus : plus aucun crédit`,
    scriptInterruptionBody: (of) =>
      `Tous les crédits sont utilisés. Les scripts ci-dessous continuent en crédits négatifs et s’arrêtent quand le solde atteint ${of.limit}. Ce qui est utilisé au-delà de zéro est retiré du prochain cycle de facturation.`,
    scriptStoppedTitle: () => `Vos scripts personnalisés ont été arrêtés`,
    scriptStoppedBody: (of) =>
      `Le solde a atteint la limite de ${of.limit} crédits ; les scripts ci-dessous ont donc été arrêtés. Rien de plus n’est facturé pour eux. Une fois des crédits ajoutés, déployez-les de nouveau.`,
    stopMessage: () =>
      `Vous avez utilisé tous vos crédits disponibles. Veuillez ajouter des crédits à votre compte pour continuer.`,
    scriptDeployedSubject: () => `Script personnalisé déployé – point d’accès API disponible`,
    scriptDeployedTitle: (of) => `${of.name} est déployé`,
    scriptDeployedBody: () =>
      `Votre script répond à son point d’accès API. Il utilise des crédits pour son matériel tant qu’il est déployé.`,
    endpoint: () => `Point d’accès API`,
    howToCall: () => `Comment l’appeler`,
    howToCallBody: () =>
      `Envoyez une requête POST avec votre clé d’API comme jeton bearer et l’entrée du script en JSON.`,
    scriptUndeployedSubject: () => `Votre script personnalisé n’est plus déployé`,
    scriptUndeployedTitle: (of) => `${of.name} n’est plus déployé`,
    scriptUndeployedBody: () =>
      `Son point d’accès API ne répond plus et plus rien n’est facturé. Il peut être déployé de nouveau à tout moment.`,
    addCreditsHeading: () => `Comment ajouter des crédits`,
    addCredits: (of) =>
      `Contactez l’assistance et indiquez l’identifiant de votre compte, ${of.id}. Les crédits comptent dès leur ajout.`,
    addRunsHeading: () => `Comment ajouter des exécutions d’outils`,
    addRuns: (of) =>
      `Contactez l’assistance et indiquez l’identifiant de votre compte, ${of.id}. Les exécutions comptent dès leur ajout.`,
    contactSupport: () => `Contacter l’assistance`,
    footer: (of) => `Envoyé aux administrateurs de ${of.account}.`,
  },
  hi: {
    account: () => `खाता`,
    accountId: () => `खाता आईडी`,
    time: () => `समय`,
    creditsRemaining: () => `शेष क्रेडिट`,
    runsRemaining: () => `शेष टूल रन`,
    totalAllocation: () => `कुल आवंटन`,
    credits: () => `क्रेडिट`,
    runs: () => `टूल रन`,
    guardrails: () => `गार्डरेल`,
    scripts: () => `कस्टम स्क्रिप्ट`,
    more: (of) => `और ${of.count} अन्य`,
    meterLeft: (of) => `${of.left} शेष`,
    meterUsed: (of) => `${of.allocated} में से ${of.used} इस्तेमाल हुए`,
    usageCreditsTitle: (of) => `आपके ${of.percent} क्रेडिट इस्तेमाल हो चुके हैं`,
    usageRunsTitle: (of) => `आपके ${of.percent} टूल रन इस्तेमाल हो चुके हैं`,
    creditsLeft: (of) => `${of.allocated} में से ${of.left} क्रेडिट शेष हैं।`,
    creditsNone: (of) => `${of.allocated} में से कोई क्रेडिट शेष नहीं है। बैलेंस ${of.left} है।`,
    runsLeft: (of) => `${of.allocated} में से ${of.left} टूल रन शेष हैं।`,
    runsNone: (of) => `${of.allocated} में से कोई टूल रन शेष नहीं है।`,
    usageCreditsNext: (of) =>
      `मॉडल, गार्डरेल और कस्टम स्क्रिप्ट चलते रहेंगे। ${of.floor} क्रेडिट या उससे कम होने पर कोई नया गार्डरेल या कस्टम स्क्रिप्ट डिप्लॉय नहीं किया जा सकता। 0 होने पर इनफ़रेंस और हर नया डिप्लॉयमेंट अस्वीकार कर दिया जाता है।`,
    usageCreditsFloor: () =>
      `क्रेडिट जोड़े जाने तक कोई नया गार्डरेल या कस्टम स्क्रिप्ट डिप्लॉय नहीं किया जा सकता। मॉडल और जो पहले से डिप्लॉय है, वह चलता रहेगा। 0 होने पर इनफ़रेंस और हर नया डिप्लॉयमेंट अस्वीकार कर दिया जाता है।`,
    usageCreditsNone: (of) =>
      `क्रेडिट जोड़े जाने तक इनफ़रेंस और हर नया डिप्लॉयमेंट अस्वीकार किया जाएगा। चल रहे गार्डरेल और कस्टम स्क्रिप्ट ऋणात्मक क्रेडिट में चलते रहेंगे और बैलेंस ${of.limit} होने पर रुक जाएँगे।`,
    usageRunsNext: () =>
      `जब तक रन शेष हैं, टूल चलते रहेंगे। समाप्त होने पर, और रन जोड़े जाने तक टूल रन अस्वीकार किए जाएँगे।`,
    usageRunsNone: () => `और रन जोड़े जाने तक टूल रन अस्वीकार किए जाएँगे।`,
    guardrailUsageTitle: () => `आपके गार्डरेल चल रहे हैं और क्रेडिट कम हैं`,
    guardrailUsageBody: (of) =>
      `बैलेंस ${of.floor} क्रेडिट तक पहुँच गया है, जो नए डिप्लॉयमेंट की न्यूनतम सीमा है। नीचे दिए गए गार्डरेल चलते रहेंगे और क्रेडिट का उपयोग करते रहेंगे। क्रेडिट जोड़े जाने तक नए गार्डरेल और कस्टम स्क्रिप्ट डिप्लॉय नहीं किए जा सकते।`,
    guardrailInterruptionTitle: () => `आपके गार्डरेल रुक सकते हैं: कोई क्रेडिट शेष नहीं है`,
    guardrailInterruptionBody: (of) =>
      `सभी क्रेडिट इस्तेमाल हो चुके हैं। नीचे दिए गए गार्डरेल ऋणात्मक क्रेडिट में चलते रहेंगे और बैलेंस ${of.limit} होने पर रुक जाएँगे। शून्य से नीचे का उपयोग अगले बिलिंग चक्र से काट लिया जाएगा।`,
    guardrailStoppedTitle: () => `आपके गार्डरेल रोक दिए गए हैं`,
    guardrailStoppedBody: (of) =>
      `बैलेंस ${of.limit} क्रेडिट की सीमा तक पहुँच गया है, इसलिए नीचे दिए गए गार्डरेल रोक दिए गए। इनके लिए अब कोई शुल्क नहीं लगेगा। क्रेडिट जोड़ने के बाद इन्हें फिर से डिप्लॉय करें।`,
    scriptUsageTitle: () => `आपके कस्टम स्क्रिप्ट चल रहे हैं और क्रेडिट कम हैं`,
    scriptUsageBody: (of) =>
      `बैलेंस ${of.floor} क्रेडिट तक पहुँच गया है, जो नए डिप्लॉयमेंट की न्यूनतम सीमा है। नीचे दिए गए कस्टम स्क्रिप्ट चलते रहेंगे और क्रेडिट का उपयोग करते रहेंगे। क्रेडिट जोड़े जाने तक नए गार्डरेल और कस्टम स्क्रिप्ट डिप्लॉय नहीं किए जा सकते।`,
    scriptInterruptionTitle: () => `आपके कस्टम स्क्रिप्ट रुक सकते हैं: कोई क्रेडिट शेष नहीं है`,
    scriptInterruptionBody: (of) =>
      `सभी क्रेडिट इस्तेमाल हो चुके हैं। नीचे दिए गए कस्टम स्क्रिप्ट ऋणात्मक क्रेडिट में चलते रहेंगे और बैलेंस ${of.limit} होने पर रुक जाएँगे। शून्य से नीचे का उपयोग अगले बिलिंग चक्र से काट लिया जाएगा।`,
    scriptStoppedTitle: () => `आपके कस्टम स्क्रिप्ट रोक दिए गए हैं`,
    scriptStoppedBody: (of) =>
      `बैलेंस ${of.limit} क्रेडिट की सीमा तक पहुँच गया है, इसलिए नीचे दिए गए कस्टम स्क्रिप्ट रोक दिए गए। इनके लिए अब कोई शुल्क नहीं लगेगा। क्रेडिट जोड़ने के बाद इन्हें फिर से डिप्लॉय करें।`,
    stopMessage: () =>
      `आपने अपने सभी उपलब्ध क्रेडिट उपयोग कर लिए हैं। जारी रखने के लिए कृपया अपने खाते में और क्रेडिट जोड़ें।`,
    scriptDeployedSubject: () => `कस्टम स्क्रिप्ट सफलतापूर्वक डिप्लॉय हुआ - API एंडपॉइंट उपलब्ध है`,
    scriptDeployedTitle: (of) => `${of.name} डिप्लॉय हो गया है`,
    scriptDeployedBody: () =>
      `आपका कस्टम स्क्रिप्ट अपने API एंडपॉइंट पर उत्तर देता है। डिप्लॉय रहने तक यह अपने हार्डवेयर के लिए क्रेडिट का उपयोग करता है।`,
    endpoint: () => `API एंडपॉइंट`,
    howToCall: () => `इसे कैसे कॉल करें`,
    howToCallBody: () =>
      `अपनी API कुंजी को बेयरर टोकन के रूप में और स्क्रिप्ट के इनपुट को JSON में रखकर POST अनुरोध भेजें।`,
    scriptUndeployedSubject: () => `आपका कस्टम स्क्रिप्ट सफलतापूर्वक अनडिप्लॉय हो गया है`,
    scriptUndeployedTitle: (of) => `${of.name} अब डिप्लॉय नहीं है`,
    scriptUndeployedBody: () =>
      `इसका API एंडपॉइंट अब उत्तर नहीं देता और इसके लिए अब कोई शुल्क नहीं लगेगा। इसे कभी भी फिर से डिप्लॉय किया जा सकता है।`,
    addCreditsHeading: () => `क्रेडिट कैसे जोड़ें`,
    addCredits: (of) =>
      `सहायता टीम से संपर्क करें और अपना खाता आईडी ${of.id} बताएँ। क्रेडिट जुड़ते ही उपयोग किए जा सकते हैं।`,
    addRunsHeading: () => `टूल रन कैसे जोड़ें`,
    addRuns: (of) =>
      `सहायता टीम से संपर्क करें और अपना खाता आईडी ${of.id} बताएँ। रन जुड़ते ही उपयोग किए जा सकते हैं।`,
    contactSupport: () => `सहायता से संपर्क करें`,
    footer: (of) => `${of.account} के व्यवस्थापकों को भेजा गया।`,
  },
  ja: {
    account: () => `アカウント`,
    accountId: () => `アカウント ID`,
    time: () => `日時`,
    creditsRemaining: () => `残りクレジット`,
    runsRemaining: () => `残りツール実行回数`,
    totalAllocation: () => `割り当て合計`,
    credits: () => `クレジット`,
    runs: () => `ツール実行回数`,
    guardrails: () => `ガードレール`,
    scripts: () => `カスタムスクリプト`,
    more: (of) => `ほか ${of.count} 件`,
    meterLeft: (of) => `残り ${of.left}`,
    meterUsed: (of) => `${of.allocated} のうち ${of.used} を使用`,
    usageCreditsTitle: (of) => `クレジットの ${of.percent} を使用しました`,
    usageRunsTitle: (of) => `ツール実行回数の ${of.percent} を使用しました`,
    creditsLeft: (of) => `${of.allocated} クレジットのうち ${of.left} が残っています。`,
    creditsNone: (of) => `${of.allocated} クレジットはすべて使用済みです。残高は ${of.left} です。`,
    runsLeft: (of) => `${of.allocated} 回のツール実行のうち ${of.left} 回が残っています。`,
    runsNone: (of) => `${of.allocated} 回のツール実行はすべて使用済みです。`,
    usageCreditsNext: (of) =>
      `モデル、ガードレール、カスタムスクリプトは引き続き動作します。残りが ${of.floor} クレジット以下になると、新しいガードレールとカスタムスクリプトはデプロイできません。0 になると、推論とすべての新規デプロイが拒否されます。`,
    usageCreditsFloor: () =>
      `クレジットを追加するまで、新しいガードレールとカスタムスクリプトはデプロイできません。モデルとデプロイ済みのものは引き続き動作します。0 になると、推論とすべての新規デプロイが拒否されます。`,
    usageCreditsNone: (of) =>
      `クレジットを追加するまで、推論とすべての新規デプロイは拒否されます。稼働中のガードレールとカスタムスクリプトはマイナス残高のまま稼働を続け、残高が ${of.limit} に達すると停止します。`,
    usageRunsNext: () =>
      `実行回数が残っている間、ツールは引き続き動作します。なくなると、追加されるまでツールの実行は拒否されます。`,
    usageRunsNone: () => `追加されるまで、ツールの実行は拒否されます。`,
    guardrailUsageTitle: () => `ガードレールの稼働中にクレジットが少なくなっています`,
    guardrailUsageBody: (of) =>
      `残高が新規デプロイの下限である ${of.floor} クレジットに達しました。下記のガードレールは引き続き稼働し、クレジットを消費します。クレジットを追加するまで、新しいガードレールとカスタムスクリプトはデプロイできません。`,
    guardrailInterruptionTitle: () =>
      `ガードレールが中断される可能性があります: クレジットが残っていません`,
    guardrailInterruptionBody: (of) =>
      `すべてのクレジットを使用しました。下記のガードレールはマイナス残高のまま稼働を続け、残高が ${of.limit} に達すると停止します。ゼロを超えて使用した分は、次の請求サイクルから差し引かれます。`,
    guardrailStoppedTitle: () => `ガードレールを停止しました`,
    guardrailStoppedBody: (of) =>
      `残高が上限の ${of.limit} クレジットに達したため、下記のガードレールを停止しました。これ以上の料金は発生しません。クレジットを追加したあと、もう一度デプロイしてください。`,
    scriptUsageTitle: () => `カスタムスクリプトの稼働中にクレジットが少なくなっています`,
    scriptUsageBody: (of) =>
      `残高が新規デプロイの下限である ${of.floor} クレジットに達しました。下記のカスタムスクリプトは引き続き稼働し、クレジットを消費します。クレジットを追加するまで、新しいガードレールとカスタムスクリプトはデプロイできません。`,
    scriptInterruptionTitle: () =>
      `カスタムスクリプトが中断される可能性があります: クレジットが残っていません`,
    scriptInterruptionBody: (of) =>
      `すべてのクレジットを使用しました。下記のカスタムスクリプトはマイナス残高のまま稼働を続け、残高が ${of.limit} に達すると停止します。ゼロを超えて使用した分は、次の請求サイクルから差し引かれます。`,
    scriptStoppedTitle: () => `カスタムスクリプトを停止しました`,
    scriptStoppedBody: (of) =>
      `残高が上限の ${of.limit} クレジットに達したため、下記のカスタムスクリプトを停止しました。これ以上の料金は発生しません。クレジットを追加したあと、もう一度デプロイしてください。`,
    stopMessage: () =>
      `利用可能なクレジットをすべて使用しました。続けるには、アカウントにクレジットを追加してください。`,
    scriptDeployedSubject: () =>
      `カスタムスクリプトをデプロイしました - API エンドポイントを利用できます`,
    scriptDeployedTitle: (of) => `${of.name} をデプロイしました`,
    scriptDeployedBody: () =>
      `カスタムスクリプトは API エンドポイントで応答します。デプロイしている間、ハードウェアの分のクレジットを消費します。`,
    endpoint: () => `API エンドポイント`,
    howToCall: () => `呼び出し方`,
    howToCallBody: () =>
      `API キーをベアラートークンとし、スクリプトの入力を JSON にして、POST リクエストを送信してください。`,
    scriptUndeployedSubject: () => `カスタムスクリプトのデプロイを解除しました`,
    scriptUndeployedTitle: (of) => `${of.name} のデプロイを解除しました`,
    scriptUndeployedBody: () =>
      `API エンドポイントは応答しなくなり、これ以上の料金は発生しません。いつでももう一度デプロイできます。`,
    addCreditsHeading: () => `クレジットを追加するには`,
    addCredits: (of) =>
      `サポートに連絡し、アカウント ID（${of.id}）をお伝えください。クレジットは追加された時点から使えます。`,
    addRunsHeading: () => `ツール実行回数を追加するには`,
    addRuns: (of) =>
      `サポートに連絡し、アカウント ID（${of.id}）をお伝えください。実行回数は追加された時点から使えます。`,
    contactSupport: () => `サポートに連絡`,
    footer: (of) => `${of.account} の管理者に送信しています。`,
  },
  pt: {
    account: () => `Conta`,
    accountId: () => `ID da conta`,
    time: () => `Data e hora`,
    creditsRemaining: () => `Créditos restantes`,
    runsRemaining: () => `Execuções de ferramentas restantes`,
    totalAllocation: () => `Alocação total`,
    credits: () => `Créditos`,
    runs: () => `Execuções de ferramentas`,
    guardrails: () => `Guardrails`,
    scripts: () => `Scripts personalizados`,
    more: (of) => `e mais ${of.count}`,
    meterLeft: (of) => `Restam ${of.left}`,
    meterUsed: (of) => `${of.used} de ${of.allocated} usados`,
    usageCreditsTitle: (of) => `${of.percent} dos seus créditos foram usados`,
    usageRunsTitle: (of) => `${of.percent} das suas execuções de ferramentas foram usadas`,
    creditsLeft: (of) => `Restam ${of.left} de ${of.allocated} créditos.`,
    creditsNone: (of) => `Não resta nenhum dos ${of.allocated} créditos. O saldo é ${of.left}.`,
    runsLeft: (of) => `Restam ${of.left} de ${of.allocated} execuções de ferramentas.`,
    runsNone: (of) => `Não resta nenhuma das ${of.allocated} execuções de ferramentas.`,
    usageCreditsNext: (of) =>
      `Modelos, guardrails e scripts personalizados continuam. Com ${of.floor} créditos ou menos, nenhum guardrail e nenhum script novo pode ser implantado. Com 0, a inferência e qualquer nova implantação são recusadas.`,
    usageCreditsFloor: () =>
      `Nenhum guardrail e nenhum script novo pode ser implantado até que se adicionem créditos. Os modelos e o que já está implantado continuam. Com 0, a inferência e qualquer nova implantação são recusadas.`,
    usageCreditsNone: (of) =>
      `A inferência e qualquer nova implantação são recusadas até que se adicionem créditos. Os guardrails e os scripts ativos continuam em créditos negativos e param quando o saldo chegar a ${of.limit}.`,
    usageRunsNext: () =>
      `As ferramentas continuam enquanto restarem execuções. Depois disso, são recusadas até que mais sejam adicionadas.`,
    usageRunsNone: () =>
      `As execuções de ferramentas são recusadas até que mais sejam adicionadas.`,
    guardrailUsageTitle: () => `Poucos créditos enquanto os seus guardrails estão ativos`,
    guardrailUsageBody: (of) =>
      `O saldo chegou a ${of.floor} créditos, o mínimo para novas implantações. Os guardrails abaixo continuam ativos e continuam a usar créditos. Novos guardrails e scripts personalizados só podem ser implantados depois de adicionar créditos.`,
    guardrailInterruptionTitle: () =>
      `Os seus guardrails podem ser interrompidos: não restam créditos`,
    guardrailInterruptionBody: (of) =>
      `Todos os créditos foram usados. Os guardrails abaixo continuam em créditos negativos e param quando o saldo chegar a ${of.limit}. O que for usado abaixo de zero é descontado do próximo ciclo de faturamento.`,
    guardrailStoppedTitle: () => `Os seus guardrails foram parados`,
    guardrailStoppedBody: (of) =>
      `O saldo chegou ao limite de ${of.limit} créditos, por isso os guardrails abaixo foram parados. Nada mais é cobrado por eles. Depois de adicionar créditos, implante-os de novo.`,
    scriptUsageTitle: () => `Poucos créditos enquanto os seus scripts personalizados estão ativos`,
    scriptUsageBody: (of) =>
      `O saldo chegou a ${of.floor} créditos, o mínimo para novas implantações. Os scripts abaixo continuam ativos e continuam a usar créditos. Novos guardrails e scripts personalizados só podem ser implantados depois de adicionar créditos.`,
    scriptInterruptionTitle: () =>
      `Os seus scripts personalizados podem ser interrompidos: não restam créditos`,
    scriptInterruptionBody: (of) =>
      `Todos os créditos foram usados. Os scripts abaixo continuam em créditos negativos e param quando o saldo chegar a ${of.limit}. O que for usado abaixo de zero é descontado do próximo ciclo de faturamento.`,
    scriptStoppedTitle: () => `Os seus scripts personalizados foram parados`,
    scriptStoppedBody: (of) =>
      `O saldo chegou ao limite de ${of.limit} créditos, por isso os scripts abaixo foram parados. Nada mais é cobrado por eles. Depois de adicionar créditos, implante-os de novo.`,
    stopMessage: () =>
      `Você usou todos os créditos disponíveis. Adicione mais créditos à sua conta para continuar.`,
    scriptDeployedSubject: () => `Script personalizado implantado – endpoint da API disponível`,
    scriptDeployedTitle: (of) => `${of.name} está implantado`,
    scriptDeployedBody: () =>
      `O seu script responde no endpoint da API. Ele usa créditos pelo hardware enquanto estiver implantado.`,
    endpoint: () => `Endpoint da API`,
    howToCall: () => `Como chamar`,
    howToCallBody: () =>
      `Envie uma requisição POST com a sua chave de API como token bearer e a entrada do script em JSON.`,
    scriptUndeployedSubject: () => `O seu script personalizado não está mais implantado`,
    scriptUndeployedTitle: (of) => `${of.name} não está mais implantado`,
    scriptUndeployedBody: () =>
      `O endpoint da API não responde mais e nada mais é cobrado. Ele pode ser implantado de novo a qualquer momento.`,
    addCreditsHeading: () => `Como adicionar créditos`,
    addCredits: (of) =>
      `Entre em contato com o suporte e informe o ID da sua conta, ${of.id}. Os créditos contam a partir do momento em que são adicionados.`,
    addRunsHeading: () => `Como adicionar execuções de ferramentas`,
    addRuns: (of) =>
      `Entre em contato com o suporte e informe o ID da sua conta, ${of.id}. As execuções contam a partir do momento em que são adicionadas.`,
    contactSupport: () => `Falar com o suporte`,
    footer: (of) => `Enviado aos administradores de ${of.account}.`,
  },
  zh: {
    account: () => `账户`,
    accountId: () => `账户 ID`,
    time: () => `时间`,
    creditsRemaining: () => `剩余积分`,
    runsRemaining: () => `剩余工具运行次数`,
    totalAllocation: () => `总分配量`,
    credits: () => `积分`,
    runs: () => `工具运行次数`,
    guardrails: () => `护栏`,
    scripts: () => `自定义脚本`,
    more: (of) => `以及另外 ${of.count} 个`,
    meterLeft: (of) => `剩余 ${of.left}`,
    meterUsed: (of) => `共 ${of.allocated}，已用 ${of.used}`,
    usageCreditsTitle: (of) => `您的积分已使用 ${of.percent}`,
    usageRunsTitle: (of) => `您的工具运行次数已使用 ${of.percent}`,
    creditsLeft: (of) => `共 ${of.allocated} 积分，剩余 ${of.left}。`,
    creditsNone: (of) => `${of.allocated} 积分已全部用完，当前余额为 ${of.left}。`,
    runsLeft: (of) => `共 ${of.allocated} 次工具运行，剩余 ${of.left} 次。`,
    runsNone: (of) => `${of.allocated} 次工具运行已全部用完。`,
    usageCreditsNext: (of) =>
      `模型、护栏和自定义脚本会继续运行。余额降到 ${of.floor} 或以下时，无法部署新的护栏和自定义脚本；降到 0 时，推理和所有新部署都会被拒绝。`,
    usageCreditsFloor: () =>
      `添加积分之前，无法部署新的护栏和自定义脚本。模型和已部署的内容会继续运行。余额降到 0 时，推理和所有新部署都会被拒绝。`,
    usageCreditsNone: (of) =>
      `添加积分之前，推理和所有新部署都会被拒绝。正在运行的护栏和自定义脚本会在负余额下继续运行，余额达到 ${of.limit} 时停止。`,
    usageRunsNext: () =>
      `只要还有运行次数，工具就会继续运行。用完后，在添加新的次数之前，工具运行会被拒绝。`,
    usageRunsNone: () => `在添加新的次数之前，工具运行会被拒绝。`,
    guardrailUsageTitle: () => `护栏运行期间积分不足`,
    guardrailUsageBody: (of) =>
      `余额已达到新部署的下限 ${of.floor}。以下护栏会继续运行并继续消耗积分。添加积分之前，无法部署新的护栏和自定义脚本。`,
    guardrailInterruptionTitle: () => `您的护栏可能会中断：积分已用完`,
    guardrailInterruptionBody: (of) =>
      `所有积分均已用完。以下护栏会在负余额下继续运行，余额达到 ${of.limit} 时停止。低于零的用量会从下一个计费周期中扣除。`,
    guardrailStoppedTitle: () => `您的护栏已停止`,
    guardrailStoppedBody: (of) =>
      `余额已达到 ${of.limit} 的限制，因此以下护栏已停止，不再产生费用。添加积分后，请重新部署。`,
    scriptUsageTitle: () => `自定义脚本运行期间积分不足`,
    scriptUsageBody: (of) =>
      `余额已达到新部署的下限 ${of.floor}。以下自定义脚本会继续运行并继续消耗积分。添加积分之前，无法部署新的护栏和自定义脚本。`,
    scriptInterruptionTitle: () => `您的自定义脚本可能会中断：积分已用完`,
    scriptInterruptionBody: (of) =>
      `所有积分均已用完。以下自定义脚本会在负余额下继续运行，余额达到 ${of.limit} 时停止。低于零的用量会从下一个计费周期中扣除。`,
    scriptStoppedTitle: () => `您的自定义脚本已停止`,
    scriptStoppedBody: (of) =>
      `余额已达到 ${of.limit} 的限制，因此以下自定义脚本已停止，不再产生费用。添加积分后，请重新部署。`,
    stopMessage: () => `您已用完所有可用积分。请为账户添加积分以继续使用。`,
    scriptDeployedSubject: () => `自定义脚本部署成功 - API 端点可用`,
    scriptDeployedTitle: (of) => `${of.name} 已部署`,
    scriptDeployedBody: () =>
      `您的自定义脚本会在其 API 端点响应请求。部署期间，它会按硬件消耗积分。`,
    endpoint: () => `API 端点`,
    howToCall: () => `调用方法`,
    howToCallBody: () =>
      `发送 POST 请求，以您的 API 密钥作为 Bearer 令牌，并以 JSON 提供脚本的输入。`,
    scriptUndeployedSubject: () => `您的自定义脚本已成功取消部署`,
    scriptUndeployedTitle: (of) => `${of.name} 已取消部署`,
    scriptUndeployedBody: () => `其 API 端点不再响应，也不再产生费用。您可以随时重新部署。`,
    addCreditsHeading: () => `如何添加积分`,
    addCredits: (of) => `请联系客服，并提供您的账户 ID：${of.id}。积分自添加时起生效。`,
    addRunsHeading: () => `如何添加工具运行次数`,
    addRuns: (of) => `请联系客服，并提供您的账户 ID：${of.id}。运行次数自添加时起生效。`,
    contactSupport: () => `联系客服`,
    footer: (of) => `此邮件发送给 ${of.account} 的管理员。`,
  },
};
