// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from '../messages.js';
import { plural, select } from '../../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
const messages: PageMessages = {
  table: {
    whole: () => 'Show all',
    wholeText: () => 'Full text',
    never: () => 'Never',
    notLoaded: () => "Couldn't load this row",
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
      plural(d.count, 0, en, { one: d.shown + ' selected', other: d.shown + ' selected' }),
    statusLegend: () => 'Filter by status',
    statusReset: () => 'Clear',
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
    noMatchTitle: () => 'No results',
    noMatchText: () => 'Try a different search or filter.',
    clear: () => 'Clear search and filter',
    failed: () => "Couldn't load this list",
    refused: () => "Couldn't apply this filter. Showing previous results.",
    kept: () => "Couldn't load results. Showing previous results.",
    incomplete: () => "Some rows couldn't be loaded.",
    zone: (d) => 'Dates in ' + d.zone,
    zoneUtc: () => 'Dates in UTC',
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
      }) + ' The list changed during the export. Export again for a consistent file.',
    canceled: () => 'Export canceled. No file was saved.',
    failed: (d) => 'The export failed at row ' + d.done + ' of ' + d.total + '. No file was saved.',
  },
  tools: {
    caption: () => 'Tools',
    search: () => 'Search tools',
    count: (d) => plural(d.count, 0, en, { one: d.shown + ' tool', other: d.shown + ' tools' }),
    emptyTitle: () => 'No tools yet',
    emptyText: () => 'Deployed tools appear here.',
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
    emptyText: () => 'Models appear here once you use or deploy one.',
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
    emptyText: () => "This model's deployments appear here.",
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
    emptyText: () => 'Deployed guardrails appear here.',
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
    noHardware: () => 'No hardware used in this period.',
    ifItStays: (d) => 'If it keeps running: about ' + d.credits + ' more credits by ' + d.day + '.',
    ifItStaysRunsOut: (d) =>
      'If it keeps running, it alone will use up your credits before ' + d.day + '.',
  },
  scripts: {
    caption: () => 'Custom scripts',
    search: () => 'Search scripts',
    count: (d) => plural(d.count, 0, en, { one: d.shown + ' script', other: d.shown + ' scripts' }),
    emptyTitle: () => 'No custom scripts yet',
    emptyText: () => 'Imported scripts appear here.',
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
    noHardware: () => 'Never deployed',
  },
  detail: {
    failed: () => "Couldn't load details",
    gone: () => 'No longer available',
    goneText: () => 'It may have been deleted, or the link belongs to another account.',
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
    perReplicaHour: () => 'Credits per replica-hour',
    cpuType: () => 'CPU type',
    perCpuHour: () => 'Credits per CPU-hour',
    model: () => 'Model',
    inputPer1k: () => 'Credits per 1K input tokens',
    outputPer1k: () => 'Credits per 1K output tokens',
    emptyTitle: () => 'No prices',
    emptyText: () => "Prices aren't available yet.",
    failed: () => "Couldn't load prices",
    estimate: () => 'Estimate',
    hardware: () => 'Hardware',
    profileOption: (d) => d.profile + ' (' + d.vcpus + ' vCPU, ' + d.memory + ' GB)',
    replicas: () => 'Replicas',
    cpuCount: () => 'CPUs',
    for: () => 'Duration',
    forHours: () => 'Custom hours',
    forCycle: () => 'Rest of the billing cycle',
    hours: () => 'Hours',
    replicasRange: (d) => 'Enter a whole number from 1 to ' + d.most + '.',
    hoursRange: (d) => 'Enter a number up to ' + d.most + '.',
    costs: (d) => 'About ' + d.credits + ' credits',
    costsFor: (d) =>
      plural(d.count, 0, en, {
        one: 'for ' + d.shown + ' hour',
        other: 'for ' + d.shown + ' hours',
      }),
    costsUntil: (d) => 'until ' + d.day,
    remain: (d) => 'Leaves you with ' + d.credits + ' credits.',
    overdraft: (d) => d.credits + ' more than you have.',
    stopsEarly: (d) => 'Deployments stop at ' + d.limit + ' credits, so this would stop early.',
    remainUnknown: () => "Your balance isn't available right now.",
    noCycleEnd: () => "Your plan doesn't renew. Enter hours instead.",
  },
  usagePage: {
    title: () => 'Usage',
    tabs: () => 'Usage by type',
    overview: () => 'Overview',
    tools: () => 'Tools',
    models: () => 'Models',
    guardrails: () => 'Guardrails',
    scripts: () => 'Custom Scripts',
    range: (d) => d.range + ', ' + d.zone,
    asOf: (d) => 'as of ' + d.time,
    loading: (d) => 'Loading ' + d.tab,
    panelFailed: (d) => "Couldn't load " + d.tab,
    panelFailedText: () => 'Part of this page failed to load. Check your connection.',
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
    hint: (d) => 'Dates in ' + d.zone + '. Both days are included.',
    firstInvalid: () => 'Enter a start date.',
    lastInvalid: () => 'Enter an end date.',
    noSuchDay: () => "That date doesn't exist.",
    backwards: () => 'The end date must be on or after the start date.',
    firstInFuture: () => "The start date can't be in the future.",
    lastInFuture: () => "The end date can't be in the future.",
  },
  overview: {
    runsTitle: () => 'Runs',
    creditsTitle: () => 'Credits',
    cycle: () => 'this cycle',
    refreshRuns: () => 'Refresh runs',
    refreshCredits: () => 'Refresh credits',
    refreshed: (d) => 'Updated ' + d.time + '.',
    notRefreshed: () => "Couldn't refresh.",
    accountFailed: () => "Couldn't load your balance",
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
    before: () => 'Previous period',
    ahead: () => 'Projected',
    compare: () => 'Compare',
    table: () => 'View as table',
    export: () => 'Export',
    exportPicture: () => 'Image (PNG)',
    exportData: () => 'Data (CSV)',
    nothing: () => 'No usage in this period',
    nothingText: () => 'Credits and tool runs will appear here.',
    trendFailed: () => "Couldn't load usage",
    trendRefused: () => "Couldn't load this range. Showing the previous one.",
    trendKept: () => "Couldn't load this range. Showing the previous one.",
    beforeFailed: () => "Couldn't load the previous period.",
    zoomOut: () => 'Reset zoom',
    exported: (d) => 'Saved as ' + d.name + '.',
    pictureFailed: () => "Couldn't create the image.",
  },
  forecast: {
    creditsUntil: (d) => 'Credits will run out around ' + d.day,
    creditsHours: (d) =>
      plural(d.count, 0, en, {
        '0': 'Credits will run out in less than an hour',
        one: 'Credits will run out in about ' + d.shown + ' hour',
        other: 'Credits will run out in about ' + d.shown + ' hours',
      }),
    pace: (d) =>
      'based on the last ' +
      plural(d.count, 0, en, { one: 'day', other: d.shown + ' days' }) +
      ' (' +
      d.perDay +
      ' per day).',
    runsAlso: (d) => 'Tool runs will run out around ' + d.day + '.',
    runsHours: (d) =>
      plural(d.count, 0, en, {
        '0': 'Tool runs will run out in less than an hour.',
        one: 'Tool runs will run out in about ' + d.shown + ' hour.',
        other: 'Tool runs will run out in about ' + d.shown + ' hours.',
      }),
    idle: (d) =>
      plural(d.count, 0, en, {
        one: d.shown + ' idle deployment uses ' + d.perDay + ' credits a day.',
        other: d.shown + ' idle deployments use ' + d.perDay + ' credits a day.',
      }),
    expiryCredits: (d) => d.amount + ' credits expire on ' + d.day + '.',
    expiryRuns: (d) => d.amount + ' tool runs expire on ' + d.day + '.',
    showThem: (d) => plural(d.count, 0, en, { one: 'Show it', other: 'Show them' }),
    hideThem: (d) => plural(d.count, 0, en, { one: 'Hide it', other: 'Hide them' }),
    listLabel: () => 'Idle deployments, most expensive first',
    kindModel: () => 'Model',
    kindGuardrail: () => 'Guardrail',
    kindScript: () => 'Custom script',
    name: () => 'Deployment',
    kind: () => 'Type',
    since: () => 'Idle since',
    perDay: () => 'Credits per day',
    untilEnd: (d) => 'Until ' + d.day,
    basis: (d) => 'Based on usage from ' + d.range + ' (' + d.zone + ').',
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
          ' more than the previous ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: 'hour', other: d.shown + ' hours' }),
            other: plural(d.count, 0, en, { one: 'day', other: d.shown + ' days' }),
          }),
        less:
          ', ' +
          d.percent +
          ' less than the previous ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: 'hour', other: d.shown + ' hours' }),
            other: plural(d.count, 0, en, { one: 'day', other: d.shown + ' days' }),
          }),
        same:
          ', the same as the previous ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: 'hour', other: d.shown + ' hours' }),
            other: plural(d.count, 0, en, { one: 'day', other: d.shown + ' days' }),
          }),
        fresh:
          ', none in the previous ' +
          select(d.unit, {
            hour: plural(d.count, 0, en, { one: 'hour', other: d.shown + ' hours' }),
            other: plural(d.count, 0, en, { one: 'day', other: d.shown + ' days' }),
          }),
        other: '',
      }) +
      '.' +
      select(d.peak, {
        hour: ' Peak: ' + d.peakDay + ' at ' + d.peakTime + '.',
        day: ' Peak: ' + d.peakDay + '.',
        week: ' Peak: week of ' + d.peakDay + '.',
        month: ' Peak: ' + d.peakDay + '.',
        other: '',
      }),
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
      'No usage in ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, { one: d.shown + ' hour', other: d.shown + ' hours' }),
        other: plural(d.count, 0, en, { one: d.shown + ' day', other: d.shown + ' days' }),
      }) +
      '.',
    summaryUnknown: (d) =>
      'Some amounts in ' +
      select(d.unit, {
        hour: plural(d.count, 0, en, {
          one: 'this ' + d.shown + ' hour',
          other: 'these ' + d.shown + ' hours',
        }),
        other: plural(d.count, 0, en, {
          one: 'this ' + d.shown + ' day',
          other: 'these ' + d.shown + ' days',
        }),
      }) +
      " couldn't be read.",
    walk: () => 'Usage over time',
    credits: () => 'Credits',
    runs: () => 'Tool runs',
    models: () => 'Models',
    guardrails: () => 'Guardrails',
    scripts: () => 'Custom scripts',
    point: (d) => d.time + ': ' + d.credits + ' credits, ' + d.runs + ' tool runs',
    pointBefore: (d) =>
      d.point +
      '; previous period, ' +
      d.time +
      ': ' +
      d.credits +
      ' credits, ' +
      d.runs +
      ' tool runs',
    soFar: (d) => d.time + ', so far',
    usedUp: (d) => 'Runs out: ' + d.time,
    selected: (d) => d.first + ' to ' + d.last + '. Press Enter to zoom in.',
    hour: () => 'Hour',
    day: () => 'Day',
    week: () => 'Week',
    month: () => 'Month',
    creditsBefore: () => 'Credits (previous period)',
    runsBefore: () => 'Tool runs (previous period)',
    total: () => 'Total',
    chartMissing: () => "Couldn't load the chart. Here's the data as a table.",
    loading: () => 'Loading the chart',
    zone: (d) => 'Days in ' + d.zone,
    zoneHours: (d) => 'Hours in ' + d.zone,
  },
};
export default messages;
