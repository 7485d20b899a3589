// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../../../packages/elements/src/locales/generated/messages.js';
import { plural, select } from '../../../packages/elements/src/locales/runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
const messages: PageMessages = {
  table: {
    whole: () => '[Šĥööŵ ááļļ]',
    wholeText: () => '[Ƒüüļļ ţééẋţ]',
    never: () => '[Ñééṽééŕ]',
    notLoaded: () => "[Çööüüļðñ'ţ ļööááð ţĥííš ŕööŵ]",
    sortedUp: (d) =>
      '[Šööŕţééð ƀý ' +
      d.column +
      ', ' +
      select(d.order, { text: 'Á ţöö Ž', day: 'ööļðééšţ ƒííŕšţ', other: 'ļööŵééšţ ƒííŕšţ' }) +
      ']',
    sortedDown: (d) =>
      '[Šööŕţééð ƀý ' +
      d.column +
      ', ' +
      select(d.order, { text: 'Ž ţöö Á', day: 'ñééŵééšţ ƒííŕšţ', other: 'ĥííğĥééšţ ƒííŕšţ' }) +
      ']',
  },
  list: {
    status: (d) => '[Šţááţüüš: ' + d.chosen + ']',
    statusAll: () => '[ááļļ]',
    statusSome: (d) =>
      '[' +
      plural(d.count, 0, en, { one: d.shown + ' šééļééçţééð', other: d.shown + ' šééļééçţééð' }) +
      ']',
    statusLegend: () => '[Ƒííļţééŕ ƀý šţááţüüš]',
    statusReset: () => '[Çļééááŕ]',
    sortBy: () => '[Šööŕţ ƀý]',
    sortUp: (d) =>
      '[Šööŕţ ƀý ' +
      d.column +
      ', ' +
      select(d.order, { text: 'Á ţöö Ž', day: 'ööļðééšţ ƒííŕšţ', other: 'ļööŵééšţ ƒííŕšţ' }) +
      ']',
    sortDown: (d) =>
      '[Šööŕţ ƀý ' +
      d.column +
      ', ' +
      select(d.order, { text: 'Ž ţöö Á', day: 'ñééŵééšţ ƒííŕšţ', other: 'ĥííğĥééšţ ƒííŕšţ' }) +
      ']',
    noMatchTitle: () => '[Ñöö ŕééšüüļţš]',
    noMatchText: () => '[Ţŕý áá ðííƒƒééŕééñţ šééááŕçĥ ööŕ ƒííļţééŕ.]',
    clear: () => '[Çļééááŕ šééááŕçĥ ááñð ƒííļţééŕ]',
    failed: () => "[Çööüüļðñ'ţ ļööááð ţĥííš ļííšţ]",
    refused: () => "[Çööüüļðñ'ţ ááþþļý ţĥííš ƒííļţééŕ. Šĥööŵííñğ þŕééṽííööüüš ŕééšüüļţš.]",
    kept: () => "[Çööüüļðñ'ţ ļööááð ŕééšüüļţš. Šĥööŵííñğ þŕééṽííööüüš ŕééšüüļţš.]",
    incomplete: () => "[Šööɱéé ŕööŵš çööüüļðñ'ţ ƀéé ļööááðééð.]",
    zone: (d) => '[Ðááţééš ííñ ' + d.zone + ']',
    zoneUtc: () => '[Ðááţééš ííñ ÜŢÇ]',
    result: (d) => '[' + d.count + '. ' + d.order + '.]',
  },
  export: {
    button: () => '[Éẋþööŕţ]',
    format: () => '[Ƒííļéé ƒööŕɱááţ]',
    csv: () => '[ÇŠṼ]',
    csvExcel: () => '[ÇŠṼ ƒööŕ Éẋçééļ]',
    json: () => '[ĴŠÖÑ]',
    seconds: (d) => '[' + d.column + ' (šééçööñðš)]',
    progress: (d) => '[Éẋþööŕţííñğ: ' + d.done + ' ööƒ ' + d.total + ' ŕööŵš]',
    cancel: () => '[Çááñçééļ]',
    done: (d) =>
      '[' +
      plural(d.count, 0, en, {
        one: 'Éẋþööŕţééð ' + d.shown + ' ŕööŵ.',
        other: 'Éẋþööŕţééð ' + d.shown + ' ŕööŵš.',
      }) +
      ']',
    changed: (d) =>
      '[' +
      plural(d.count, 0, en, {
        one: 'Éẋþööŕţééð ' + d.shown + ' ŕööŵ.',
        other: 'Éẋþööŕţééð ' + d.shown + ' ŕööŵš.',
      }) +
      ' Ţĥéé ļííšţ çĥááñğééð ðüüŕííñğ ţĥéé ééẋþööŕţ. Éẋþööŕţ ááğááííñ ƒööŕ áá çööñšííšţééñţ ƒííļéé.]',
    canceled: () => '[Éẋþööŕţ çááñçééļééð. Ñöö ƒííļéé ŵááš šááṽééð.]',
    failed: (d) =>
      '[Ţĥéé ééẋþööŕţ ƒááííļééð ááţ ŕööŵ ' +
      d.done +
      ' ööƒ ' +
      d.total +
      '. Ñöö ƒííļéé ŵááš šááṽééð.]',
  },
  tools: {
    caption: () => '[Ţööööļš]',
    search: () => '[Šééááŕçĥ ţööööļš]',
    count: (d) =>
      '[' + plural(d.count, 0, en, { one: d.shown + ' ţööööļ', other: d.shown + ' ţööööļš' }) + ']',
    emptyTitle: () => '[Ñöö ţööööļš ýééţ]',
    emptyText: () => '[Ðééþļööýééð ţööööļš ááþþééááŕ ĥééŕéé.]',
    totalTools: () => '[Ţööţááļ Ţööööļš]',
    totalRuns: () => '[Ţööţááļ Ŕüüñš]',
    name: () => '[Ţööööļ Ñááɱéé]',
    runs: () => '[Ŕüüñš]',
    ownerName: () => '[Öŵñééŕ Ñááɱéé]',
    lastActiveOn: () => '[Ļáášţ Áçţííṽéé Öñ]',
    status: () => '[Šţááţüüš]',
    deployed: () => '[Ðééþļööýééð]',
    undeployed: () => '[Üñðééþļööýééð]',
    deleted: () => '[Ðééļééţééð]',
  },
  models: {
    caption: () => '[Ṁööðééļš]',
    search: () => '[Šééááŕçĥ ɱööðééļš]',
    count: (d) =>
      '[' +
      plural(d.count, 0, en, { one: d.shown + ' ɱööðééļ', other: d.shown + ' ɱööðééļš' }) +
      ']',
    emptyTitle: () => '[Ñöö ɱööðééļš ýééţ]',
    emptyText: () => '[Ṁööðééļš ááþþééááŕ ĥééŕéé ööñçéé ýööüü üüšéé ööŕ ðééþļööý ööñéé.]',
    totalModels: () => '[Ţööţááļ Ṁööðééļš]',
    totalCredits: () => '[Ţööţááļ Çŕééðííţš]',
    fineTuningCredits: () => '[Ƒííñéé-Ţüüñííñğ Çŕééðííţš]',
    hostingCredits: () => '[Ĥööšţííñğ Çŕééðííţš]',
    inferenceCredits: () => '[Íñƒééŕééñçéé Çŕééðííţš]',
    name: () => '[Ṁööðééļ Ñááɱéé]',
    type: () => '[Ţýþéé]',
    creditsUsed: () => '[Çŕééðííţš Üšééð]',
    lastDeployedOn: () => '[Ļáášţ Ðééþļööýééð Öñ]',
    base: () => '[Ɓáášéé]',
    fineTuned: () => '[Ƒííñéé-ţüüñééð]',
  },
  deployments: {
    caption: () => '[Ðééþļööýɱééñţš]',
    search: () => '[Šééááŕçĥ ðééþļööýɱééñţš]',
    count: (d) =>
      '[' +
      plural(d.count, 0, en, {
        one: d.shown + ' ðééþļööýɱééñţ',
        other: d.shown + ' ðééþļööýɱééñţš',
      }) +
      ']',
    emptyTitle: () => '[Ñöö ðééþļööýɱééñţš ýééţ]',
    emptyText: () => "[Ţĥííš ɱööðééļ'š ðééþļööýɱééñţš ááþþééááŕ ĥééŕéé.]",
    totalDeployments: () => '[Ţööţááļ Ðééþļööýɱééñţš]',
    totalCredits: () => '[Ţööţááļ Çŕééðííţš]',
    name: () => '[Ñááɱéé]',
    type: () => '[Ţýþéé]',
    creditsUsed: () => '[Çŕééðííţš Üšééð]',
    lastUpdatedOn: () => '[Ļáášţ Üþðááţééð Öñ]',
    status: () => '[Šţááţüüš]',
    dedicated: () => '[Ðééðííçááţééð]',
    serverless: () => '[Šééŕṽééŕļééšš]',
  },
  guardrails: {
    caption: () => '[Ğüüááŕðŕááííļš]',
    search: () => '[Šééááŕçĥ ğüüááŕðŕááííļš]',
    count: (d) =>
      '[' +
      plural(d.count, 0, en, {
        one: d.shown + ' ğüüááŕðŕááííļ',
        other: d.shown + ' ğüüááŕðŕááííļš',
      }) +
      ']',
    emptyTitle: () => '[Ñöö ğüüááŕðŕááííļš ýééţ]',
    emptyText: () => '[Ðééþļööýééð ğüüááŕðŕááííļš ááþþééááŕ ĥééŕéé.]',
    totalGuardrails: () => '[Ţööţááļ Ğüüááŕðŕááííļš]',
    totalCredits: () => '[Ţööţááļ Çŕééðííţš]',
    time: () => '[Ţííɱéé]',
    name: () => '[Ñááɱéé]',
    credits: () => '[Çŕééðííţš]',
    lastDeployedOn: () => '[Ļáášţ Ðééþļööýééð Öñ]',
    status: () => '[Šţááţüüš]',
    hardware: () => '[Ĥááŕðŵááŕéé]',
    cpuType: () => '[ÇÞÜ ţýþéé]',
    cpuCount: () => '[ÇÞÜ çööüüñţ]',
    usageDuration: () => '[Üšááğéé ðüüŕááţííööñ]',
    creditsUsed: () => '[Çŕééðííţš üüšééð]',
    noHardware: () => '[Ñöö ĥááŕðŵááŕéé üüšééð ííñ ţĥííš þééŕííööð.]',
    ifItStays: (d) =>
      '[Íƒ ííţ ķééééþš ŕüüññííñğ: ááƀööüüţ ' + d.credits + ' ɱööŕéé çŕééðííţš ƀý ' + d.day + '.]',
    ifItStaysRunsOut: (d) =>
      '[Íƒ ííţ ķééééþš ŕüüññííñğ, ííţ ááļööñéé ŵííļļ üüšéé üüþ ýööüüŕ çŕééðííţš ƀééƒööŕéé ' +
      d.day +
      '.]',
  },
  scripts: {
    caption: () => '[Çüüšţööɱ šçŕííþţš]',
    search: () => '[Šééááŕçĥ šçŕííþţš]',
    count: (d) =>
      '[' +
      plural(d.count, 0, en, { one: d.shown + ' šçŕííþţ', other: d.shown + ' šçŕííþţš' }) +
      ']',
    emptyTitle: () => '[Ñöö çüüšţööɱ šçŕííþţš ýééţ]',
    emptyText: () => '[Íɱþööŕţééð šçŕííþţš ááþþééááŕ ĥééŕéé.]',
    totalScripts: () => '[Ţööţááļ Šçŕííþţš]',
    hostingCredits: () => '[Ĥööšţííñğ Çŕééðííţš]',
    name: () => '[Šçŕííþţ Ñááɱéé]',
    language: () => '[Ļááñğüüááğéé (Ṽééŕšííööñ)]',
    languageVersion: (d) => '[' + d.language + ' (' + d.version + ')]',
    creditsUsed: () => '[Çŕééðííţš Üšééð]',
    lastActiveOn: () => '[Ļáášţ Áçţííṽéé Öñ]',
    status: () => '[Šţááţüüš]',
    draft: () => '[Ðŕááƒţ]',
    deploying: () => '[Ðééþļööýííñğ]',
    readyToDeploy: () => '[Ŕééááðý ţöö Ðééþļööý]',
    deployed: () => '[Ðééþļööýééð]',
    deploymentFailed: () => '[Ðééþļööýɱééñţ ƒááííļééð]',
    infrastructure: () => '[Ĥööšţííñğ Íñƒŕáášţŕüüçţüüŕéé]',
    vcpus: () => '[ṽÇÞÜš]',
    memory: () => '[Ṁééɱööŕý]',
    gigabytes: (d) => '[' + d.shown + ' ĞƁ]',
    hostingTime: () => '[Ĥööšţííñğ ţííɱéé]',
    components: () => '[Çŕééðííţš ƀý çööɱþööñééñţ]',
    noHardware: () => '[Ñééṽééŕ ðééþļööýééð]',
  },
  detail: {
    failed: () => "[Çööüüļðñ'ţ ļööááð ðééţááííļš]",
    gone: () => '[Ñöö ļööñğééŕ ááṽááííļááƀļéé]',
    goneText: () =>
      '[Íţ ɱááý ĥááṽéé ƀééééñ ðééļééţééð, ööŕ ţĥéé ļííñķ ƀééļööñğš ţöö ááñööţĥééŕ ááççööüüñţ.]',
    total: () => '[Ţööţááļ]',
    totalCredits: (d) => '[' + d.shown + ' çŕééðííţš]',
    prices: () => '[Þŕííçéé ţááƀļéé]',
    unnamed: () => '[Ðééţááííļš]',
  },
  rates: {
    scripts: () => '[Çüüšţööɱ šçŕííþţ ĥááŕðŵááŕéé]',
    models: () => '[Ṁööðééļ ĥööšţííñğ]',
    inference: () => '[Íñƒééŕééñçéé]',
    guardrails: () => '[Ğüüááŕðŕááííļ ĥááŕðŵááŕéé]',
    profile: () => '[Ĥááŕðŵááŕéé þŕööƒííļéé]',
    vcpus: () => '[ṽÇÞÜš]',
    memory: () => '[Ṁééɱööŕý]',
    gigabytes: (d) => '[' + d.shown + ' ĞƁ]',
    perHour: () => '[Çŕééðííţš þééŕ ĥööüüŕ]',
    gpu: () => '[ĞÞÜ]',
    perReplicaHour: () => '[Çŕééðííţš þééŕ ŕééþļííçáá-ĥööüüŕ]',
    cpuType: () => '[ÇÞÜ ţýþéé]',
    perCpuHour: () => '[Çŕééðííţš þééŕ ÇÞÜ-ĥööüüŕ]',
    model: () => '[Ṁööðééļ]',
    inputPer1k: () => '[Çŕééðííţš þééŕ 1Ķ ííñþüüţ ţööķééñš]',
    outputPer1k: () => '[Çŕééðííţš þééŕ 1Ķ ööüüţþüüţ ţööķééñš]',
    emptyTitle: () => '[Ñöö þŕííçééš]',
    emptyText: () => "[Þŕííçééš ááŕééñ'ţ ááṽááííļááƀļéé ýééţ.]",
    failed: () => "[Çööüüļðñ'ţ ļööááð þŕííçééš]",
    estimate: () => '[Éšţííɱááţéé]',
    hardware: () => '[Ĥááŕðŵááŕéé]',
    profileOption: (d) => '[' + d.profile + ' (' + d.vcpus + ' ṽÇÞÜ, ' + d.memory + ' ĞƁ)]',
    replicas: () => '[Ŕééþļííçááš]',
    cpuCount: () => '[ÇÞÜš]',
    for: () => '[Ðüüŕááţííööñ]',
    forHours: () => '[Çüüšţööɱ ĥööüüŕš]',
    forCycle: () => '[Ŕééšţ ööƒ ţĥéé ƀííļļííñğ çýçļéé]',
    hours: () => '[Ĥööüüŕš]',
    replicasRange: (d) => '[Éñţééŕ áá ŵĥööļéé ñüüɱƀééŕ ƒŕööɱ 1 ţöö ' + d.most + '.]',
    hoursRange: (d) => '[Éñţééŕ áá ñüüɱƀééŕ üüþ ţöö ' + d.most + '.]',
    costs: (d) => '[Áƀööüüţ ' + d.credits + ' çŕééðííţš]',
    costsFor: (d) =>
      '[' +
      plural(d.count, 0, en, {
        one: 'ƒööŕ ' + d.shown + ' ĥööüüŕ',
        other: 'ƒööŕ ' + d.shown + ' ĥööüüŕš',
      }) +
      ']',
    costsUntil: (d) => '[üüñţííļ ' + d.day + ']',
    remain: (d) => '[Ļééááṽééš ýööüü ŵííţĥ ' + d.credits + ' çŕééðííţš.]',
    overdraft: (d) => '[' + d.credits + ' ɱööŕéé ţĥááñ ýööüü ĥááṽéé.]',
    stopsEarly: (d) =>
      '[Ðééþļööýɱééñţš šţööþ ááţ ' + d.limit + ' çŕééðííţš, šöö ţĥííš ŵööüüļð šţööþ ééááŕļý.]',
    remainUnknown: () => "[Ýööüüŕ ƀááļááñçéé ííšñ'ţ ááṽááííļááƀļéé ŕííğĥţ ñööŵ.]",
    noCycleEnd: () => "[Ýööüüŕ þļááñ ðööééšñ'ţ ŕééñééŵ. Éñţééŕ ĥööüüŕš ííñšţééááð.]",
  },
  usagePage: {
    title: () => '[Üšááğéé]',
    tabs: () => '[Üšááğéé ƀý ţýþéé]',
    overview: () => '[Öṽééŕṽííééŵ]',
    tools: () => '[Ţööööļš]',
    models: () => '[Ṁööðééļš]',
    guardrails: () => '[Ğüüááŕðŕááííļš]',
    scripts: () => '[Çüüšţööɱ Šçŕííþţš]',
    range: (d) => '[' + d.range + ', ' + d.zone + ']',
    asOf: (d) => '[ááš ööƒ ' + d.time + ']',
    loading: (d) => '[Ļööááðííñğ ' + d.tab + ']',
    panelFailed: (d) => "[Çööüüļðñ'ţ ļööááð " + d.tab + ']',
    panelFailedText: () =>
      '[Þááŕţ ööƒ ţĥííš þááğéé ƒááííļééð ţöö ļööááð. Çĥééçķ ýööüüŕ çööññééçţííööñ.]',
  },
  rangePicker: {
    label: () => '[Ðááţéé ŕááñğéé]',
    hours: (d) =>
      '[' + plural(d.count, 0, en, { one: d.shown + ' ĥ', other: d.shown + ' ĥ' }) + ']',
    days: (d) =>
      '[' + plural(d.count, 0, en, { one: d.shown + ' ðááý', other: d.shown + ' ðááýš' }) + ']',
    cycle: () => '[Ţĥííš çýçļéé]',
    custom: () => '[Çüüšţööɱ…]',
    first: () => '[Ƒŕööɱ]',
    last: () => '[Ţöö]',
    apply: () => '[Áþþļý]',
    hint: (d) => '[Ðááţééš ííñ ' + d.zone + '. Ɓööţĥ ðááýš ááŕéé ííñçļüüðééð.]',
    firstInvalid: () => '[Éñţééŕ áá šţááŕţ ðááţéé.]',
    lastInvalid: () => '[Éñţééŕ ááñ ééñð ðááţéé.]',
    noSuchDay: () => "[Ţĥááţ ðááţéé ðööééšñ'ţ ééẋííšţ.]",
    backwards: () => '[Ţĥéé ééñð ðááţéé ɱüüšţ ƀéé ööñ ööŕ ááƒţééŕ ţĥéé šţááŕţ ðááţéé.]',
    firstInFuture: () => "[Ţĥéé šţááŕţ ðááţéé çááñ'ţ ƀéé ííñ ţĥéé ƒüüţüüŕéé.]",
    lastInFuture: () => "[Ţĥéé ééñð ðááţéé çááñ'ţ ƀéé ííñ ţĥéé ƒüüţüüŕéé.]",
  },
  overview: {
    runsTitle: () => '[Ŕüüñš]',
    creditsTitle: () => '[Çŕééðííţš]',
    cycle: () => '[ţĥííš çýçļéé]',
    refreshRuns: () => '[Ŕééƒŕééšĥ ŕüüñš]',
    refreshCredits: () => '[Ŕééƒŕééšĥ çŕééðííţš]',
    refreshed: (d) => '[Üþðááţééð ' + d.time + '.]',
    notRefreshed: () => "[Çööüüļðñ'ţ ŕééƒŕééšĥ.]",
    accountFailed: () => "[Çööüüļðñ'ţ ļööááð ýööüüŕ ƀááļááñçéé]",
    runsUsed: (d) => '[ööƒ ' + d.allocated + ' · ' + d.percent + ' üüšééð]',
    runsOf: (d) => '[ööƒ ' + d.allocated + ']',
    runsMeter: () => '[Ţööööļ ŕüüñš üüšééð]',
    runsMeterText: (d) => '[' + d.used + ' ööƒ ' + d.allocated + ' üüšééð, ' + d.percent + ']',
    remaining: () => '[Ŕééɱááííñííñğ]',
    resets: () => '[Ŕééšééţš]',
    never: () => '[ñééṽééŕ]',
    freeExpires: () => '[Ƒŕéééé çŕééðííţš ééẋþííŕéé]',
    freeExpired: () => '[Ƒŕéééé çŕééðííţš ééẋþííŕééð]',
    creditsLabel: () => '[Çŕééðííţš üüšééð ƀý çááţééğööŕý]',
    creditsMeter: () => '[Çŕééðííţš üüšééð]',
    models: () => '[Ṁööðééļš]',
    guardrails: () => '[Ğüüááŕðŕááííļš]',
    scripts: () => '[Çüüšţööɱ šçŕííþţš]',
    category: (d) =>
      '[' + d.name + ': ' + d.credits + ' çŕééðííţš, ' + d.percent + ' ööƒ ááļļ çŕééðííţš]',
    categoryUnknown: (d) => '[' + d.name + ': üüñķñööŵñ]',
    used: () => '[üüšééð]',
    usedOf: (d) => '[' + d.used + ' ööƒ ' + d.allocated + ' üüšééð]',
    left: (d) => '[' + d.remaining + ' ļééƒţ]',
    overdrawn: (d) => '[' + d.amount + ' ööṽééŕðŕááŵñ]',
    trend: () => '[Üšááğéé ţŕééñð]',
    credits: () => '[Çŕééðííţš]',
    runs: () => '[Ţööööļ ŕüüñš]',
    before: () => '[Þŕééṽííööüüš þééŕííööð]',
    ahead: () => '[Þŕööĵééçţééð]',
    compare: () => '[Çööɱþááŕéé]',
    table: () => '[Ṽííééŵ ááš ţááƀļéé]',
    export: () => '[Éẋþööŕţ]',
    exportPicture: () => '[Íɱááğéé (ÞÑĞ)]',
    exportData: () => '[Ðááţáá (ÇŠṼ)]',
    nothing: () => '[Ñöö üüšááğéé ííñ ţĥííš þééŕííööð]',
    nothingText: () => '[Çŕééðííţš ááñð ţööööļ ŕüüñš ŵííļļ ááþþééááŕ ĥééŕéé.]',
    trendFailed: () => "[Çööüüļðñ'ţ ļööááð üüšááğéé]",
    trendRefused: () => "[Çööüüļðñ'ţ ļööááð ţĥííš ŕááñğéé. Šĥööŵííñğ ţĥéé þŕééṽííööüüš ööñéé.]",
    trendKept: () => "[Çööüüļðñ'ţ ļööááð ţĥííš ŕááñğéé. Šĥööŵííñğ ţĥéé þŕééṽííööüüš ööñéé.]",
    beforeFailed: () => "[Çööüüļðñ'ţ ļööááð ţĥéé þŕééṽííööüüš þééŕííööð.]",
    zoomOut: () => '[Ŕééšééţ žööööɱ]',
    exported: (d) => '[Šááṽééð ááš ' + d.name + '.]',
    pictureFailed: () => "[Çööüüļðñ'ţ çŕééááţéé ţĥéé ííɱááğéé.]",
  },
  forecast: {
    creditsUntil: (d) => '[Çŕééðííţš ŵííļļ ŕüüñ ööüüţ ááŕööüüñð ' + d.day + ']',
    creditsHours: (d) =>
      '[' +
      plural(d.count, 0, en, {
        '0': 'Çŕééðííţš ŵííļļ ŕüüñ ööüüţ ííñ ļééšš ţĥááñ ááñ ĥööüüŕ',
        one: 'Çŕééðííţš ŵííļļ ŕüüñ ööüüţ ííñ ááƀööüüţ ' + d.shown + ' ĥööüüŕ',
        other: 'Çŕééðííţš ŵííļļ ŕüüñ ööüüţ ííñ ááƀööüüţ ' + d.shown + ' ĥööüüŕš',
      }) +
      ']',
    pace: (d) =>
      '[ƀáášééð ööñ ţĥéé ļáášţ ' +
      plural(d.count, 0, en, { one: 'ðááý', other: d.shown + ' ðááýš' }) +
      ' (' +
      d.perDay +
      ' þééŕ ðááý).]',
    runsAlso: (d) => '[Ţööööļ ŕüüñš ŵííļļ ŕüüñ ööüüţ ááŕööüüñð ' + d.day + '.]',
    runsHours: (d) =>
      '[' +
      plural(d.count, 0, en, {
        '0': 'Ţööööļ ŕüüñš ŵííļļ ŕüüñ ööüüţ ííñ ļééšš ţĥááñ ááñ ĥööüüŕ.',
        one: 'Ţööööļ ŕüüñš ŵííļļ ŕüüñ ööüüţ ííñ ááƀööüüţ ' + d.shown + ' ĥööüüŕ.',
        other: 'Ţööööļ ŕüüñš ŵííļļ ŕüüñ ööüüţ ííñ ááƀööüüţ ' + d.shown + ' ĥööüüŕš.',
      }) +
      ']',
    idle: (d) =>
      '[' +
      plural(d.count, 0, en, {
        one: d.shown + ' ííðļéé ðééþļööýɱééñţ üüšééš ' + d.perDay + ' çŕééðííţš áá ðááý.',
        other: d.shown + ' ííðļéé ðééþļööýɱééñţš üüšéé ' + d.perDay + ' çŕééðííţš áá ðááý.',
      }) +
      ']',
    expiryCredits: (d) => '[' + d.amount + ' çŕééðííţš ééẋþííŕéé ööñ ' + d.day + '.]',
    expiryRuns: (d) => '[' + d.amount + ' ţööööļ ŕüüñš ééẋþííŕéé ööñ ' + d.day + '.]',
    showThem: (d) => '[' + plural(d.count, 0, en, { one: 'Šĥööŵ ííţ', other: 'Šĥööŵ ţĥééɱ' }) + ']',
    hideThem: (d) =>
      '[' + plural(d.count, 0, en, { one: 'Ĥííðéé ííţ', other: 'Ĥííðéé ţĥééɱ' }) + ']',
    listLabel: () => '[Íðļéé ðééþļööýɱééñţš, ɱööšţ ééẋþééñšííṽéé ƒííŕšţ]',
    kindModel: () => '[Ṁööðééļ]',
    kindGuardrail: () => '[Ğüüááŕðŕááííļ]',
    kindScript: () => '[Çüüšţööɱ šçŕííþţ]',
    name: () => '[Ðééþļööýɱééñţ]',
    kind: () => '[Ţýþéé]',
    since: () => '[Íðļéé šííñçéé]',
    perDay: () => '[Çŕééðííţš þééŕ ðááý]',
    untilEnd: (d) => '[Üñţííļ ' + d.day + ']',
    basis: (d) => '[Ɓáášééð ööñ üüšááğéé ƒŕööɱ ' + d.range + ' (' + d.zone + ').]',
  },
  trend: {
    summary: (d) =>
      '[' +
      d.credits +
      ' ' +
      plural(d.creditCount, 0, en, { one: 'çŕééðííţ', other: 'çŕééðííţš' }) +
      ' ííñ ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, { one: d.shown + ' ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
        other: plural(d.count, 0, en, { one: d.shown + ' ðááý', other: d.shown + ' ðááýš' }),
      }) +
      select(d.change, {
        more:
          ', ' +
          d.percent +
          ' ɱööŕéé ţĥááñ ţĥéé þŕééṽííööüüš ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: 'ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
            other: plural(d.count, 0, en, { one: 'ðááý', other: d.shown + ' ðááýš' }),
          }),
        less:
          ', ' +
          d.percent +
          ' ļééšš ţĥááñ ţĥéé þŕééṽííööüüš ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: 'ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
            other: plural(d.count, 0, en, { one: 'ðááý', other: d.shown + ' ðááýš' }),
          }),
        same:
          ', ţĥéé šááɱéé ááš ţĥéé þŕééṽííööüüš ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: 'ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
            other: plural(d.count, 0, en, { one: 'ðááý', other: d.shown + ' ðááýš' }),
          }),
        fresh:
          ', ñööñéé ííñ ţĥéé þŕééṽííööüüš ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: 'ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
            other: plural(d.count, 0, en, { one: 'ðááý', other: d.shown + ' ðááýš' }),
          }),
        other: '',
      }) +
      '.' +
      select(d.peak, {
        hour: ' Þééááķ: ' + d.peakDay + ' ááţ ' + d.peakTime + '.',
        day: ' Þééááķ: ' + d.peakDay + '.',
        week: ' Þééááķ: ŵééééķ ööƒ ' + d.peakDay + '.',
        month: ' Þééááķ: ' + d.peakDay + '.',
        other: '',
      }) +
      ']',
    summaryRuns: (d) =>
      '[' +
      d.runs +
      ' ' +
      plural(d.runCount, 0, en, { one: 'ţööööļ ŕüüñ', other: 'ţööööļ ŕüüñš' }) +
      ' ááñð ñöö çŕééðííţš ííñ ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, { one: d.shown + ' ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
        other: plural(d.count, 0, en, { one: d.shown + ' ðááý', other: d.shown + ' ðááýš' }),
      }) +
      '.]',
    summaryNothing: (d) =>
      '[Ñöö üüšááğéé ííñ ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, { one: d.shown + ' ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
        other: plural(d.count, 0, en, { one: d.shown + ' ðááý', other: d.shown + ' ðááýš' }),
      }) +
      '.]',
    summaryUnknown: (d) =>
      '[Šööɱéé ááɱööüüñţš ííñ ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, {
          one: 'ţĥííš ' + d.shown + ' ĥööüüŕ',
          other: 'ţĥééšéé ' + d.shown + ' ĥööüüŕš',
        }),
        other: plural(d.count, 0, en, {
          one: 'ţĥííš ' + d.shown + ' ðááý',
          other: 'ţĥééšéé ' + d.shown + ' ðááýš',
        }),
      }) +
      " çööüüļðñ'ţ ƀéé ŕééááð.]",
    walk: () => '[Üšááğéé ööṽééŕ ţííɱéé]',
    credits: () => '[Çŕééðííţš]',
    runs: () => '[Ţööööļ ŕüüñš]',
    models: () => '[Ṁööðééļš]',
    guardrails: () => '[Ğüüááŕðŕááííļš]',
    scripts: () => '[Çüüšţööɱ šçŕííþţš]',
    point: (d) => '[' + d.time + ': ' + d.credits + ' çŕééðííţš, ' + d.runs + ' ţööööļ ŕüüñš]',
    pointBefore: (d) =>
      '[' +
      d.point +
      '; þŕééṽííööüüš þééŕííööð, ' +
      d.time +
      ': ' +
      d.credits +
      ' çŕééðííţš, ' +
      d.runs +
      ' ţööööļ ŕüüñš]',
    soFar: (d) => '[' + d.time + ', šöö ƒááŕ]',
    usedUp: (d) => '[Ŕüüñš ööüüţ: ' + d.time + ']',
    selected: (d) => '[' + d.first + ' ţöö ' + d.last + '. Þŕééšš Éñţééŕ ţöö žööööɱ ííñ.]',
    hour: () => '[Ĥööüüŕ]',
    day: () => '[Ðááý]',
    week: () => '[Ŵééééķ]',
    month: () => '[Ṁööñţĥ]',
    creditsBefore: () => '[Çŕééðííţš (þŕééṽííööüüš þééŕííööð)]',
    runsBefore: () => '[Ţööööļ ŕüüñš (þŕééṽííööüüš þééŕííööð)]',
    total: () => '[Ţööţááļ]',
    chartMissing: () => "[Çööüüļðñ'ţ ļööááð ţĥéé çĥááŕţ. Ĥééŕéé'š ţĥéé ðááţáá ááš áá ţááƀļéé.]",
    loading: () => '[Ļööááðííñğ ţĥéé çĥááŕţ]',
    zone: (d) => '[Ðááýš ííñ ' + d.zone + ']',
    zoneHours: (d) => '[Ĥööüüŕš ííñ ' + d.zone + ']',
  },
};
export default messages;
