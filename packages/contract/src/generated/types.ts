// Generated from openapi.yaml by `npm run generate -w packages/contract`. Edit that file, not this one.

export type ClientOptions = {
    baseUrl: 'https://billing.usage-kit.test' | (string & {});
};

/**
 * An amount of credits, exact; at most six fraction digits, no exponent, never `-0`.
 */
export type Credits = string;

/**
 * A number of tool runs; where it is a balance it may be negative.
 */
export type Runs = number;

/**
 * How many there are of a thing.
 */
export type Count = number;

/**
 * A duration in whole seconds.
 */
export type Seconds = number;

/**
 * An instant of RFC 3339 in UTC.
 */
export type Instant = string;

/**
 * Credits as a decimal string, or runs as an integer, as its `resource` says.
 */
export type Amount = Credits | Runs;

export type Plan = 'free' | 'paid';

/**
 * What an amount, a banner or a grant is of.
 */
export type Resource = 'credits' | 'runs';

/**
 * Credits by what used them. In an account the three add up to `used`.
 */
export type CreditsByCategory = {
    /**
     * Inference, fine-tuning and hosting.
     */
    models: Credits;
    guardrails: Credits;
    scripts: Credits;
};

export type CreditBalance = {
    /**
     * Rests carried in + granted - expired - the overdraft carried in; may be 0 or less.
     */
    allocated: Credits;
    /**
     * What was consumed in the cycle, covered or not.
     */
    used: Credits;
    /**
     * `allocated` - `used`; negative in overdraft.
     */
    remaining: Credits;
    byCategory: CreditsByCategory;
};

export type RunBalance = {
    allocated: Runs;
    used: Runs;
    remaining: Runs;
};

export type Cycle = {
    startsAt: Instant;
    /**
     * Null on a free plan, whose one cycle has no end.
     */
    endsAt: Instant | null;
};

export type FreeCredits = {
    /**
     * Null where they do not expire.
     */
    expiresAt: Instant | null;
    expired: boolean;
};

export type AccountPolicy = {
    /**
     * At or under this many remaining credits, what runs is stopped.
     */
    negativeLimit: Credits;
    /**
     * At or under this many remaining credits, no new deployment may start.
     */
    newDeploymentFloor: Credits;
    newDeploymentsAllowed: boolean;
};

/**
 * An account's balances, of its current cycle.
 */
export type Account = {
    id: string;
    name: string;
    plan: Plan;
    credits: CreditBalance;
    runs: RunBalance;
    cycle: Cycle;
    /**
     * Null where the account never had any.
     */
    freeCredits: FreeCredits | null;
    policy: AccountPolicy;
    /**
     * The server's time at which all of this held.
     */
    asOf: Instant;
};

/**
 * `threshold`: a warning, removable. `exhausted`: nothing is left, fixed. `free-credits-expired`: fixed, and it
 * is before the others of its resource.
 *
 */
export type AlertKind = 'threshold' | 'exhausted' | 'free-credits-expired';

/**
 * What the banner offers.
 */
export type AlertAction = 'top-up' | 'upgrade';

/**
 * A banner.
 */
export type Alert = {
    id: string;
    kind: AlertKind;
    resource: Resource;
    /**
     * The used share in percent; 100 if nothing is left; null for free credits that expired.
     */
    threshold: Count | null;
    removable: boolean;
    actions: Array<AlertAction>;
    raisedAt: Instant;
};

export type AlertList = {
    items: Array<Alert>;
};

export type TrendInterval = 'hour' | 'day' | 'week' | 'month';

export type TrendPoint = {
    startsAt: Instant;
    runs: Count;
    credits: CreditsByCategory;
};

export type Trend = {
    from: Instant;
    to: Instant;
    interval: TrendInterval;
    points: Array<TrendPoint>;
};

export type ToolStatus = 'deployed' | 'undeployed' | 'deleted';

export type Tool = {
    id: string;
    name: string;
    runs: Count;
    ownerName: string;
    /**
     * When it last ran; null where it never did.
     */
    lastActiveAt: Instant | null;
    status: ToolStatus;
};

/**
 * Of the whole account in the range.
 */
export type ToolsSummary = {
    totalTools: Count;
    totalRuns: Count;
};

