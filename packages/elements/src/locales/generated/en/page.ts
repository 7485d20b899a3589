// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../messages.js';
import { plural, select } from '../../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
const messages: PageMessages = {
  table: {
    whole: () => 'Show all',
    wholeText: () => 'The whole text',
    never: () => 'Never',
    notLoaded: () => 'This row could not be loaded',
    sortedUp: (d) =>
      'Sorted by ' +
      d.column +
      ', ' +
      select(d.order, { text: 'A to Z', day: 'oldest first', other: 'lowest first' }),
    sortedDown: (d) =>
      'Sorted by ' +
      d.column +
      ', ' +
      select(d.order, { text: 'Z to A', day: 'newest first', other: 'highest first' }),
  },
  list: {
    status: (d) => 'Status: ' + d.chosen,
    statusAll: () => 'all',
    statusSome: (d) =>
      plural(d.count, 0, en, { one: d.shown + ' chosen', other: d.shown + ' chosen' }),
    statusLegend: () => 'Show only',
    statusReset: () => 'Show all',
    sortBy: () => 'Sort by',
    sortUp: (d) =>
      'Sort by ' +
      d.column +
      ', ' +
      select(d.order, { text: 'A to Z', day: 'oldest first', other: 'lowest first' }),
    sortDown: (d) =>
      'Sort by ' +
      d.column +
      ', ' +
      select(d.order, { text: 'Z to A', day: 'newest first', other: 'highest first' }),
    noMatchTitle: () => 'Nothing matches',
    noMatchText: () => 'No name and status fit what you asked for.',
    clear: () => 'Clear search and filter',
    failed: () => 'The list could not be loaded',
    refused: () => 'The server did not accept this filter. The rows of before stand.',
    kept: () => 'What you asked for could not be loaded. The rows of before stand.',
    incomplete: () => 'Some rows could not be loaded.',
    zone: (d) => 'Days in ' + d.zone,
    zoneUtc: () => 'Days in UTC',
    result: (d) => d.count + '. ' + d.order + '.',
  },
  export: {
    button: () => 'Export',
    format: () => 'File format',
    csv: () => 'CSV',
    csvExcel: () => 'CSV for Excel',
    json: () => 'JSON',
    seconds: (d) => d.column + ' (seconds)',
    progress: (d) => 'Exporting: ' + d.done + ' of ' + d.total + ' rows',
    cancel: () => 'Cancel',
    done: (d) =>
      plural(d.count, 0, en, {
        one: 'Exported ' + d.shown + ' row.',
        other: 'Exported ' + d.shown + ' rows.',
      }),
    changed: (d) =>
      plural(d.count, 0, en, {
        one: 'Exported ' + d.shown + ' row.',
        other: 'Exported ' + d.shown + ' rows.',
      }) + ' The list changed meanwhile: export again for one of a single moment.',
    cancelled: () => 'The export was cancelled. No file was saved.',
    failed: (d) =>
      'The export stopped at row ' + d.done + ' of ' + d.total + '. No file was saved.',
  },
  tools: {
    caption: () => 'Tools',
    search: () => 'Search tools',
    count: (d) => plural(d.count, 0, en, { one: d.shown + ' tool', other: d.shown + ' tools' }),
    emptyTitle: () => 'No tools yet',
    emptyText: () => 'They show here once one was deployed.',
    totalTools: () => 'Total Tools',
    totalRuns: () => 'Total Runs',
    name: () => 'Tool Name',
    runs: () => 'Runs',
    ownerName: () => 'Owner Name',
    lastActiveOn: () => 'Last Active On',
    status: () => 'Status',
    deployed: () => 'Deployed',
    undeployed: () => 'Undeployed',
    deleted: () => 'Deleted',
  },
  models: {
    caption: () => 'Models',
    search: () => 'Search models',
    count: (d) => plural(d.count, 0, en, { one: d.shown + ' model', other: d.shown + ' models' }),
    emptyTitle: () => 'No models yet',
    emptyText: () => 'They show here once one was used or deployed.',
    totalModels: () => 'Total Models',
    totalCredits: () => 'Total Credits',
    fineTuningCredits: () => 'Fine-Tuning Credits',
    hostingCredits: () => 'Hosting Credits',
    inferenceCredits: () => 'Inference Credits',
    name: () => 'Model Name',
    type: () => 'Type',
    creditsUsed: () => 'Credits Used',
    lastDeployedOn: () => 'Last Deployed On',
    base: () => 'Base',
    fineTuned: () => 'Fine-tuned',
  },
  deployments: {
    caption: () => 'Deployments',
    search: () => 'Search deployments',
    count: (d) =>
      plural(d.count, 0, en, { one: d.shown + ' deployment', other: d.shown + ' deployments' }),
    emptyTitle: () => 'No deployments yet',
    emptyText: () => 'They show here once this model was deployed.',
    totalDeployments: () => 'Total Deployments',
    totalCredits: () => 'Total Credits',
    name: () => 'Name',
    type: () => 'Type',
    creditsUsed: () => 'Credits Used',
    lastUpdatedOn: () => 'Last Updated On',
    status: () => 'Status',
    dedicated: () => 'Dedicated',
    serverless: () => 'Serverless',
  },
  guardrails: {
    caption: () => 'Guardrails',
    search: () => 'Search guardrails',
    count: (d) =>
      plural(d.count, 0, en, { one: d.shown + ' guardrail', other: d.shown + ' guardrails' }),
    emptyTitle: () => 'No guardrails yet',
    emptyText: () => 'They show here once one was deployed.',
    totalGuardrails: () => 'Total Guardrails',
    totalCredits: () => 'Total Credits',
    time: () => 'Time',
    name: () => 'Name',
    credits: () => 'Credits',
    lastDeployedOn: () => 'Last Deployed On',
    status: () => 'Status',
    hardware: () => 'Hardware',
    cpuType: () => 'CPU type',
    cpuCount: () => 'CPU count',
    usageDuration: () => 'Usage duration',
    creditsUsed: () => 'Credits used',
    noHardware: () => 'It used no hardware in this range.',
    ifItStays: (d) => 'If it stays deployed: about ' + d.credits + ' more until ' + d.day + '.',
    ifItStaysRunsOut: (d) =>
      'If it stays deployed: what is left would be used up by it alone before ' + d.day + '.',
  },
  scripts: {
    caption: () => 'Custom scripts',
    search: () => 'Search scripts',
    count: (d) => plural(d.count, 0, en, { one: d.shown + ' script', other: d.shown + ' scripts' }),
    emptyTitle: () => 'No custom scripts yet',
    emptyText: () => 'They show here once one was imported.',
    totalScripts: () => 'Total Scripts',
    hostingCredits: () => 'Hosting Credits',
    name: () => 'Script Name',
    language: () => 'Language (Version)',
    languageVersion: (d) => d.language + ' (' + d.version + ')',
    creditsUsed: () => 'Credits Used',
    lastActiveOn: () => 'Last Active On',
    status: () => 'Status',
    draft: () => 'Draft',
    deploying: () => 'Deploying',
    readyToDeploy: () => 'Ready to Deploy',
    deployed: () => 'Deployed',
    deploymentFailed: () => 'Deployment failed',
    infrastructure: () => 'Hosting Infrastructure',
    vcpus: () => 'vCPUs',
    memory: () => 'Memory',
    gigabytes: (d) => d.shown + ' GB',
    hostingTime: () => 'Hosting time',
    components: () => 'Credits by component',
    noHardware: () => 'It was never deployed.',
  },
  detail: {
    failed: () => 'This could not be loaded',
    gone: () => 'It is not there any more',
    goneText: () => 'It may have been deleted, or the link is of another account.',
    total: () => 'Total',
    totalCredits: (d) => d.shown + ' credits',
    prices: () => 'Price table',
    unnamed: () => 'Details',
  },
  rates: {
    scripts: () => 'Custom script hardware',
    models: () => 'Model hosting',
    inference: () => 'Inference',
    guardrails: () => 'Guardrail hardware',
    profile: () => 'Hardware profile',
    vcpus: () => 'vCPUs',
    memory: () => 'Memory',
    gigabytes: (d) => d.shown + ' GB',
    perHour: () => 'Credits per hour',
    gpu: () => 'GPU',
    perReplicaHour: () => 'Credits per replica and hour',
    cpuType: () => 'CPU type',
    perCpuHour: () => 'Credits per CPU and hour',
    model: () => 'Model',
    inputPer1k: () => 'Credits per 1,000 tokens in',
    outputPer1k: () => 'Credits per 1,000 tokens out',
    emptyTitle: () => 'No prices',
    emptyText: () => 'They show here once the server publishes them.',
    failed: () => 'The prices could not be loaded',
    estimate: () => 'Estimate',
    hardware: () => 'Hardware',
    profileOption: (d) => d.profile + ' (' + d.vcpus + ' vCPU, ' + d.memory + ' GB)',
    replicas: () => 'Replicas',
    cpuCount: () => 'CPUs',
    for: () => 'For',
    forHours: () => 'a number of hours',
    forCycle: () => 'until the cycle ends',
    hours: () => 'Hours',
    replicasRange: (d) => 'Give a whole number from 1 to ' + d.most + '.',
    hoursRange: (d) => 'Give a number of hours above 0 and up to ' + d.most + '.',
    costs: (d) => 'About ' + d.credits + ' credits',
    costsFor: (d) =>
      plural(d.count, 0, en, {
        one: 'for ' + d.shown + ' hour',
        other: 'for ' + d.shown + ' hours',
      }),
    costsUntil: (d) => 'until ' + d.day,
    remain: (d) => d.credits + ' of your credits would remain.',
    overdraft: (d) => 'That is ' + d.credits + ' more than you have.',
    stopsEarly: (d) =>
      'Deployments stop at ' + d.limit + ' credits, so it would not run to the end.',
    remainUnknown: () => 'What you have left is not known now.',
    noCycleEnd: () => 'Your plan has no cycle that ends, so give a number of hours.',
  },
  usagePage: {
    title: () => 'Usage',
    tabs: () => 'Usage by kind',
    overview: () => 'Overview',
    tools: () => 'Tools',
    models: () => 'Models',
    guardrails: () => 'Guardrails',
    scripts: () => 'Custom Scripts',
    range: (d) => d.range + ', ' + d.zone,
    asOf: (d) => 'as of ' + d.time,
    loading: (d) => 'Loading ' + d.tab,
    panelFailed: (d) => d.tab + ' could not be loaded',
    panelFailedText: () => 'A part of this page did not arrive. Check your connection.',
  },
  rangePicker: {
    label: () => 'Date range',
    hours: (d) => plural(d.count, 0, en, { one: d.shown + ' h', other: d.shown + ' h' }),
    days: (d) => plural(d.count, 0, en, { one: d.shown + ' day', other: d.shown + ' days' }),
    cycle: () => 'This cycle',
    custom: () => 'Custom…',
    first: () => 'From',
    last: () => 'To',
    apply: () => 'Apply',
    hint: (d) => 'Days in ' + d.zone + ', both included.',
    firstInvalid: () => 'Give a first day.',
    lastInvalid: () => 'Give a last day.',
    noSuchDay: () => 'There is no such day. Give day, month and year.',
    backwards: () => 'The last day is before the first.',
    firstInFuture: () => 'The first day is in the future.',
    lastInFuture: () => 'The last day is in the future.',
  },
  overview: {
    runsTitle: () => 'Runs',
    creditsTitle: () => 'Credits',
    cycle: () => 'this cycle',
    refreshRuns: () => 'Refresh runs',
    refreshCredits: () => 'Refresh credits',
    refreshed: (d) => 'Up to date as of ' + d.time + '.',
    notRefreshed: () => 'It could not be refreshed.',
    accountFailed: () => 'Your balance could not be loaded',
    runsUsed: (d) => 'of ' + d.allocated + ' · ' + d.percent + ' used',
    runsOf: (d) => 'of ' + d.allocated,
    runsMeter: () => 'Tool runs used',
    runsMeterText: (d) => d.used + ' of ' + d.allocated + ' used, ' + d.percent,
    remaining: () => 'Remaining',
    resets: () => 'Resets',
    never: () => 'never',
    freeExpires: () => 'Free credits expire',
    freeExpired: () => 'Free credits expired',
    creditsLabel: () => 'Credits used by category',
    creditsMeter: () => 'Credits used',
    models: () => 'Models',
    guardrails: () => 'Guardrails',
    scripts: () => 'Custom scripts',
    category: (d) => d.name + ': ' + d.credits + ' credits, ' + d.percent + ' of all credits',
    categoryUnknown: (d) => d.name + ': unknown',
    used: () => 'used',
    usedOf: (d) => d.used + ' of ' + d.allocated + ' used',
    left: (d) => d.remaining + ' left',
    overdrawn: (d) => d.amount + ' overdrawn',
    trend: () => 'Usage trend',
    credits: () => 'Credits',
    runs: () => 'Tool runs',
    before: () => 'Range before',
    ahead: () => 'At this pace',
    compare: () => 'Compare',
    table: () => 'View as table',
    export: () => 'Export',
    exportPicture: () => 'Picture (PNG)',
    exportData: () => 'Data (CSV)',
    nothing: () => 'Nothing was used in this range',
    nothingText: () => 'Credits and tool runs show here as soon as something is used.',
    trendFailed: () => 'The trend could not be loaded',
    trendRefused: () => 'The server did not accept this range. What was shown before stands.',
    trendKept: () => 'This range could not be loaded. What was shown before stands.',
    beforeFailed: () => 'The range before could not be loaded.',
    zoomOut: (d) => 'Back to ' + d.range,
    exported: (d) => 'Saved as ' + d.name + '.',
    pictureFailed: () => 'The picture could not be made.',
  },
  forecast: {
    creditsUntil: (d) => 'Credits last until about ' + d.day,
    creditsHours: (d) =>
      plural(d.count, 0, en, {
        '0': 'Credits last less than an hour',
        one: 'Credits last about ' + d.shown + ' more hour',
        other: 'Credits last about ' + d.shown + ' more hours',
      }),
    pace: (d) =>
      'at the pace of the last ' +
      plural(d.count, 0, en, { one: 'day', other: d.shown + ' days' }) +
      ' (' +
      d.perDay +
      ' a day).',
    runsAlso: (d) => 'Tool runs last until about ' + d.day + '.',
    runsHours: (d) =>
      plural(d.count, 0, en, {
        '0': 'Tool runs last less than an hour.',
        one: 'Tool runs last about ' + d.shown + ' more hour.',
        other: 'Tool runs last about ' + d.shown + ' more hours.',
      }),
    idle: (d) =>
      plural(d.count, 0, en, {
        '1': 'One idle deployment burns ' + d.perDay + ' a day.',
        '2': 'Two idle deployments burn ' + d.perDay + ' a day.',
        '3': 'Three idle deployments burn ' + d.perDay + ' a day.',
        one: d.shown + ' idle deployment burns ' + d.perDay + ' a day.',
        other: d.shown + ' idle deployments burn ' + d.perDay + ' a day.',
      }),
    expiryCredits: (d) => d.amount + ' credits expire on ' + d.day + '.',
    expiryRuns: (d) => d.amount + ' tool runs expire on ' + d.day + '.',
    showThem: (d) => plural(d.count, 0, en, { one: 'Show it', other: 'Show them' }),
    hideThem: (d) => plural(d.count, 0, en, { one: 'Hide it', other: 'Hide them' }),
    listLabel: () => 'Idle deployments, dearest first',
    kindModel: () => 'Model',
    kindGuardrail: () => 'Guardrail',
    kindScript: () => 'Custom script',
    name: () => 'Deployment',
    kind: () => 'Kind',
    since: () => 'Unused since',
    perDay: () => 'Credits a day',
    untilEnd: (d) => 'Until ' + d.day,
    basis: (d) => 'Reckoned from what was used in the period ' + d.range + ', ' + d.zone + '.',
  },
  trend: {
    summary: (d) =>
      d.credits +
      ' ' +
      plural(d.creditCount, 0, en, { one: 'credit', other: 'credits' }) +
      ' in ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, { one: d.shown + ' hour', other: d.shown + ' hours' }),
        other: plural(d.count, 0, en, { one: d.shown + ' day', other: d.shown + ' days' }),
      }) +
      select(d.change, {
        more:
          ', ' +
          d.percent +
          ' more than the ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: d.shown + ' hour', other: d.shown + ' hours' }),
            other: plural(d.count, 0, en, { one: d.shown + ' day', other: d.shown + ' days' }),
          }) +
          ' before',
        less:
          ', ' +
          d.percent +
          ' less than the ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: d.shown + ' hour', other: d.shown + ' hours' }),
            other: plural(d.count, 0, en, { one: d.shown + ' day', other: d.shown + ' days' }),
          }) +
          ' before',
        same:
          ', as many as in the ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: d.shown + ' hour', other: d.shown + ' hours' }),
            other: plural(d.count, 0, en, { one: d.shown + ' day', other: d.shown + ' days' }),
          }) +
          ' before',
        fresh:
          ', none in the ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: d.shown + ' hour', other: d.shown + ' hours' }),
            other: plural(d.count, 0, en, { one: d.shown + ' day', other: d.shown + ' days' }),
          }) +
          ' before',
        other: '',
      }) +
      select(d.peak, {
        hour: '; the most on ' + d.peakDay + ' at ' + d.peakTime,
        day: '; the most on ' + d.peakDay,
        week: '; the most in the week from ' + d.peakDay,
        month: '; the most in ' + d.peakDay,
        other: '',
      }) +
      '.',
    summaryRuns: (d) =>
      d.runs +
      ' ' +
      plural(d.runCount, 0, en, { one: 'tool run', other: 'tool runs' }) +
      ' and no credits in ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, { one: d.shown + ' hour', other: d.shown + ' hours' }),
        other: plural(d.count, 0, en, { one: d.shown + ' day', other: d.shown + ' days' }),
      }) +
      '.',
    summaryNothing: (d) =>
      'Nothing was used in ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, { one: d.shown + ' hour', other: d.shown + ' hours' }),
        other: plural(d.count, 0, en, { one: d.shown + ' day', other: d.shown + ' days' }),
      }) +
      '.',
    summaryUnknown: (d) =>
      'Some amounts of these ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, { one: d.shown + ' hour', other: d.shown + ' hours' }),
        other: plural(d.count, 0, en, { one: d.shown + ' day', other: d.shown + ' days' }),
      }) +
      ' could not be read.',
    walk: () => 'Usage over time',
    credits: () => 'Credits',
    runs: () => 'Tool runs',
    models: () => 'Models',
    guardrails: () => 'Guardrails',
    scripts: () => 'Custom scripts',
    point: (d) => d.time + ': ' + d.credits + ' credits, ' + d.runs + ' tool runs',
    pointBefore: (d) =>
      d.point + '; before, ' + d.time + ': ' + d.credits + ' credits, ' + d.runs + ' tool runs',
    soFar: (d) => d.time + ', so far',
    usedUp: (d) => 'Used up: ' + d.time,
    selected: (d) => 'From ' + d.first + ' to ' + d.last + '. Enter zooms in.',
    hour: () => 'Hour',
    day: () => 'Day',
    week: () => 'Week',
    month: () => 'Month',
    creditsBefore: () => 'Credits before',
    runsBefore: () => 'Tool runs before',
    total: () => 'Total',
    chartMissing: () => 'The chart could not be loaded. Here is its table.',
    loading: () => 'Loading the chart',
    zone: (d) => 'Days in ' + d.zone,
    zoneHours: (d) => 'Hours in ' + d.zone,
  },
};
export default messages;
