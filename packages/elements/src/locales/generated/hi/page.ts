// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../messages.js';
import { hi } from '@messageformat/runtime/lib/cardinals';
import { plural, select } from '../../runtime.js';
const messages: PageMessages = {
  table: {
    whole: () => 'पूरा दिखाएँ',
    wholeText: () => 'पूरा टेक्स्ट',
    never: () => 'कभी नहीं',
    notLoaded: () => 'यह पंक्ति लोड नहीं हो सकी',
    sortedUp: (d) => d.column + ' के अनुसार क्रमबद्ध, बढ़ते क्रम में',
    sortedDown: (d) => d.column + ' के अनुसार क्रमबद्ध, घटते क्रम में',
  },
  list: {
    status: (d) => 'स्थिति: ' + d.chosen,
    statusAll: () => 'सभी',
    statusSome: (d) =>
      plural(d.count, 0, hi, { one: d.shown + ' चुनी गई', other: d.shown + ' चुनी गईं' }),
    statusLegend: () => 'केवल ये दिखाएँ',
    statusReset: () => 'सभी दिखाएँ',
    sortBy: () => 'क्रमबद्ध करें',
    sortUp: (d) => d.column + ' के अनुसार बढ़ते क्रम में क्रमबद्ध करें',
    sortDown: (d) => d.column + ' के अनुसार घटते क्रम में क्रमबद्ध करें',
    noMatchTitle: () => 'कोई नतीजा नहीं मिला',
    noMatchText: () => 'कोई नाम और स्थिति आपकी खोज से मेल नहीं खाती।',
    clear: () => 'खोज और फ़िल्टर हटाएँ',
    failed: () => 'सूची लोड नहीं हो सकी',
    refused: () => 'सर्वर ने यह फ़िल्टर स्वीकार नहीं किया। पहले की पंक्तियाँ बनी हुई हैं।',
    kept: () => 'आपने जो माँगा वह लोड नहीं हो सका। पहले की पंक्तियाँ बनी हुई हैं।',
    incomplete: () => 'कुछ पंक्तियाँ लोड नहीं हो सकीं।',
    zone: (d) => 'दिन ' + d.zone + ' के अनुसार',
    zoneUtc: () => 'दिन UTC के अनुसार',
    result: (d) => d.count + '। ' + d.order + '।',
  },
  export: {
    button: () => 'एक्सपोर्ट करें',
    format: () => 'फ़ाइल फ़ॉर्मैट',
    csv: () => 'CSV',
    csvExcel: () => 'Excel के लिए CSV',
    json: () => 'JSON',
    seconds: (d) => d.column + ' (सेकंड)',
    progress: (d) => 'एक्सपोर्ट हो रहा है: ' + d.total + ' में से ' + d.done + ' पंक्तियाँ',
    cancel: () => 'रद्द करें',
    done: (d) =>
      plural(d.count, 0, hi, {
        one: d.shown + ' पंक्ति एक्सपोर्ट हुई।',
        other: d.shown + ' पंक्तियाँ एक्सपोर्ट हुईं।',
      }),
    changed: (d) =>
      plural(d.count, 0, hi, {
        one: d.shown + ' पंक्ति एक्सपोर्ट हुई।',
        other: d.shown + ' पंक्तियाँ एक्सपोर्ट हुईं।',
      }) + ' इस बीच सूची बदल गई: एक ही समय की सूची के लिए फिर से एक्सपोर्ट करें।',
    canceled: () => 'एक्सपोर्ट रद्द कर दिया गया। कोई फ़ाइल सहेजी नहीं गई।',
    failed: (d) =>
      'एक्सपोर्ट ' + d.total + ' में से पंक्ति ' + d.done + ' पर रुक गया। कोई फ़ाइल सहेजी नहीं गई।',
  },
  tools: {
    caption: () => 'टूल',
    search: () => 'टूल खोजें',
    count: (d) => plural(d.count, 0, hi, { one: d.shown + ' टूल', other: d.shown + ' टूल' }),
    emptyTitle: () => 'अभी कोई टूल नहीं है',
    emptyText: () => 'कोई टूल डिप्लॉय होते ही यहाँ दिखेगा।',
    totalTools: () => 'कुल टूल',
    totalRuns: () => 'कुल रन',
    name: () => 'टूल का नाम',
    runs: () => 'रन',
    ownerName: () => 'मालिक का नाम',
    lastActiveOn: () => 'आख़िरी बार सक्रिय',
    status: () => 'स्थिति',
    deployed: () => 'डिप्लॉय किया गया',
    undeployed: () => 'डिप्लॉय नहीं है',
    deleted: () => 'हटाया गया',
  },
  models: {
    caption: () => 'मॉडल',
    search: () => 'मॉडल खोजें',
    count: (d) => plural(d.count, 0, hi, { one: d.shown + ' मॉडल', other: d.shown + ' मॉडल' }),
    emptyTitle: () => 'अभी कोई मॉडल नहीं है',
    emptyText: () => 'कोई मॉडल इस्तेमाल या डिप्लॉय होते ही यहाँ दिखेगा।',
    totalModels: () => 'कुल मॉडल',
    totalCredits: () => 'कुल क्रेडिट',
    fineTuningCredits: () => 'फ़ाइन-ट्यूनिंग क्रेडिट',
    hostingCredits: () => 'होस्टिंग क्रेडिट',
    inferenceCredits: () => 'इन्फ़रेंस क्रेडिट',
    name: () => 'मॉडल का नाम',
    type: () => 'प्रकार',
    creditsUsed: () => 'इस्तेमाल हुए क्रेडिट',
    lastDeployedOn: () => 'आख़िरी बार डिप्लॉय',
    base: () => 'बेस',
    fineTuned: () => 'फ़ाइन-ट्यून्ड',
  },
  deployments: {
    caption: () => 'डिप्लॉयमेंट',
    search: () => 'डिप्लॉयमेंट खोजें',
    count: (d) =>
      plural(d.count, 0, hi, { one: d.shown + ' डिप्लॉयमेंट', other: d.shown + ' डिप्लॉयमेंट' }),
    emptyTitle: () => 'अभी कोई डिप्लॉयमेंट नहीं है',
    emptyText: () => 'यह मॉडल डिप्लॉय होते ही वे यहाँ दिखेंगे।',
    totalDeployments: () => 'कुल डिप्लॉयमेंट',
    totalCredits: () => 'कुल क्रेडिट',
    name: () => 'नाम',
    type: () => 'प्रकार',
    creditsUsed: () => 'इस्तेमाल हुए क्रेडिट',
    lastUpdatedOn: () => 'आख़िरी बार अपडेट',
    status: () => 'स्थिति',
    dedicated: () => 'डेडिकेटेड',
    serverless: () => 'सर्वरलेस',
  },
  guardrails: {
    caption: () => 'गार्डरेल',
    search: () => 'गार्डरेल खोजें',
    count: (d) => plural(d.count, 0, hi, { one: d.shown + ' गार्डरेल', other: d.shown + ' गार्डरेल' }),
    emptyTitle: () => 'अभी कोई गार्डरेल नहीं है',
    emptyText: () => 'कोई गार्डरेल डिप्लॉय होते ही यहाँ दिखेगा।',
    totalGuardrails: () => 'कुल गार्डरेल',
    totalCredits: () => 'कुल क्रेडिट',
    time: () => 'समय',
    name: () => 'नाम',
    credits: () => 'क्रेडिट',
    lastDeployedOn: () => 'आख़िरी बार डिप्लॉय',
    status: () => 'स्थिति',
    hardware: () => 'हार्डवेयर',
    cpuType: () => 'CPU का प्रकार',
    cpuCount: () => 'CPU की संख्या',
    usageDuration: () => 'उपयोग की अवधि',
    creditsUsed: () => 'इस्तेमाल हुए क्रेडिट',
    noHardware: () => 'इस अवधि में इसने कोई हार्डवेयर इस्तेमाल नहीं किया।',
    ifItStays: (d) => 'अगर यह डिप्लॉय रहता है: ' + d.day + ' तक लगभग ' + d.credits + ' और।',
    ifItStaysRunsOut: (d) =>
      'अगर यह डिप्लॉय रहता है: बचे हुए क्रेडिट ' + d.day + ' से पहले ही अकेले इसी में ख़र्च हो जाएँगे।',
  },
  scripts: {
    caption: () => 'कस्टम स्क्रिप्ट',
    search: () => 'स्क्रिप्ट खोजें',
    count: (d) => plural(d.count, 0, hi, { one: d.shown + ' स्क्रिप्ट', other: d.shown + ' स्क्रिप्ट' }),
    emptyTitle: () => 'अभी कोई कस्टम स्क्रिप्ट नहीं है',
    emptyText: () => 'कोई स्क्रिप्ट इंपोर्ट होते ही यहाँ दिखेगी।',
    totalScripts: () => 'कुल स्क्रिप्ट',
    hostingCredits: () => 'होस्टिंग क्रेडिट',
    name: () => 'स्क्रिप्ट का नाम',
    language: () => 'भाषा (वर्शन)',
    languageVersion: (d) => d.language + ' (' + d.version + ')',
    creditsUsed: () => 'इस्तेमाल हुए क्रेडिट',
    lastActiveOn: () => 'आख़िरी बार सक्रिय',
    status: () => 'स्थिति',
    draft: () => 'ड्राफ़्ट',
    deploying: () => 'डिप्लॉय हो रही है',
    readyToDeploy: () => 'डिप्लॉय के लिए तैयार',
    deployed: () => 'डिप्लॉय की गई',
    deploymentFailed: () => 'डिप्लॉयमेंट विफल',
    infrastructure: () => 'होस्टिंग इंफ़्रास्ट्रक्चर',
    vcpus: () => 'vCPU',
    memory: () => 'मेमोरी',
    gigabytes: (d) => d.shown + ' GB',
    hostingTime: () => 'होस्टिंग का समय',
    components: () => 'हर कॉम्पोनेंट के क्रेडिट',
    noHardware: () => 'इसे कभी डिप्लॉय नहीं किया गया।',
  },
  detail: {
    failed: () => 'यह लोड नहीं हो सका',
    gone: () => 'यह अब मौजूद नहीं है',
    goneText: () => 'शायद इसे हटा दिया गया है, या लिंक किसी दूसरे खाते का है।',
    total: () => 'कुल',
    totalCredits: (d) => d.shown + ' क्रेडिट',
    prices: () => 'मूल्य तालिका',
    unnamed: () => 'विवरण',
  },
  rates: {
    scripts: () => 'कस्टम स्क्रिप्ट हार्डवेयर',
    models: () => 'मॉडल होस्टिंग',
    inference: () => 'इन्फ़रेंस',
    guardrails: () => 'गार्डरेल हार्डवेयर',
    profile: () => 'हार्डवेयर प्रोफ़ाइल',
    vcpus: () => 'vCPU',
    memory: () => 'मेमोरी',
    gigabytes: (d) => d.shown + ' GB',
    perHour: () => 'प्रति घंटा क्रेडिट',
    gpu: () => 'GPU',
    perReplicaHour: () => 'प्रति रेप्लिका प्रति घंटा क्रेडिट',
    cpuType: () => 'CPU का प्रकार',
    perCpuHour: () => 'प्रति CPU प्रति घंटा क्रेडिट',
    model: () => 'मॉडल',
    inputPer1k: () => 'प्रति 1,000 इनपुट टोकन क्रेडिट',
    outputPer1k: () => 'प्रति 1,000 आउटपुट टोकन क्रेडिट',
    emptyTitle: () => 'कोई कीमत नहीं',
    emptyText: () => 'सर्वर के प्रकाशित करते ही ये यहाँ दिखेंगी।',
    failed: () => 'कीमतें लोड नहीं हो सकीं',
    estimate: () => 'अनुमान',
    hardware: () => 'हार्डवेयर',
    profileOption: (d) => d.profile + ' (' + d.vcpus + ' vCPU, ' + d.memory + ' GB)',
    replicas: () => 'रेप्लिका',
    cpuCount: () => 'CPU की संख्या',
    for: () => 'अवधि',
    forHours: () => 'कुछ घंटों के लिए',
    forCycle: () => 'साइकल के अंत तक',
    hours: () => 'घंटे',
    replicasRange: (d) => '1 से ' + d.most + ' तक की पूर्ण संख्या दें।',
    hoursRange: (d) => '0 से ज़्यादा और ' + d.most + ' तक के घंटे दें।',
    costs: (d) => 'लगभग ' + d.credits + ' क्रेडिट',
    costsFor: (d) =>
      plural(d.count, 0, hi, { one: d.shown + ' घंटे के लिए', other: d.shown + ' घंटों के लिए' }),
    costsUntil: (d) => d.day + ' तक',
    remain: (d) => 'आपके ' + d.credits + ' क्रेडिट बचेंगे।',
    overdraft: (d) => 'यह आपके पास मौजूद क्रेडिट से ' + d.credits + ' ज़्यादा है।',
    stopsEarly: (d) => 'डिप्लॉयमेंट ' + d.limit + ' क्रेडिट पर बंद हो जाते हैं, इसलिए यह अंत तक नहीं चलेगा।',
    remainUnknown: () => 'आपके पास कितना शेष है, यह अभी पता नहीं है।',
    noCycleEnd: () => 'आपके प्लान में ख़त्म होने वाला कोई साइकल नहीं है, इसलिए घंटों की संख्या दें।',
  },
  usagePage: {
    title: () => 'उपयोग',
    tabs: () => 'प्रकार के अनुसार उपयोग',
    overview: () => 'ओवरव्यू',
    tools: () => 'टूल',
    models: () => 'मॉडल',
    guardrails: () => 'गार्डरेल',
    scripts: () => 'कस्टम स्क्रिप्ट',
    range: (d) => d.range + ', ' + d.zone,
    asOf: (d) => d.time + ' तक की स्थिति',
    loading: (d) => d.tab + ': लोड हो रहा है',
    panelFailed: (d) => d.tab + ': लोड नहीं हो सका',
    panelFailedText: () => 'इस पेज का एक हिस्सा नहीं पहुँचा। अपना कनेक्शन जाँचें।',
  },
  rangePicker: {
    label: () => 'तारीख़ की अवधि',
    hours: (d) => plural(d.count, 0, hi, { one: d.shown + ' घंटा', other: d.shown + ' घंटे' }),
    days: (d) => plural(d.count, 0, hi, { one: d.shown + ' दिन', other: d.shown + ' दिन' }),
    cycle: () => 'यह साइकल',
    custom: () => 'कस्टम…',
    first: () => 'से',
    last: () => 'तक',
    apply: () => 'लागू करें',
    hint: (d) => 'दिन ' + d.zone + ' के अनुसार, दोनों दिन शामिल।',
    firstInvalid: () => 'पहला दिन दें।',
    lastInvalid: () => 'आख़िरी दिन दें।',
    noSuchDay: () => 'ऐसा कोई दिन नहीं है। दिन, महीना और साल दें।',
    backwards: () => 'आख़िरी दिन पहले दिन से पहले है।',
    firstInFuture: () => 'पहला दिन भविष्य में है।',
    lastInFuture: () => 'आख़िरी दिन भविष्य में है।',
  },
  overview: {
    runsTitle: () => 'रन',
    creditsTitle: () => 'क्रेडिट',
    cycle: () => 'यह साइकल',
    refreshRuns: () => 'रन रीफ़्रेश करें',
    refreshCredits: () => 'क्रेडिट रीफ़्रेश करें',
    refreshed: (d) => d.time + ' तक अपडेट है।',
    notRefreshed: () => 'रीफ़्रेश नहीं हो सका।',
    accountFailed: () => 'आपका बैलेंस लोड नहीं हो सका',
    runsUsed: (d) => '/ ' + d.allocated + ' · ' + d.percent + ' इस्तेमाल हुए',
    runsOf: (d) => '/ ' + d.allocated,
    runsMeter: () => 'इस्तेमाल हुए टूल रन',
    runsMeterText: (d) => d.allocated + ' में से ' + d.used + ' इस्तेमाल हुए, ' + d.percent,
    remaining: () => 'शेष',
    resets: () => 'रीसेट',
    never: () => 'कभी नहीं',
    freeExpires: () => 'मुफ़्त क्रेडिट की अंतिम तारीख़',
    freeExpired: () => 'मुफ़्त क्रेडिट समाप्त हुए',
    creditsLabel: () => 'श्रेणी के अनुसार इस्तेमाल हुए क्रेडिट',
    creditsMeter: () => 'इस्तेमाल हुए क्रेडिट',
    models: () => 'मॉडल',
    guardrails: () => 'गार्डरेल',
    scripts: () => 'कस्टम स्क्रिप्ट',
    category: (d) => d.name + ': ' + d.credits + ' क्रेडिट, सभी क्रेडिट का ' + d.percent,
    categoryUnknown: (d) => d.name + ': अज्ञात',
    used: () => 'इस्तेमाल हुए',
    usedOf: (d) => d.allocated + ' में से ' + d.used + ' इस्तेमाल हुए',
    left: (d) => d.remaining + ' शेष',
    overdrawn: (d) => d.amount + ' ज़्यादा इस्तेमाल',
    trend: () => 'उपयोग का रुझान',
    credits: () => 'क्रेडिट',
    runs: () => 'टूल रन',
    before: () => 'पिछली अवधि',
    ahead: () => 'इस रफ़्तार से',
    compare: () => 'तुलना करें',
    table: () => 'तालिका के रूप में देखें',
    export: () => 'एक्सपोर्ट करें',
    exportPicture: () => 'चित्र (PNG)',
    exportData: () => 'डेटा (CSV)',
    nothing: () => 'इस अवधि में कुछ भी इस्तेमाल नहीं हुआ',
    nothingText: () => 'कुछ इस्तेमाल होते ही क्रेडिट और टूल रन यहाँ दिखेंगे।',
    trendFailed: () => 'रुझान लोड नहीं हो सका',
    trendRefused: () => 'सर्वर ने यह अवधि स्वीकार नहीं की। जो पहले दिख रहा था वही बना हुआ है।',
    trendKept: () => 'यह अवधि लोड नहीं हो सकी। जो पहले दिख रहा था वही बना हुआ है।',
    beforeFailed: () => 'पिछली अवधि लोड नहीं हो सकी।',
    zoomOut: () => 'ज़ूम रीसेट करें',
    exported: (d) => d.name + ' के नाम से सहेजा गया।',
    pictureFailed: () => 'चित्र नहीं बनाया जा सका।',
  },
  forecast: {
    creditsUntil: (d) => 'क्रेडिट लगभग ' + d.day + ' तक चलेंगे।',
    creditsHours: (d) =>
      plural(d.count, 0, hi, {
        '0': 'क्रेडिट एक घंटे से भी कम चलेंगे।',
        one: 'क्रेडिट लगभग ' + d.shown + ' घंटा और चलेंगे।',
        other: 'क्रेडिट लगभग ' + d.shown + ' घंटे और चलेंगे।',
      }),
    pace: (d) =>
      'यह ' +
      plural(d.count, 0, hi, { one: 'पिछले दिन', other: 'पिछले ' + d.shown + ' दिनों' }) +
      ' की रफ़्तार पर आधारित है (' +
      d.perDay +
      ' प्रति दिन)।',
    runsAlso: (d) => 'टूल रन लगभग ' + d.day + ' तक चलेंगे।',
    runsHours: (d) =>
      plural(d.count, 0, hi, {
        '0': 'टूल रन एक घंटे से भी कम चलेंगे।',
        one: 'टूल रन लगभग ' + d.shown + ' घंटा और चलेंगे।',
        other: 'टूल रन लगभग ' + d.shown + ' घंटे और चलेंगे।',
      }),
    idle: (d) =>
      plural(d.count, 0, hi, {
        '1': 'एक निष्क्रिय डिप्लॉयमेंट रोज़ ' + d.perDay + ' ख़र्च करता है।',
        '2': 'दो निष्क्रिय डिप्लॉयमेंट रोज़ ' + d.perDay + ' ख़र्च करते हैं।',
        '3': 'तीन निष्क्रिय डिप्लॉयमेंट रोज़ ' + d.perDay + ' ख़र्च करते हैं।',
        one: d.shown + ' निष्क्रिय डिप्लॉयमेंट रोज़ ' + d.perDay + ' ख़र्च करता है।',
        other: d.shown + ' निष्क्रिय डिप्लॉयमेंट रोज़ ' + d.perDay + ' ख़र्च करते हैं।',
      }),
    expiryCredits: (d) => d.amount + ' क्रेडिट की अवधि ' + d.day + ' को समाप्त होगी।',
    expiryRuns: (d) => d.amount + ' टूल रन की अवधि ' + d.day + ' को समाप्त होगी।',
    showThem: () => 'दिखाएँ',
    hideThem: () => 'छिपाएँ',
    listLabel: () => 'निष्क्रिय डिप्लॉयमेंट, सबसे महँगे पहले',
    kindModel: () => 'मॉडल',
    kindGuardrail: () => 'गार्डरेल',
    kindScript: () => 'कस्टम स्क्रिप्ट',
    name: () => 'डिप्लॉयमेंट',
    kind: () => 'प्रकार',
    since: () => 'कब से निष्क्रिय',
    perDay: () => 'प्रति दिन क्रेडिट',
    untilEnd: (d) => d.day + ' तक',
    basis: (d) => d.range + ', ' + d.zone + ' के उपयोग के आधार पर अनुमानित।',
  },
  trend: {
    summary: (d) =>
      select(d.unit, {
        hour: plural(d.count, 0, hi, { one: d.shown + ' घंटे', other: d.shown + ' घंटों' }),
        other: plural(d.count, 0, hi, { one: d.shown + ' दिन', other: d.shown + ' दिनों' }),
      }) +
      ' में ' +
      plural(d.creditCount, 0, hi, { one: d.credits + ' क्रेडिट', other: d.credits + ' क्रेडिट' }) +
      select(d.change, {
        more:
          ', ' +
          select(d.unit, {
            hour: plural(d.count, 0, hi, {
              one: 'उससे पहले के घंटे',
              other: 'उससे पहले के ' + d.shown + ' घंटों',
            }),
            other: plural(d.count, 0, hi, {
              one: 'उससे पहले के दिन',
              other: 'उससे पहले के ' + d.shown + ' दिनों',
            }),
          }) +
          ' से ' +
          d.percent +
          ' ज़्यादा',
        less:
          ', ' +
          select(d.unit, {
            hour: plural(d.count, 0, hi, {
              one: 'उससे पहले के घंटे',
              other: 'उससे पहले के ' + d.shown + ' घंटों',
            }),
            other: plural(d.count, 0, hi, {
              one: 'उससे पहले के दिन',
              other: 'उससे पहले के ' + d.shown + ' दिनों',
            }),
          }) +
          ' से ' +
          d.percent +
          ' कम',
        same:
          ', ' +
          select(d.unit, {
            hour: plural(d.count, 0, hi, {
              one: 'उससे पहले के घंटे',
              other: 'उससे पहले के ' + d.shown + ' घंटों',
            }),
            other: plural(d.count, 0, hi, {
              one: 'उससे पहले के दिन',
              other: 'उससे पहले के ' + d.shown + ' दिनों',
            }),
          }) +
          ' के बराबर',
        fresh:
          ', ' +
          select(d.unit, {
            hour: plural(d.count, 0, hi, {
              one: 'उससे पहले के घंटे',
              other: 'उससे पहले के ' + d.shown + ' घंटों',
            }),
            other: plural(d.count, 0, hi, {
              one: 'उससे पहले के दिन',
              other: 'उससे पहले के ' + d.shown + ' दिनों',
            }),
          }) +
          ' में कोई नहीं',
        other: '',
      }) +
      select(d.peak, {
        hour: '; सबसे ज़्यादा ' + d.peakDay + ' को ' + d.peakTime + ' पर',
        day: '; सबसे ज़्यादा ' + d.peakDay + ' को',
        week: '; सबसे ज़्यादा ' + d.peakDay + ' से शुरू सप्ताह में',
        month: '; सबसे ज़्यादा ' + d.peakDay + ' में',
        other: '',
      }) +
      '।',
    summaryRuns: (d) =>
      select(d.unit, {
        hour: plural(d.count, 0, hi, { one: d.shown + ' घंटे', other: d.shown + ' घंटों' }),
        other: plural(d.count, 0, hi, { one: d.shown + ' दिन', other: d.shown + ' दिनों' }),
      }) +
      ' में ' +
      plural(d.runCount, 0, hi, { one: d.runs + ' टूल रन', other: d.runs + ' टूल रन' }) +
      ' और कोई क्रेडिट नहीं।',
    summaryNothing: (d) =>
      select(d.unit, {
        hour: plural(d.count, 0, hi, { one: d.shown + ' घंटे', other: d.shown + ' घंटों' }),
        other: plural(d.count, 0, hi, { one: d.shown + ' दिन', other: d.shown + ' दिनों' }),
      }) + ' में कुछ भी इस्तेमाल नहीं हुआ।',
    summaryUnknown: (d) =>
      'इन ' +
      select(d.unit, {
        hour: plural(d.count, 0, hi, { one: d.shown + ' घंटे', other: d.shown + ' घंटों' }),
        other: plural(d.count, 0, hi, { one: d.shown + ' दिन', other: d.shown + ' दिनों' }),
      }) +
      ' की कुछ मात्राएँ पढ़ी नहीं जा सकीं।',
    walk: () => 'समय के साथ उपयोग',
    credits: () => 'क्रेडिट',
    runs: () => 'टूल रन',
    models: () => 'मॉडल',
    guardrails: () => 'गार्डरेल',
    scripts: () => 'कस्टम स्क्रिप्ट',
    point: (d) => d.time + ': ' + d.credits + ' क्रेडिट, ' + d.runs + ' टूल रन',
    pointBefore: (d) =>
      d.point + '; पहले, ' + d.time + ': ' + d.credits + ' क्रेडिट, ' + d.runs + ' टूल रन',
    soFar: (d) => d.time + ', अब तक',
    usedUp: (d) => 'समाप्त: ' + d.time,
    selected: (d) => d.first + ' से ' + d.last + ' तक। ज़ूम करने के लिए Enter दबाएँ।',
    hour: () => 'घंटा',
    day: () => 'दिन',
    week: () => 'सप्ताह',
    month: () => 'महीना',
    creditsBefore: () => 'पहले के क्रेडिट',
    runsBefore: () => 'पहले के टूल रन',
    total: () => 'कुल',
    chartMissing: () => 'चार्ट लोड नहीं हो सका। यहाँ इसकी तालिका है।',
    loading: () => 'चार्ट लोड हो रहा है',
    zone: (d) => 'दिन ' + d.zone + ' के अनुसार',
    zoneHours: (d) => 'घंटे ' + d.zone + ' के अनुसार',
  },
};
export default messages;
