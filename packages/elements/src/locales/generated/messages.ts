// Written by `npm run generate` from src/locales/messages: change it there.
export interface CoreMessages {
  readonly offer: {
    readonly topUp: () => string;
    readonly upgrade: () => string;
    readonly contactSupport: () => string;
  };
  readonly clock: {
    readonly label: (values: { readonly percent: string }) => string;
    readonly loading: () => string;
    readonly unknown: () => string;
    readonly meter: () => string;
    readonly meterValue: (values: {
      readonly percent: string;
      readonly remaining: string;
      readonly allocated: string;
    }) => string;
    readonly lessThan: (values: { readonly value: string }) => string;
  };
  readonly banners: {
    readonly credits: {
      readonly threshold: (values: { readonly percent: string }) => string;
      readonly exhausted: () => string;
      readonly remain: (values: {
        readonly remaining: string;
        readonly allocated: string;
      }) => string;
      readonly remainUntil: (values: {
        readonly remaining: string;
        readonly allocated: string;
        readonly day: string;
      }) => string;
      readonly floor: () => string;
      readonly pausing: (values: { readonly limit: string }) => string;
      readonly paused: () => string;
      readonly stopped: () => string;
      readonly expired: () => string;
      readonly upgradeToContinue: () => string;
      readonly askToUpgrade: () => string;
      readonly askToAdd: () => string;
    };
    readonly runs: {
      readonly threshold: (values: { readonly percent: string }) => string;
      readonly exhausted: () => string;
      readonly paused: () => string;
    };
    readonly dismiss: () => string;
    readonly notDismissed: () => string;
  };
}

export interface SharedMessages {
  readonly resource: { readonly credits: () => string; readonly runs: () => string };
  readonly value: { readonly unknown: () => string };
  readonly action: {
    readonly dismiss: () => string;
    readonly tryAgain: () => string;
    readonly close: () => string;
    readonly manageBilling: () => string;
  };
  readonly state: {
    readonly loading: () => string;
    readonly staleSince: (values: { readonly time: string }) => string;
    readonly failed: () => string;
  };
  readonly error: {
    readonly network: () => string;
    readonly timeout: () => string;
    readonly unauthorized: () => string;
    readonly forbidden: () => string;
    readonly notFound: () => string;
    readonly invalidRequest: () => string;
    readonly conflict: () => string;
    readonly rateLimited: () => string;
    readonly unavailable: () => string;
    readonly server: () => string;
    readonly unreadable: () => string;
    readonly aborted: () => string;
    readonly code: (values: { readonly code: string }) => string;
  };
  readonly summary: {
    readonly title: () => string;
    readonly accountId: () => string;
    readonly copyAccountId: () => string;
    readonly copied: () => string;
    readonly copyFailed: () => string;
    readonly left: (values: { readonly amount: string }) => string;
    readonly used: (values: { readonly used: string; readonly allocated: string }) => string;
    readonly lastsUntil: (values: { readonly day: string }) => string;
    readonly lastsHours: (values: { readonly count: number; readonly shown: string }) => string;
    readonly creditsGone: () => string;
    readonly creditsOverdrawn: (values: { readonly amount: string }) => string;
    readonly runsGone: () => string;
    readonly askAdministrator: () => string;
  };
  readonly news: { readonly offline: () => string; readonly cycle: () => string };
}