export type ToolList = {
    summary: ToolsSummary;
    items: Array<Tool>;
    /**
     * What the filter leaves.
     */
    total: Count;
    offset: Count;
};

export type ModelType = 'base' | 'fine-tuned';

export type Model = {
    id: string;
    name: string;
    type: ModelType;
    creditsUsed: Credits;
    /**
     * Null where it never was.
     */
    lastDeployedAt: Instant | null;
};

/**
 * Of the whole account in the range.
 */
export type ModelsSummary = {
    totalModels: Count;
    totalCredits: Credits;
    fineTuningCredits: Credits;
    hostingCredits: Credits;
    inferenceCredits: Credits;
};

export type ModelList = {
    summary: ModelsSummary;
    items: Array<Model>;
    /**
     * What the filter leaves.
     */
    total: Count;
    offset: Count;
};

export type ModelDeploymentStatus = 'deployed' | 'undeployed' | 'deleted';

export type ModelDeployment = {
    id: string;
    name: string;
    /**
     * The deployment's type, in the backend's own words.
     */
    type: string;
    /**
     * A GPU of the rate card.
     */
    gpu: string;
    replicas: Count;
    creditsUsed: Credits;
    lastUpdatedAt: Instant;
    status: ModelDeploymentStatus;
};

/**
 * Of all the model's deployments in the range.
 */
export type ModelDeploymentsSummary = {
    totalDeployments: Count;
    totalCredits: Credits;
};

export type ModelDeploymentList = {
    summary: ModelDeploymentsSummary;
    items: Array<ModelDeployment>;
    /**
     * What the filter leaves.
     */
    total: Count;
    offset: Count;
};

export type GuardrailStatus = 'deployed' | 'undeployed';

export type Guardrail = {
    id: string;
    name: string;
    creditsUsed: Credits;
    /**
     * For how long it was deployed in the range.
     */
    activeSeconds: Seconds;
    /**
     * Null where it never was.
     */
    lastDeployedAt: Instant | null;
    status: GuardrailStatus;
};

/**
 * Of the whole account in the range.
 */
export type GuardrailsSummary = {
    totalGuardrails: Count;
    totalCredits: Credits;
    activeSeconds: Seconds;
};

export type GuardrailList = {
    summary: GuardrailsSummary;
    items: Array<Guardrail>;
    /**
     * What the filter leaves.
     */
    total: Count;
    offset: Count;
};

/**
 * What the guardrail used of one kind of hardware in the range.
 */
export type GuardrailHardware = {
    /**
     * A CPU type of the rate card.
     */
    cpuType: string;
    cpuCount: Count;
    activeSeconds: Seconds;
    creditsUsed: Credits;
};

export type GuardrailDetail = Guardrail & {
    hardware: Array<GuardrailHardware>;
    totalCredits: Credits;
};

export type ScriptStatus = 'draft' | 'deploying' | 'ready-to-deploy' | 'deployed' | 'deployment-failed';

export type Script = {
    id: string;
    name: string;
    language: string;
    languageVersion: string;
    creditsUsed: Credits;
    /**
     * Null where it never was active.
     */
    lastActiveAt: Instant | null;
    status: ScriptStatus;
};

/**
 * Of the whole account in the range.
 */
export type ScriptsSummary = {
    totalScripts: Count;
    hostingCredits: Credits;
};

export type ScriptList = {
    summary: ScriptsSummary;
    items: Array<Script>;
    /**
     * What the filter leaves.
     */
    total: Count;
    offset: Count;
};

export type ScriptHardware = {
    /**
     * vCPU x GB, such as `1x2`, `2x4`, `2x8`, `4x8` or `4x16`.
     */
    profile: string;
    vcpus: Count;
    memoryGiB: Count;
};

export type ScriptComponentName = 'vcpu' | 'memory';

/**
 * What one component of the hardware cost in the range.
 */
export type ScriptComponent = {
    name: ScriptComponentName;
    creditsUsed: Credits;
};

export type ScriptDetail = Script & {
    /**
     * Null where it was never deployed.
     */
    hardware: ScriptHardware | null;
    /**
     * For how long it was hosted in the range.
     */
    activeSeconds: Seconds;
    components: Array<ScriptComponent>;
    totalCredits: Credits;
};

