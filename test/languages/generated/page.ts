// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../../../packages/elements/src/locales/generated/messages.js';
import { plural, select } from '../../../packages/elements/src/locales/runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
const messages: PageMessages = {
  table: {
    whole: () => '[Šĥööŵ ááļļ]',
    wholeText: () => '[Ţĥéé ŵĥööļéé ţééẋţ]',
    never: () => '[Ñééṽééŕ]',
    notLoaded: () => '[Ţĥííš ŕööŵ çööüüļð ñööţ ƀéé ļööááðééð]',
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
      plural(d.count, 0, en, { one: d.shown + ' çĥööšééñ', other: d.shown + ' çĥööšééñ' }) +
      ']',
    statusLegend: () => '[Šĥööŵ ööñļý]',
    statusReset: () => '[Šĥööŵ ááļļ]',
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
    noMatchTitle: () => '[Ñööţĥííñğ ɱááţçĥééš]',
    noMatchText: () => '[Ñöö ñááɱéé ááñð šţááţüüš ƒííţ ŵĥááţ ýööüü áášķééð ƒööŕ.]',
    clear: () => '[Çļééááŕ šééááŕçĥ ááñð ƒííļţééŕ]',
    failed: () => '[Ţĥéé ļííšţ çööüüļð ñööţ ƀéé ļööááðééð]',
    refused: () =>
      '[Ţĥéé šééŕṽééŕ ðííð ñööţ ááççééþţ ţĥííš ƒííļţééŕ. Ţĥéé ŕööŵš ööƒ ƀééƒööŕéé šţááñð.]',
    kept: () =>
      '[Ŵĥááţ ýööüü áášķééð ƒööŕ çööüüļð ñööţ ƀéé ļööááðééð. Ţĥéé ŕööŵš ööƒ ƀééƒööŕéé šţááñð.]',
    incomplete: () => '[Šööɱéé ŕööŵš çööüüļð ñööţ ƀéé ļööááðééð.]',
    zone: (d) => '[Ðááýš ííñ ' + d.zone + ']',
    zoneUtc: () => '[Ðááýš ííñ ÜŢÇ]',
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
      ' Ţĥéé ļííšţ çĥááñğééð ɱééááñŵĥííļéé: ééẋþööŕţ ááğááííñ ƒööŕ ööñéé ööƒ áá šííñğļéé ɱööɱééñţ.]',
    cancelled: () => '[Ţĥéé ééẋþööŕţ ŵááš çááñçééļļééð. Ñöö ƒííļéé ŵááš šááṽééð.]',
    failed: (d) =>
      '[Ţĥéé ééẋþööŕţ šţööþþééð ááţ ŕööŵ ' +
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
    emptyText: () => '[Ţĥééý šĥööŵ ĥééŕéé ööñçéé ööñéé ŵááš ðééþļööýééð.]',
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
    emptyText: () => '[Ţĥééý šĥööŵ ĥééŕéé ööñçéé ööñéé ŵááš üüšééð ööŕ ðééþļööýééð.]',
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
    emptyText: () => '[Ţĥééý šĥööŵ ĥééŕéé ööñçéé ţĥííš ɱööðééļ ŵááš ðééþļööýééð.]',
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
    emptyText: () => '[Ţĥééý šĥööŵ ĥééŕéé ööñçéé ööñéé ŵááš ðééþļööýééð.]',
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
    noHardware: () => '[Íţ üüšééð ñöö ĥááŕðŵááŕéé ííñ ţĥííš ŕááñğéé.]',
    ifItStays: (d) =>
      '[Íƒ ííţ šţááýš ðééþļööýééð: ááƀööüüţ ' + d.credits + ' ɱööŕéé üüñţííļ ' + d.day + '.]',
    ifItStaysRunsOut: (d) =>
      '[Íƒ ííţ šţááýš ðééþļööýééð: ŵĥááţ ííš ļééƒţ ŵööüüļð ƀéé üüšééð üüþ ƀý ííţ ááļööñéé ƀééƒööŕéé ' +
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
    emptyText: () => '[Ţĥééý šĥööŵ ĥééŕéé ööñçéé ööñéé ŵááš ííɱþööŕţééð.]',
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
    noHardware: () => '[Íţ ŵááš ñééṽééŕ ðééþļööýééð.]',
  },
  detail: {
    failed: () => '[Ţĥííš çööüüļð ñööţ ƀéé ļööááðééð]',
    gone: () => '[Íţ ííš ñööţ ţĥééŕéé ááñý ɱööŕéé]',
    goneText: () =>
      '[Íţ ɱááý ĥááṽéé ƀééééñ ðééļééţééð, ööŕ ţĥéé ļííñķ ííš ööƒ ááñööţĥééŕ ááççööüüñţ.]',
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
    perReplicaHour: () => '[Çŕééðííţš þééŕ ŕééþļííçáá ááñð ĥööüüŕ]',
    cpuType: () => '[ÇÞÜ ţýþéé]',
    perCpuHour: () => '[Çŕééðííţš þééŕ ÇÞÜ ááñð ĥööüüŕ]',
    model: () => '[Ṁööðééļ]',
    inputPer1k: () => '[Çŕééðííţš þééŕ 1,000 ţööķééñš ííñ]',
    outputPer1k: () => '[Çŕééðííţš þééŕ 1,000 ţööķééñš ööüüţ]',
    emptyTitle: () => '[Ñöö þŕííçééš]',
    emptyText: () => '[Ţĥééý šĥööŵ ĥééŕéé ööñçéé ţĥéé šééŕṽééŕ þüüƀļííšĥééš ţĥééɱ.]',
    failed: () => '[Ţĥéé þŕííçééš çööüüļð ñööţ ƀéé ļööááðééð]',
    estimate: () => '[Éšţííɱááţéé]',
    hardware: () => '[Ĥááŕðŵááŕéé]',
    profileOption: (d) => '[' + d.profile + ' (' + d.vcpus + ' ṽÇÞÜ, ' + d.memory + ' ĞƁ)]',
    replicas: () => '[Ŕééþļííçááš]',
    cpuCount: () => '[ÇÞÜš]',
    for: () => '[Ƒööŕ]',
    forHours: () => '[áá ñüüɱƀééŕ ööƒ ĥööüüŕš]',
    forCycle: () => '[üüñţííļ ţĥéé çýçļéé ééñðš]',
    hours: () => '[Ĥööüüŕš]',
    replicasRange: (d) => '[Ğííṽéé áá ŵĥööļéé ñüüɱƀééŕ ƒŕööɱ 1 ţöö ' + d.most + '.]',
    hoursRange: (d) => '[Ğííṽéé áá ñüüɱƀééŕ ööƒ ĥööüüŕš ááƀööṽéé 0 ááñð üüþ ţöö ' + d.most + '.]',
    costs: (d) => '[Áƀööüüţ ' + d.credits + ' çŕééðííţš]',
    costsFor: (d) =>
      '[' +
      plural(d.count, 0, en, {
        one: 'ƒööŕ ' + d.shown + ' ĥööüüŕ',
        other: 'ƒööŕ ' + d.shown + ' ĥööüüŕš',
      }) +
      ']',
    costsUntil: (d) => '[üüñţííļ ' + d.day + ']',
    remain: (d) => '[' + d.credits + ' ööƒ ýööüüŕ çŕééðííţš ŵööüüļð ŕééɱááííñ.]',
    overdraft: (d) => '[Ţĥááţ ííš ' + d.credits + ' ɱööŕéé ţĥááñ ýööüü ĥááṽéé.]',
    stopsEarly: (d) =>
      '[Ðééþļööýɱééñţš šţööþ ááţ ' +
      d.limit +
      ' çŕééðííţš, šöö ííţ ŵööüüļð ñööţ ŕüüñ ţöö ţĥéé ééñð.]',
    remainUnknown: () => '[Ŵĥááţ ýööüü ĥááṽéé ļééƒţ ííš ñööţ ķñööŵñ ñööŵ.]',
    noCycleEnd: () =>
      '[Ýööüüŕ þļááñ ĥááš ñöö çýçļéé ţĥááţ ééñðš, šöö ğííṽéé áá ñüüɱƀééŕ ööƒ ĥööüüŕš.]',
  },
  usagePage: {
    title: () => '[Üšááğéé]',
    tabs: () => '[Üšááğéé ƀý ķííñð]',
    overview: () => '[Öṽééŕṽííééŵ]',
    tools: () => '[Ţööööļš]',
    models: () => '[Ṁööðééļš]',
    guardrails: () => '[Ğüüááŕðŕááííļš]',
    scripts: () => '[Çüüšţööɱ Šçŕííþţš]',
    range: (d) => '[' + d.range + ', ' + d.zone + ']',
    asOf: (d) => '[ááš ööƒ ' + d.time + ']',
    loading: (d) => '[Ļööááðííñğ ' + d.tab + ']',
    panelFailed: (d) => '[' + d.tab + ' çööüüļð ñööţ ƀéé ļööááðééð]',
    panelFailedText: () =>
      '[Á þááŕţ ööƒ ţĥííš þááğéé ðííð ñööţ ááŕŕííṽéé. Çĥééçķ ýööüüŕ çööññééçţííööñ.]',
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
    hint: (d) => '[Ðááýš ííñ ' + d.zone + ', ƀööţĥ ííñçļüüðééð.]',
    firstInvalid: () => '[Ğííṽéé áá ƒííŕšţ ðááý.]',
    lastInvalid: () => '[Ğííṽéé áá ļáášţ ðááý.]',
    noSuchDay: () => '[Ţĥééŕéé ííš ñöö šüüçĥ ðááý. Ğííṽéé ðááý, ɱööñţĥ ááñð ýééááŕ.]',
    backwards: () => '[Ţĥéé ļáášţ ðááý ííš ƀééƒööŕéé ţĥéé ƒííŕšţ.]',
    firstInFuture: () => '[Ţĥéé ƒííŕšţ ðááý ííš ííñ ţĥéé ƒüüţüüŕéé.]',
    lastInFuture: () => '[Ţĥéé ļáášţ ðááý ííš ííñ ţĥéé ƒüüţüüŕéé.]',
  },
  overview: {
    runsTitle: () => '[Ŕüüñš]',
    creditsTitle: () => '[Çŕééðííţš]',
    cycle: () => '[ţĥííš çýçļéé]',
    refreshRuns: () => '[Ŕééƒŕééšĥ ŕüüñš]',
    refreshCredits: () => '[Ŕééƒŕééšĥ çŕééðííţš]',
    refreshed: (d) => '[Üþ ţöö ðááţéé ááš ööƒ ' + d.time + '.]',
    notRefreshed: () => '[Íţ çööüüļð ñööţ ƀéé ŕééƒŕééšĥééð.]',
    accountFailed: () => '[Ýööüüŕ ƀááļááñçéé çööüüļð ñööţ ƀéé ļööááðééð]',
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
    before: () => '[Ŕááñğéé ƀééƒööŕéé]',
    ahead: () => '[Áţ ţĥííš þááçéé]',
    compare: () => '[Çööɱþááŕéé]',
    table: () => '[Ṽííééŵ ááš ţááƀļéé]',
    export: () => '[Éẋþööŕţ]',
    exportPicture: () => '[Þííçţüüŕéé (ÞÑĞ)]',
    exportData: () => '[Ðááţáá (ÇŠṼ)]',
    nothing: () => '[Ñööţĥííñğ ŵááš üüšééð ííñ ţĥííš ŕááñğéé]',
    nothingText: () =>
      '[Çŕééðííţš ááñð ţööööļ ŕüüñš šĥööŵ ĥééŕéé ááš šööööñ ááš šööɱééţĥííñğ ííš üüšééð.]',
    trendFailed: () => '[Ţĥéé ţŕééñð çööüüļð ñööţ ƀéé ļööááðééð]',
    trendRefused: () =>
      '[Ţĥéé šééŕṽééŕ ðííð ñööţ ááççééþţ ţĥííš ŕááñğéé. Ŵĥááţ ŵááš šĥööŵñ ƀééƒööŕéé šţááñðš.]',
    trendKept: () =>
      '[Ţĥííš ŕááñğéé çööüüļð ñööţ ƀéé ļööááðééð. Ŵĥááţ ŵááš šĥööŵñ ƀééƒööŕéé šţááñðš.]',
    beforeFailed: () => '[Ţĥéé ŕááñğéé ƀééƒööŕéé çööüüļð ñööţ ƀéé ļööááðééð.]',
    zoomOut: (d) => '[Ɓááçķ ţöö ' + d.range + ']',
    exported: (d) => '[Šááṽééð ááš ' + d.name + '.]',
    pictureFailed: () => '[Ţĥéé þííçţüüŕéé çööüüļð ñööţ ƀéé ɱááðéé.]',
  },
  forecast: {
    creditsUntil: (d) => '[Çŕééðííţš ļáášţ üüñţííļ ááƀööüüţ ' + d.day + ']',
    creditsHours: (d) =>
      '[' +
      plural(d.count, 0, en, {
        '0': 'Çŕééðííţš ļáášţ ļééšš ţĥááñ ááñ ĥööüüŕ',
        one: 'Çŕééðííţš ļáášţ ááƀööüüţ ' + d.shown + ' ɱööŕéé ĥööüüŕ',
        other: 'Çŕééðííţš ļáášţ ááƀööüüţ ' + d.shown + ' ɱööŕéé ĥööüüŕš',
      }) +
      ']',
    pace: (d) =>
      '[ááţ ţĥéé þááçéé ööƒ ţĥéé ļáášţ ' +
      plural(d.count, 0, en, { one: 'ðááý', other: d.shown + ' ðááýš' }) +
      ' (' +
      d.perDay +
      ' áá ðááý).]',
    runsAlso: (d) => '[Ţööööļ ŕüüñš ļáášţ üüñţííļ ááƀööüüţ ' + d.day + '.]',
    runsHours: (d) =>
      '[' +
      plural(d.count, 0, en, {
        '0': 'Ţööööļ ŕüüñš ļáášţ ļééšš ţĥááñ ááñ ĥööüüŕ.',
        one: 'Ţööööļ ŕüüñš ļáášţ ááƀööüüţ ' + d.shown + ' ɱööŕéé ĥööüüŕ.',
        other: 'Ţööööļ ŕüüñš ļáášţ ááƀööüüţ ' + d.shown + ' ɱööŕéé ĥööüüŕš.',
      }) +
      ']',
    idle: (d) =>
      '[' +
      plural(d.count, 0, en, {
        '1': 'Öñéé ííðļéé ðééþļööýɱééñţ ƀüüŕñš ' + d.perDay + ' áá ðááý.',
        '2': 'Ţŵöö ííðļéé ðééþļööýɱééñţš ƀüüŕñ ' + d.perDay + ' áá ðááý.',
        '3': 'Ţĥŕéééé ííðļéé ðééþļööýɱééñţš ƀüüŕñ ' + d.perDay + ' áá ðááý.',
        one: d.shown + ' ííðļéé ðééþļööýɱééñţ ƀüüŕñš ' + d.perDay + ' áá ðááý.',
        other: d.shown + ' ííðļéé ðééþļööýɱééñţš ƀüüŕñ ' + d.perDay + ' áá ðááý.',
      }) +
      ']',
    expiryCredits: (d) => '[' + d.amount + ' çŕééðííţš ééẋþííŕéé ööñ ' + d.day + '.]',
    expiryRuns: (d) => '[' + d.amount + ' ţööööļ ŕüüñš ééẋþííŕéé ööñ ' + d.day + '.]',
    showThem: (d) => '[' + plural(d.count, 0, en, { one: 'Šĥööŵ ííţ', other: 'Šĥööŵ ţĥééɱ' }) + ']',
    hideThem: (d) =>
      '[' + plural(d.count, 0, en, { one: 'Ĥííðéé ííţ', other: 'Ĥííðéé ţĥééɱ' }) + ']',
    listLabel: () => '[Íðļéé ðééþļööýɱééñţš, ðééááŕééšţ ƒííŕšţ]',
    kindModel: () => '[Ṁööðééļ]',
    kindGuardrail: () => '[Ğüüááŕðŕááííļ]',
    kindScript: () => '[Çüüšţööɱ šçŕííþţ]',
    name: () => '[Ðééþļööýɱééñţ]',
    kind: () => '[Ķííñð]',
    since: () => '[Üñüüšééð šííñçéé]',
    perDay: () => '[Çŕééðííţš áá ðááý]',
    untilEnd: (d) => '[Üñţííļ ' + d.day + ']',
    basis: (d) =>
      '[Ŕééçķööñééð ƒŕööɱ ŵĥááţ ŵááš üüšééð ííñ ţĥéé þééŕííööð ' + d.range + ', ' + d.zone + '.]',
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
          ' ɱööŕéé ţĥááñ ţĥéé ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: d.shown + ' ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
            other: plural(d.count, 0, en, { one: d.shown + ' ðááý', other: d.shown + ' ðááýš' }),
          }) +
          ' ƀééƒööŕéé',
        less:
          ', ' +
          d.percent +
          ' ļééšš ţĥááñ ţĥéé ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: d.shown + ' ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
            other: plural(d.count, 0, en, { one: d.shown + ' ðááý', other: d.shown + ' ðááýš' }),
          }) +
          ' ƀééƒööŕéé',
        same:
          ', ááš ɱááñý ááš ííñ ţĥéé ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: d.shown + ' ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
            other: plural(d.count, 0, en, { one: d.shown + ' ðááý', other: d.shown + ' ðááýš' }),
          }) +
          ' ƀééƒööŕéé',
        fresh:
          ', ñööñéé ííñ ţĥéé ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: d.shown + ' ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
            other: plural(d.count, 0, en, { one: d.shown + ' ðááý', other: d.shown + ' ðááýš' }),
          }) +
          ' ƀééƒööŕéé',
        other: '',
      }) +
      select(d.peak, {
        hour: '; ţĥéé ɱööšţ ööñ ' + d.peakDay + ' ááţ ' + d.peakTime,
        day: '; ţĥéé ɱööšţ ööñ ' + d.peakDay,
        week: '; ţĥéé ɱööšţ ííñ ţĥéé ŵééééķ ƒŕööɱ ' + d.peakDay,
        month: '; ţĥéé ɱööšţ ííñ ' + d.peakDay,
        other: '',
      }) +
      '.]',
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
      '[Ñööţĥííñğ ŵááš üüšééð ííñ ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, { one: d.shown + ' ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
        other: plural(d.count, 0, en, { one: d.shown + ' ðááý', other: d.shown + ' ðááýš' }),
      }) +
      '.]',
    summaryUnknown: (d) =>
      '[Šööɱéé ááɱööüüñţš ööƒ ţĥééšéé ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, { one: d.shown + ' ĥööüüŕ', other: d.shown + ' ĥööüüŕš' }),
        other: plural(d.count, 0, en, { one: d.shown + ' ðááý', other: d.shown + ' ðááýš' }),
      }) +
      ' çööüüļð ñööţ ƀéé ŕééááð.]',
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
      '; ƀééƒööŕéé, ' +
      d.time +
      ': ' +
      d.credits +
      ' çŕééðííţš, ' +
      d.runs +
      ' ţööööļ ŕüüñš]',
    soFar: (d) => '[' + d.time + ', šöö ƒááŕ]',
    usedUp: (d) => '[Üšééð üüþ: ' + d.time + ']',
    selected: (d) => '[Ƒŕööɱ ' + d.first + ' ţöö ' + d.last + '. Éñţééŕ žööööɱš ííñ.]',
    hour: () => '[Ĥööüüŕ]',
    day: () => '[Ðááý]',
    week: () => '[Ŵééééķ]',
    month: () => '[Ṁööñţĥ]',
    creditsBefore: () => '[Çŕééðííţš ƀééƒööŕéé]',
    runsBefore: () => '[Ţööööļ ŕüüñš ƀééƒööŕéé]',
    total: () => '[Ţööţááļ]',
    chartMissing: () => '[Ţĥéé çĥááŕţ çööüüļð ñööţ ƀéé ļööááðééð. Ĥééŕéé ííš ííţš ţááƀļéé.]',
    loading: () => '[Ļööááðííñğ ţĥéé çĥááŕţ]',
    zone: (d) => '[Ðááýš ííñ ' + d.zone + ']',
    zoneHours: (d) => '[Ĥööüüŕš ííñ ' + d.zone + ']',
  },
};
export default messages;