export interface PageMessages {
  readonly table: {
    readonly whole: () => string;
    readonly wholeText: () => string;
    readonly never: () => string;
    readonly notLoaded: () => string;
    readonly sortedUp: (values: { readonly column: string; readonly order: string }) => string;
    readonly sortedDown: (values: { readonly column: string; readonly order: string }) => string;
  };
  readonly list: {
    readonly status: (values: { readonly chosen: string }) => string;
    readonly statusAll: () => string;
    readonly statusSome: (values: { readonly count: number; readonly shown: string }) => string;
    readonly statusLegend: () => string;
    readonly statusReset: () => string;
    readonly sortBy: () => string;
    readonly sortUp: (values: { readonly column: string; readonly order: string }) => string;
    readonly sortDown: (values: { readonly column: string; readonly order: string }) => string;
    readonly noMatchTitle: () => string;
    readonly noMatchText: () => string;
    readonly clear: () => string;
    readonly failed: () => string;
    readonly refused: () => string;
    readonly kept: () => string;
    readonly incomplete: () => string;
    readonly zone: (values: { readonly zone: string }) => string;
    readonly zoneUtc: () => string;
    readonly result: (values: { readonly count: string; readonly order: string }) => string;
  };
  readonly export: {
    readonly button: () => string;
    readonly format: () => string;
    readonly csv: () => string;
    readonly csvExcel: () => string;
    readonly json: () => string;
    readonly seconds: (values: { readonly column: string }) => string;
    readonly progress: (values: { readonly done: string; readonly total: string }) => string;
    readonly cancel: () => string;
    readonly done: (values: { readonly count: number; readonly shown: string }) => string;
    readonly changed: (values: { readonly count: number; readonly shown: string }) => string;
    readonly canceled: () => string;
    readonly failed: (values: { readonly done: string; readonly total: string }) => string;
  };
  readonly tools: {
    readonly caption: () => string;
    readonly search: () => string;
    readonly count: (values: { readonly count: number; readonly shown: string }) => string;
    readonly emptyTitle: () => string;
    readonly emptyText: () => string;
    readonly totalTools: () => string;
    readonly totalRuns: () => string;
    readonly name: () => string;
    readonly runs: () => string;
    readonly ownerName: () => string;
    readonly lastActiveOn: () => string;
    readonly status: () => string;
    readonly deployed: () => string;
    readonly undeployed: () => string;
    readonly deleted: () => string;
  };
  readonly models: {
    readonly caption: () => string;
    readonly search: () => string;
    readonly count: (values: { readonly count: number; readonly shown: string }) => string;
    readonly emptyTitle: () => string;
    readonly emptyText: () => string;
    readonly totalModels: () => string;
    readonly totalCredits: () => string;
    readonly fineTuningCredits: () => string;
    readonly hostingCredits: () => string;
    readonly inferenceCredits: () => string;
    readonly name: () => string;
    readonly type: () => string;
    readonly creditsUsed: () => string;
    readonly lastDeployedOn: () => string;
    readonly base: () => string;
    readonly fineTuned: () => string;
  };
  readonly deployments: {
    readonly caption: () => string;
    readonly search: () => string;
    readonly count: (values: { readonly count: number; readonly shown: string }) => string;
    readonly emptyTitle: () => string;
    readonly emptyText: () => string;
    readonly totalDeployments: () => string;
    readonly totalCredits: () => string;
    readonly name: () => string;
    readonly type: () => string;
    readonly creditsUsed: () => string;
    readonly lastUpdatedOn: () => string;
    readonly status: () => string;
    readonly dedicated: () => string;
    readonly serverless: () => string;
  };
  readonly guardrails: {
    readonly caption: () => string;
    readonly search: () => string;
    readonly count: (values: { readonly count: number; readonly shown: string }) => string;
    readonly emptyTitle: () => string;
    readonly emptyText: () => string;
    readonly totalGuardrails: () => string;
    readonly totalCredits: () => string;
    readonly time: () => string;
    readonly name: () => string;
    readonly credits: () => string;
    readonly lastDeployedOn: () => string;
    readonly status: () => string;
    readonly hardware: () => string;
    readonly cpuType: () => string;
    readonly cpuCount: () => string;
    readonly usageDuration: () => string;
    readonly creditsUsed: () => string;
    readonly noHardware: () => string;
    readonly ifItStays: (values: { readonly credits: string; readonly day: string }) => string;
    readonly ifItStaysRunsOut: (values: { readonly day: string }) => string;
  };
  readonly scripts: {
    readonly caption: () => string;
    readonly search: () => string;
    readonly count: (values: { readonly count: number; readonly shown: string }) => string;
    readonly emptyTitle: () => string;
    readonly emptyText: () => string;
    readonly totalScripts: () => string;
    readonly hostingCredits: () => string;
    readonly name: () => string;
    readonly language: () => string;
    readonly languageVersion: (values: {
      readonly language: string;
      readonly version: string;
    }) => string;
    readonly creditsUsed: () => string;
    readonly lastActiveOn: () => string;
    readonly status: () => string;
    readonly draft: () => string;
    readonly deploying: () => string;
    readonly readyToDeploy: () => string;
    readonly deployed: () => string;
    readonly deploymentFailed: () => string;
    readonly infrastructure: () => string;
    readonly vcpus: () => string;
    readonly memory: () => string;
    readonly gigabytes: (values: { readonly shown: string }) => string;
    readonly hostingTime: () => string;
    readonly components: () => string;
    readonly noHardware: () => string;
  };
  readonly detail: {
    readonly failed: () => string;
    readonly gone: () => string;
    readonly goneText: () => string;
    readonly total: () => string;
    readonly totalCredits: (values: { readonly shown: string }) => string;
    readonly prices: () => string;
    readonly unnamed: () => string;
  };
  readonly rates: {
    readonly scripts: () => string;
    readonly models: () => string;
    readonly inference: () => string;
    readonly guardrails: () => string;
    readonly profile: () => string;
    readonly vcpus: () => string;
    readonly memory: () => string;
    readonly gigabytes: (values: { readonly shown: string }) => string;
    readonly perHour: () => string;
    readonly gpu: () => string;
    readonly perReplicaHour: () => string;
    readonly cpuType: () => string;
    readonly perCpuHour: () => string;
    readonly model: () => string;
    readonly inputPer1k: () => string;
    readonly outputPer1k: () => string;
    readonly emptyTitle: () => string;
    readonly emptyText: () => string;
    readonly failed: () => string;
    readonly estimate: () => string;
    readonly hardware: () => string;
    readonly profileOption: (values: {
      readonly profile: string;
      readonly vcpus: string;
      readonly memory: string;
    }) => string;
    readonly replicas: () => string;
    readonly cpuCount: () => string;
    readonly for: () => string;
    readonly forHours: () => string;
    readonly forCycle: () => string;
    readonly hours: () => string;
    readonly replicasRange: (values: { readonly most: string }) => string;
    readonly hoursRange: (values: { readonly most: string }) => string;
    readonly costs: (values: { readonly credits: string }) => string;
    readonly costsFor: (values: { readonly count: number; readonly shown: string }) => string;
    readonly costsUntil: (values: { readonly day: string }) => string;
    readonly remain: (values: { readonly credits: string }) => string;
    readonly overdraft: (values: { readonly credits: string }) => string;
    readonly stopsEarly: (values: { readonly limit: string }) => string;
    readonly remainUnknown: () => string;
    readonly noCycleEnd: () => string;
  };
  readonly usagePage: {
    readonly title: () => string;
    readonly tabs: () => string;
    readonly overview: () => string;
    readonly tools: () => string;
    readonly models: () => string;
    readonly guardrails: () => string;
    readonly scripts: () => string;
    readonly range: (values: { readonly range: string; readonly zone: string }) => string;
    readonly asOf: (values: { readonly time: string }) => string;
    readonly loading: (values: { readonly tab: string }) => string;
    readonly panelFailed: (values: { readonly tab: string }) => string;
    readonly panelFailedText: () => string;
  };
  readonly rangePicker: {
    readonly label: () => string;
    readonly hours: (values: { readonly count: number; readonly shown: string }) => string;
    readonly days: (values: { readonly count: number; readonly shown: string }) => string;
    readonly cycle: () => string;
    readonly custom: () => string;
    readonly first: () => string;
    readonly last: () => string;
    readonly apply: () => string;
    readonly hint: (values: { readonly zone: string }) => string;
    readonly firstInvalid: () => string;
    readonly lastInvalid: () => string;
    readonly noSuchDay: () => string;
    readonly backwards: () => string;
    readonly firstInFuture: () => string;
    readonly lastInFuture: () => string;
  };
  readonly overview: {
    readonly runsTitle: () => string;
    readonly creditsTitle: () => string;
    readonly cycle: () => string;
    readonly refreshRuns: () => string;
    readonly refreshCredits: () => string;
    readonly refreshed: (values: { readonly time: string }) => string;
    readonly notRefreshed: () => string;
    readonly accountFailed: () => string;
    readonly runsUsed: (values: { readonly allocated: string; readonly percent: string }) => string;
    readonly runsOf: (values: { readonly allocated: string }) => string;
    readonly runsMeter: () => string;
    readonly runsMeterText: (values: {
      readonly used: string;
      readonly allocated: string;
      readonly percent: string;
    }) => string;
    readonly remaining: () => string;
    readonly resets: () => string;
    readonly never: () => string;
    readonly freeExpires: () => string;
    readonly freeExpired: () => string;
    readonly creditsLabel: () => string;
    readonly creditsMeter: () => string;
    readonly models: () => string;
    readonly guardrails: () => string;
    readonly scripts: () => string;
    readonly category: (values: {
      readonly name: string;
      readonly credits: string;
      readonly percent: string;
    }) => string;
    readonly categoryUnknown: (values: { readonly name: string }) => string;
    readonly used: () => string;
    readonly usedOf: (values: { readonly used: string; readonly allocated: string }) => string;
    readonly left: (values: { readonly remaining: string }) => string;
    readonly overdrawn: (values: { readonly amount: string }) => string;
    readonly trend: () => string;
    readonly credits: () => string;
    readonly runs: () => string;
    readonly before: () => string;
    readonly ahead: () => string;
    readonly compare: () => string;
    readonly table: () => string;
    readonly export: () => string;
    readonly exportPicture: () => string;
    readonly exportData: () => string;
    readonly nothing: () => string;
    readonly nothingText: () => string;
    readonly trendFailed: () => string;
    readonly trendRefused: () => string;
    readonly trendKept: () => string;
    readonly beforeFailed: () => string;
    readonly zoomOut: () => string;
    readonly exported: (values: { readonly name: string }) => string;
    readonly pictureFailed: () => string;
  };
  readonly forecast: {
    readonly creditsUntil: (values: { readonly day: string }) => string;
    readonly creditsHours: (values: { readonly count: number; readonly shown: string }) => string;
    readonly pace: (values: {
      readonly count: number;
      readonly shown: string;
      readonly perDay: string;
    }) => string;
    readonly runsAlso: (values: { readonly day: string }) => string;
    readonly runsHours: (values: { readonly count: number; readonly shown: string }) => string;
    readonly idle: (values: {
      readonly count: number;
      readonly shown: string;
      readonly perDay: string;
    }) => string;
    readonly expiryCredits: (values: { readonly amount: string; readonly day: string }) => string;
    readonly expiryRuns: (values: { readonly amount: string; readonly day: string }) => string;
    readonly showThem: (values: { readonly count: number }) => string;
    readonly hideThem: (values: { readonly count: number }) => string;
    readonly listLabel: () => string;
    readonly kindModel: () => string;
    readonly kindGuardrail: () => string;
    readonly kindScript: () => string;
    readonly name: () => string;
    readonly kind: () => string;
    readonly since: () => string;
    readonly perDay: () => string;
    readonly untilEnd: (values: { readonly day: string }) => string;
    readonly basis: (values: { readonly range: string; readonly zone: string }) => string;
  };
  readonly trend: {
    readonly summary: (values: {
      readonly credits: string;
      readonly creditCount: number;
      readonly unit: string;
      readonly count: number;
      readonly shown: string;
      readonly change: string;
      readonly percent: string;
      readonly peak: string;
      readonly peakDay: string;
      readonly peakTime: string;
    }) => string;
    readonly summaryRuns: (values: {
      readonly runs: string;
      readonly runCount: number;
      readonly unit: string;
      readonly count: number;
      readonly shown: string;
    }) => string;
    readonly summaryNothing: (values: {
      readonly unit: string;
      readonly count: number;
      readonly shown: string;
    }) => string;
    readonly summaryUnknown: (values: {
      readonly unit: string;
      readonly count: number;
      readonly shown: string;
    }) => string;
    readonly walk: () => string;
    readonly credits: () => string;
    readonly runs: () => string;
    readonly models: () => string;
    readonly guardrails: () => string;
    readonly scripts: () => string;
    readonly point: (values: {
      readonly time: string;
      readonly credits: string;
      readonly runs: string;
    }) => string;
    readonly pointBefore: (values: {
      readonly point: string;
      readonly time: string;
      readonly credits: string;
      readonly runs: string;
    }) => string;
    readonly soFar: (values: { readonly time: string }) => string;
    readonly usedUp: (values: { readonly time: string }) => string;
    readonly selected: (values: { readonly first: string; readonly last: string }) => string;
    readonly hour: () => string;
    readonly day: () => string;
    readonly week: () => string;
    readonly month: () => string;
    readonly creditsBefore: () => string;
    readonly runsBefore: () => string;
    readonly total: () => string;
    readonly chartMissing: () => string;
    readonly loading: () => string;
    readonly zone: (values: { readonly zone: string }) => string;
    readonly zoneHours: (values: { readonly zone: string }) => string;
  };
}