export type ScriptRate = {
    profile: string;
    vcpus: Count;
    memoryGiB: Count;
    /**
     * For the whole profile and one replica.
     */
    creditsPerHour: Credits;
};

export type GpuRate = {
    gpu: string;
    /**
     * For one replica.
     */
    creditsPerHour: Credits;
};

export type CpuRate = {
    cpuType: string;
    creditsPerCpuHour: Credits;
};

export type InferenceRate = {
    modelId: string;
    name: string;
    /**
     * Credits for 1,000 tokens in.
     */
    inputPer1k: Credits;
    /**
     * Credits for 1,000 tokens out.
     */
    outputPer1k: Credits;
};

/**
 * What things cost.
 */
export type Rates = {
    scriptProfiles: Array<ScriptRate>;
    gpus: Array<GpuRate>;
    cpus: Array<CpuRate>;
    inference: Array<InferenceRate>;
};

export type CreditForecast = {
    /**
     * Null where they do not run out at this pace.
     */
    runsOutAt: Instant | null;
    perDay: Credits;
};

export type RunForecast = {
    /**
     * Null where they do not run out at this pace.
     */
    runsOutAt: Instant | null;
    /**
     * Runs a day; a pace, so it may be a fraction.
     */
    perDay: number;
};

/**
 * The next grant to expire with something left in it.
 */
export type NextExpiry = {
    resource: Resource;
    /**
     * What would be lost.
     */
    amount: Amount;
    at: Instant;
};

export type IdleKind = 'model' | 'guardrail' | 'script';

/**
 * Deployed, and unused for seven days.
 */
export type IdleDeployment = {
    kind: IdleKind;
    /**
     * The id of the guardrail, the script, or the model's deployment.
     */
    id: string;
    name: string;
    idleSince: Instant;
    creditsPerDay: Credits;
};

/**
 * The range that the pace was taken from.
 */
export type ForecastBasis = {
    from: Instant;
    to: Instant;
};

export type Forecast = {
    credits: CreditForecast;
    runs: RunForecast;
    /**
     * Null where nothing that is left expires.
     */
    nextExpiry: NextExpiry | null;
    /**
     * Most expensive first.
     */
    idle: Array<IdleDeployment>;
    basis: ForecastBasis;
};

export type ProblemCode = 'invalid_request' | 'token_invalid' | 'token_expired' | 'account_forbidden' | 'not_found' | 'alert_not_removable' | 'range_too_large' | 'range_empty' | 'rate_limited' | 'unavailable';

/**
 * An error, of RFC 9457.
 */
export type Problem = {
    /**
     * A URI reference that names the kind of problem.
     */
    type: string;
    title: string;
    /**
     * The HTTP status, once more.
     */
    status: number;
    detail: string;
    code: ProblemCode;
};

/**
 * An id that the caller chooses. It stays taken for good.
 */
export type EntityId = string;

/**
 * An event id; the same one again changes nothing.
 */
export type EventId = string;

export type CreateToolCommand = {
    type: 'create-tool';
    toolId: EntityId;
    name: string;
    ownerName: string;
};

export type DeployToolCommand = {
    type: 'deploy-tool';
    toolId: EntityId;
};

export type UndeployToolCommand = {
    type: 'undeploy-tool';
    toolId: EntityId;
};

export type DeleteToolCommand = {
    type: 'delete-tool';
    toolId: EntityId;
};

export type RunToolCommand = {
    type: 'run-tool';
    eventId: EventId;
    toolId: EntityId;
    /**
     * When it happened; if omitted, now. Not in the future and not before the account's opening.
     */
    occurredAt?: Instant;
};

export type CreateModelCommand = {
    type: 'create-model';
    modelId: EntityId;
    name: string;
    modelType: ModelType;
    /**
     * The model's complexity, in billions of parameters.
     */
    parametersBillions: number;
};

export type InferCommand = {
    type: 'infer';
    eventId: EventId;
    modelId: EntityId;
    inputTokens: number;
    outputTokens: number;
    /**
     * When it happened; if omitted, now. Not in the future and not before the account's opening.
     */
    occurredAt?: Instant;
};

/**
 * Charged at once.
 */
export type FineTuneCommand = {
    type: 'fine-tune';
    eventId: EventId;
    modelId: EntityId;
    trainingTokens: number;
    epochs: number;
    /**
     * Hardware of the rate card.
     */
    hardware: string;
};

export type DeployModelCommand = {
    type: 'deploy-model';
    deploymentId: EntityId;
    modelId: EntityId;
    name: string;
    deploymentType: string;
    /**
     * A GPU of the rate card.
     */
    gpu: string;
    replicas: number;
};

export type ScaleModelCommand = {
    type: 'scale-model';
    deploymentId: EntityId;
    replicas: number;
};

export type UndeployModelCommand = {
    type: 'undeploy-model';
    deploymentId: EntityId;
};

/**
 * Stops it first where it runs.
 */
export type DeleteModelDeploymentCommand = {
    type: 'delete-model-deployment';
    deploymentId: EntityId;
};

export type CreateGuardrailCommand = {
    type: 'create-guardrail';
    guardrailId: EntityId;
    name: string;
};

export type DeployGuardrailCommand = {
    type: 'deploy-guardrail';
    guardrailId: EntityId;
    /**
     * A CPU type of the rate card.
     */
    cpuType: string;
    cpuCount: number;
};

export type UndeployGuardrailCommand = {
    type: 'undeploy-guardrail';
    guardrailId: EntityId;
};

/**
 * Imports it, ready to deploy; as a draft where no credits are left.
 */
export type ImportScriptCommand = {
    type: 'import-script';
    scriptId: EntityId;
    name: string;
    language: string;
    languageVersion: string;
};

export type DeployScriptCommand = {
    type: 'deploy-script';
    scriptId: EntityId;
    /**
     * A script profile of the rate card.
     */
    profile: string;
    replicas?: number;
};

export type UndeployScriptCommand = {
    type: 'undeploy-script';
    scriptId: EntityId;
};

export type GrantCommand = {
    type: 'grant';
    eventId: EventId;
    resource: Resource;
    amount: Amount;
    /**
     * If omitted, it never expires.
     */
    expiresAt?: Instant;
};

export type TopUpCommand = {
    type: 'top-up';
    eventId: EventId;
    resource: Resource;
    amount: Amount;
    /**
     * If omitted, it never expires.
     */
    expiresAt?: Instant;
};

/**
 * To `paid`, with what the plan grants each cycle; to `free`, which has no use for the two.
 */
export type ChangePlanCommand = {
    type: 'change-plan';
    plan: Plan;
    planCredits?: Credits;
    planRuns?: Count;
};

export type DismissAlertCommand = {
    type: 'dismiss-alert';
    alertId: string;
};

/**
 * What can happen to an account.
 */
export type Command = CreateToolCommand | DeployToolCommand | UndeployToolCommand | DeleteToolCommand | RunToolCommand | CreateModelCommand | InferCommand | FineTuneCommand | DeployModelCommand | ScaleModelCommand | UndeployModelCommand | DeleteModelDeploymentCommand | CreateGuardrailCommand | DeployGuardrailCommand | UndeployGuardrailCommand | ImportScriptCommand | DeployScriptCommand | UndeployScriptCommand | GrantCommand | TopUpCommand | ChangePlanCommand | DismissAlertCommand;

export type CommandBatch = {
    commands: Array<Command>;
};

/**
 * Why a command was refused; where several apply, the first of this list.
 */
export type RefusalCode = 'time_goes_back' | 'unknown_id' | 'duplicate_id' | 'event_conflict' | 'invalid_amount' | 'invalid_time' | 'not_deployed' | 'already_deployed' | 'alert_not_removable' | 'negative_limit' | 'credits_exhausted' | 'runs_exhausted' | 'below_new_deployment_floor' | 'below_fine_tuning_floor';

export type CommandAccepted = {
    accepted: true;
};

export type CommandRefused = {
    accepted: false;
    code: RefusalCode;
    /**
     * Which rule refused it, and what would lift it.
     */
    detail: string;
};

export type CommandResult = CommandAccepted | CommandRefused;

export type CommandBatchResult = {
    /**
     * One for each command, in the same order.
     */
    results: Array<CommandResult>;
};

/**
 * The account's id.
 */
export type AccountId = string;

/**
 * The first instant of the range; if omitted, the current cycle's start. `from` >= `to` is 422 `range_empty`.
 *
 */
export type From = Instant;

/**
 * The first instant after the range; if omitted, the current cycle's end, or the present where it has none.
 *
 */
export type To = Instant;

/**
 * A part of the name, in any case.
 */
export type Search = string;

/**
 * How many rows to pass over.
 */
export type Offset = number;

/**
 * How many rows to return at most.
 */
export type Limit = number;

/**
 * The `ETag` of a response already held. Where it still holds, the response is 304.
 */
export type IfNoneMatch = string;

export type GetAccountData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: never;
    url: '/v1/accounts/{accountId}';
};

export type GetAccountErrors = {
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type GetAccountError = GetAccountErrors[keyof GetAccountErrors];

export type GetAccountResponses = {
    /**
     * The account summary.
     */
    200: Account;
};

export type GetAccountResponse = GetAccountResponses[keyof GetAccountResponses];

export type ListAlertsData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: never;
    url: '/v1/accounts/{accountId}/alerts';
};

export type ListAlertsErrors = {
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type ListAlertsError = ListAlertsErrors[keyof ListAlertsErrors];

export type ListAlertsResponses = {
    /**
     * The banners that stand.
     */
    200: AlertList;
};

export type ListAlertsResponse = ListAlertsResponses[keyof ListAlertsResponses];

export type DismissAlertData = {
    body?: never;
    path: {
        /**
         * The account's id.
         */
        accountId: string;
        /**
         * The alert's id, as the list of alerts says it.
         */
        alertId: string;
    };
    query?: never;
    url: '/v1/accounts/{accountId}/alerts/{alertId}';
};

export type DismissAlertErrors = {
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `alert_not_removable`: the banner is a fixed one.
     */
    409: Problem & {
        status?: 409;
        code?: 'alert_not_removable';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type DismissAlertError = DismissAlertErrors[keyof DismissAlertErrors];

export type DismissAlertResponses = {
    /**
     * The banner is dismissed.
     */
    204: void;
};

export type DismissAlertResponse = DismissAlertResponses[keyof DismissAlertResponses];

export type GetTrendData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: {
        /**
         * The first instant of the range; if omitted, the current cycle's start. `from` >= `to` is 422 `range_empty`.
         *
         */
        from?: Instant;
        /**
         * The first instant after the range; if omitted, the current cycle's end, or the present where it has none.
         *
         */
        to?: Instant;
        /**
         * The length of a bucket.
         */
        interval?: TrendInterval;
    };
    url: '/v1/accounts/{accountId}/trend';
};

export type GetTrendErrors = {
    /**
     * `invalid_request`: a parameter is not of its form; `detail` names it.
     */
    400: Problem & {
        status?: 400;
        code?: 'invalid_request';
    };
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `range_empty`: `from` is at or after `to`. `range_too_large`: more than 10,000 buckets.
     */
    422: Problem & {
        status?: 422;
        code?: 'range_empty' | 'range_too_large';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type GetTrendError = GetTrendErrors[keyof GetTrendErrors];

export type GetTrendResponses = {
    /**
     * The trend of the range.
     */
    200: Trend;
};

export type GetTrendResponse = GetTrendResponses[keyof GetTrendResponses];

export type ListToolsData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: {
        /**
         * The first instant of the range; if omitted, the current cycle's start. `from` >= `to` is 422 `range_empty`.
         *
         */
        from?: Instant;
        /**
         * The first instant after the range; if omitted, the current cycle's end, or the present where it has none.
         *
         */
        to?: Instant;
        /**
         * A part of the name, in any case.
         */
        q?: string;
        /**
         * Only tools of these states. Repeatable.
         */
        status?: Array<ToolStatus>;
        /**
         * The field to sort by, with `-` before it for descending. Ties go by id.
         */
        sort?: 'name' | '-name' | 'runs' | '-runs' | 'ownerName' | '-ownerName' | 'lastActiveAt' | '-lastActiveAt' | 'status' | '-status';
        /**
         * How many rows to pass over.
         */
        offset?: number;
        /**
         * How many rows to return at most.
         */
        limit?: number;
    };
    url: '/v1/accounts/{accountId}/tools';
};

export type ListToolsErrors = {
    /**
     * `invalid_request`: a parameter is not of its form; `detail` names it.
     */
    400: Problem & {
        status?: 400;
        code?: 'invalid_request';
    };
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `range_empty`: `from` is at or after `to`. `range_too_large`: more than 10,000 buckets.
     */
    422: Problem & {
        status?: 422;
        code?: 'range_empty' | 'range_too_large';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type ListToolsError = ListToolsErrors[keyof ListToolsErrors];

export type ListToolsResponses = {
    /**
     * One page of the tools.
     */
    200: ToolList;
};

export type ListToolsResponse = ListToolsResponses[keyof ListToolsResponses];

export type ListModelsData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: {
        /**
         * The first instant of the range; if omitted, the current cycle's start. `from` >= `to` is 422 `range_empty`.
         *
         */
        from?: Instant;
        /**
         * The first instant after the range; if omitted, the current cycle's end, or the present where it has none.
         *
         */
        to?: Instant;
        /**
         * A part of the name, in any case.
         */
        q?: string;
        /**
         * The field to sort by, with `-` before it for descending. Ties go by id.
         */
        sort?: 'name' | '-name' | 'type' | '-type' | 'creditsUsed' | '-creditsUsed' | 'lastDeployedAt' | '-lastDeployedAt';
        /**
         * How many rows to pass over.
         */
        offset?: number;
        /**
         * How many rows to return at most.
         */
        limit?: number;
    };
    url: '/v1/accounts/{accountId}/models';
};

export type ListModelsErrors = {
    /**
     * `invalid_request`: a parameter is not of its form; `detail` names it.
     */
    400: Problem & {
        status?: 400;
        code?: 'invalid_request';
    };
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `range_empty`: `from` is at or after `to`. `range_too_large`: more than 10,000 buckets.
     */
    422: Problem & {
        status?: 422;
        code?: 'range_empty' | 'range_too_large';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type ListModelsError = ListModelsErrors[keyof ListModelsErrors];

export type ListModelsResponses = {
    /**
     * One page of the models.
     */
    200: ModelList;
};

export type ListModelsResponse = ListModelsResponses[keyof ListModelsResponses];

export type ListModelDeploymentsData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
        /**
         * The model's id, as the list of models says it.
         */
        modelId: string;
    };
    query?: {
        /**
         * The first instant of the range; if omitted, the current cycle's start. `from` >= `to` is 422 `range_empty`.
         *
         */
        from?: Instant;
        /**
         * The first instant after the range; if omitted, the current cycle's end, or the present where it has none.
         *
         */
        to?: Instant;
        /**
         * A part of the name, in any case.
         */
        q?: string;
        /**
         * Only deployments of these states. Repeatable.
         */
        status?: Array<ModelDeploymentStatus>;
        /**
         * The field to sort by, with `-` before it for descending. Ties go by id.
         */
        sort?: 'name' | '-name' | 'type' | '-type' | 'gpu' | '-gpu' | 'replicas' | '-replicas' | 'creditsUsed' | '-creditsUsed' | 'lastUpdatedAt' | '-lastUpdatedAt' | 'status' | '-status';
        /**
         * How many rows to pass over.
         */
        offset?: number;
        /**
         * How many rows to return at most.
         */
        limit?: number;
    };
    url: '/v1/accounts/{accountId}/models/{modelId}/deployments';
};

export type ListModelDeploymentsErrors = {
    /**
     * `invalid_request`: a parameter is not of its form; `detail` names it.
     */
    400: Problem & {
        status?: 400;
        code?: 'invalid_request';
    };
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `range_empty`: `from` is at or after `to`. `range_too_large`: more than 10,000 buckets.
     */
    422: Problem & {
        status?: 422;
        code?: 'range_empty' | 'range_too_large';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type ListModelDeploymentsError = ListModelDeploymentsErrors[keyof ListModelDeploymentsErrors];

export type ListModelDeploymentsResponses = {
    /**
     * One page of the model's deployments.
     */
    200: ModelDeploymentList;
};

export type ListModelDeploymentsResponse = ListModelDeploymentsResponses[keyof ListModelDeploymentsResponses];

export type ListGuardrailsData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: {
        /**
         * The first instant of the range; if omitted, the current cycle's start. `from` >= `to` is 422 `range_empty`.
         *
         */
        from?: Instant;
        /**
         * The first instant after the range; if omitted, the current cycle's end, or the present where it has none.
         *
         */
        to?: Instant;
        /**
         * A part of the name, in any case.
         */
        q?: string;
        /**
         * Only guardrails of these states. Repeatable.
         */
        status?: Array<GuardrailStatus>;
        /**
         * The field to sort by, with `-` before it for descending. Ties go by id.
         */
        sort?: 'name' | '-name' | 'creditsUsed' | '-creditsUsed' | 'activeSeconds' | '-activeSeconds' | 'lastDeployedAt' | '-lastDeployedAt' | 'status' | '-status';
        /**
         * How many rows to pass over.
         */
        offset?: number;
        /**
         * How many rows to return at most.
         */
        limit?: number;
    };
    url: '/v1/accounts/{accountId}/guardrails';
};

export type ListGuardrailsErrors = {
    /**
     * `invalid_request`: a parameter is not of its form; `detail` names it.
     */
    400: Problem & {
        status?: 400;
        code?: 'invalid_request';
    };
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `range_empty`: `from` is at or after `to`. `range_too_large`: more than 10,000 buckets.
     */
    422: Problem & {
        status?: 422;
        code?: 'range_empty' | 'range_too_large';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type ListGuardrailsError = ListGuardrailsErrors[keyof ListGuardrailsErrors];

export type ListGuardrailsResponses = {
    /**
     * One page of the guardrails.
     */
    200: GuardrailList;
};

export type ListGuardrailsResponse = ListGuardrailsResponses[keyof ListGuardrailsResponses];

export type GetGuardrailData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
        /**
         * The guardrail's id, as the list of guardrails says it.
         */
        guardrailId: string;
    };
    query?: {
        /**
         * The first instant of the range; if omitted, the current cycle's start. `from` >= `to` is 422 `range_empty`.
         *
         */
        from?: Instant;
        /**
         * The first instant after the range; if omitted, the current cycle's end, or the present where it has none.
         *
         */
        to?: Instant;
    };
    url: '/v1/accounts/{accountId}/guardrails/{guardrailId}';
};

export type GetGuardrailErrors = {
    /**
     * `invalid_request`: a parameter is not of its form; `detail` names it.
     */
    400: Problem & {
        status?: 400;
        code?: 'invalid_request';
    };
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `range_empty`: `from` is at or after `to`. `range_too_large`: more than 10,000 buckets.
     */
    422: Problem & {
        status?: 422;
        code?: 'range_empty' | 'range_too_large';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type GetGuardrailError = GetGuardrailErrors[keyof GetGuardrailErrors];

export type GetGuardrailResponses = {
    /**
     * The guardrail.
     */
    200: GuardrailDetail;
};

export type GetGuardrailResponse = GetGuardrailResponses[keyof GetGuardrailResponses];

export type ListScriptsData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: {
        /**
         * The first instant of the range; if omitted, the current cycle's start. `from` >= `to` is 422 `range_empty`.
         *
         */
        from?: Instant;
        /**
         * The first instant after the range; if omitted, the current cycle's end, or the present where it has none.
         *
         */
        to?: Instant;
        /**
         * A part of the name, in any case.
         */
        q?: string;
        /**
         * Only scripts of these states. Repeatable.
         */
        status?: Array<ScriptStatus>;
        /**
         * The field to sort by, with `-` before it for descending. Ties go by id.
         */
        sort?: 'name' | '-name' | 'language' | '-language' | 'languageVersion' | '-languageVersion' | 'creditsUsed' | '-creditsUsed' | 'lastActiveAt' | '-lastActiveAt' | 'status' | '-status';
        /**
         * How many rows to pass over.
         */
        offset?: number;
        /**
         * How many rows to return at most.
         */
        limit?: number;
    };
    url: '/v1/accounts/{accountId}/scripts';
};

export type ListScriptsErrors = {
    /**
     * `invalid_request`: a parameter is not of its form; `detail` names it.
     */
    400: Problem & {
        status?: 400;
        code?: 'invalid_request';
    };
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `range_empty`: `from` is at or after `to`. `range_too_large`: more than 10,000 buckets.
     */
    422: Problem & {
        status?: 422;
        code?: 'range_empty' | 'range_too_large';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type ListScriptsError = ListScriptsErrors[keyof ListScriptsErrors];

export type ListScriptsResponses = {
    /**
     * One page of the scripts.
     */
    200: ScriptList;
};

export type ListScriptsResponse = ListScriptsResponses[keyof ListScriptsResponses];

export type GetScriptData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
        /**
         * The script's id, as the list of scripts says it.
         */
        scriptId: string;
    };
    query?: {
        /**
         * The first instant of the range; if omitted, the current cycle's start. `from` >= `to` is 422 `range_empty`.
         *
         */
        from?: Instant;
        /**
         * The first instant after the range; if omitted, the current cycle's end, or the present where it has none.
         *
         */
        to?: Instant;
    };
    url: '/v1/accounts/{accountId}/scripts/{scriptId}';
};

export type GetScriptErrors = {
    /**
     * `invalid_request`: a parameter is not of its form; `detail` names it.
     */
    400: Problem & {
        status?: 400;
        code?: 'invalid_request';
    };
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `range_empty`: `from` is at or after `to`. `range_too_large`: more than 10,000 buckets.
     */
    422: Problem & {
        status?: 422;
        code?: 'range_empty' | 'range_too_large';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type GetScriptError = GetScriptErrors[keyof GetScriptErrors];

export type GetScriptResponses = {
    /**
     * The script.
     */
    200: ScriptDetail;
};

export type GetScriptResponse = GetScriptResponses[keyof GetScriptResponses];

export type GetRatesData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: never;
    url: '/v1/accounts/{accountId}/rates';
};

export type GetRatesErrors = {
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type GetRatesError = GetRatesErrors[keyof GetRatesErrors];

export type GetRatesResponses = {
    /**
     * The rate card.
     */
    200: Rates;
};

export type GetRatesResponse = GetRatesResponses[keyof GetRatesResponses];

export type GetForecastData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of a response already held. Where it still holds, the response is 304.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: never;
    url: '/v1/accounts/{accountId}/forecast';
};

export type GetForecastErrors = {
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type GetForecastError = GetForecastErrors[keyof GetForecastErrors];

export type GetForecastResponses = {
    /**
     * The forecast.
     */
    200: Forecast;
};

export type GetForecastResponse = GetForecastResponses[keyof GetForecastResponses];

export type StreamEventsData = {
    body?: never;
    headers?: {
        /**
         * The id of the last event that was received on an earlier connection.
         */
        'Last-Event-ID'?: string;
    };
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: never;
    url: '/v1/accounts/{accountId}/events';
};

export type StreamEventsErrors = {
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type StreamEventsError = StreamEventsErrors[keyof StreamEventsErrors];

export type StreamEventsResponses = {
    /**
     * Events of the HTML standard's event stream format, in UTF-8.
     */
    200: string;
};

export type StreamEventsResponse = StreamEventsResponses[keyof StreamEventsResponses];

export type ExecuteCommandsData = {
    body: Command | CommandBatch;
    path: {
        /**
         * The account's id.
         */
        accountId: string;
    };
    query?: never;
    url: '/v1/accounts/{accountId}/commands';
};

export type ExecuteCommandsErrors = {
    /**
     * `invalid_request`: a parameter is not of its form; `detail` names it.
     */
    400: Problem & {
        status?: 400;
        code?: 'invalid_request';
    };
    /**
     * `token_invalid`: no token, or a bad one. `token_expired`: an old one.
     */
    401: Problem & {
        status?: 401;
        code?: 'token_invalid' | 'token_expired';
    };
    /**
     * `account_forbidden`: a token for another account.
     */
    403: Problem & {
        status?: 403;
        code?: 'account_forbidden';
    };
    /**
     * `not_found`: no such account or id.
     */
    404: Problem & {
        status?: 404;
        code?: 'not_found';
    };
    /**
     * `rate_limited`: too many requests; try again after `Retry-After` seconds.
     */
    429: Problem & {
        status?: 429;
        code?: 'rate_limited';
    };
    /**
     * `unavailable`: for a while; try again after `Retry-After` seconds.
     */
    503: Problem & {
        status?: 503;
        code?: 'unavailable';
    };
};

export type ExecuteCommandsError = ExecuteCommandsErrors[keyof ExecuteCommandsErrors];

export type ExecuteCommandsResponses = {
    /**
     * What became of the command, or of each command of the batch.
     */
    200: CommandResult | CommandBatchResult;
};

export type ExecuteCommandsResponse = ExecuteCommandsResponses[keyof ExecuteCommandsResponses];
