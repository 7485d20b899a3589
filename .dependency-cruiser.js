/**
 * The direction of imports, as docs/architecture.md draws it. Each comment is the sentence that a person
 * reads when an import goes the wrong way: it says what to do.
 */
const inside = (folder) => `^${folder}/`;
const tests = '\\.(test|node-test)\\.ts$';

/** A package is one too where nobody has listed it and it is found by accident. */
const packages = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'];

const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { pathNot: tests, ...from },
  to,
});

export default {
  forbidden: [
    forbid(
      'contract-imports-nothing',
      { path: inside('packages/contract/src') },
      { path: '^(packages/(?!contract/)|mocks/)' },
      'The contract is what everybody else is on. Move what you need into packages/contract/src, or move your code to the workspace that you import.',
    ),
    forbid(
      'client-imports-contract-only',
      { path: inside('packages/client/src') },
      { path: '^(packages/(?!client/|contract/)|mocks/)' },
      'The client knows the contract and nothing above it. Pass what you need in as an option, or move the rule into packages/contract/src/rules.',
    ),
    forbid(
      'client-has-no-lit',
      { path: inside('packages/client/src') },
      { path: '^node_modules/(@lit|lit|lit-html|lit-element)/' },
      'The client is usable without widgets, so it knows no Lit. Put the tie between a query and an element into packages/elements/src/controllers.',
    ),
    forbid(
      'client-http-imports-no-other-room',
      { path: inside('packages/client/src/http') },
      { path: '^packages/client/src/(cache|live|account)/' },
      'Requests know nothing of what is cached, live or in an account. Pass a callback in, or move the code into the room that needs it.',
    ),
    forbid(
      'client-cache-imports-http-only',
      { path: inside('packages/client/src/cache') },
      { path: '^packages/client/src/(live|account)/' },
      'The cache treats all resources alike. Give the resource an option, or move the code to live/ or account/.',
    ),
    forbid(
      'client-live-knows-no-account',
      { path: inside('packages/client/src/live') },
      { path: inside('packages/client/src/account') },
      'Live updates pass bodies on without reading them. Let account-client.ts connect the two.',
    ),
    forbid(
      'client-account-knows-no-stream',
      { path: inside('packages/client/src/account') },
      { path: inside('packages/client/src/live') },
      'An account does not care how it arrived. Let account-client.ts connect the two.',
    ),
    forbid(
      'client-rooms-import-no-client',
      { path: '^packages/client/src/(http|cache|live|account)/' },
      { path: '^packages/client/src/(?!(environment|report-error|usage-error)\\.ts$)[^/]+\\.ts$' },
      'A room is a part of the client and does not know the whole. Pass what you need in as an option.',
    ),
    forbid(
      'elements-import-client-and-contract',
      { path: inside('packages/elements/src') },
      { path: '^(packages/(?!elements/|client/|contract/)|mocks/)' },
      'The widgets ask a backend and are none. Take the rule from packages/contract, or the response from the client.',
    ),
    forbid(
      'engine-imports-contract-only',
      { path: inside('packages/engine/src') },
      { path: '^(packages/(?!engine/|contract/)|mocks/)' },
      'The engine knows commands and readings, no HTTP and no scenarios. Let the handler or the scenario call the engine instead.',
    ),
    forbid(
      'auditor-shares-nothing-with-the-engine',
      { path: inside('packages/engine/src/auditor') },
      { path: '^packages/engine/src/(?!auditor/)' },
      'The auditor judges the engine, so it takes nothing from it. Tell the rule once more in its own room, in fractions.',
    ),
    forbid(
      'engine-has-no-packages',
      { path: inside('packages/engine/src') },
      { dependencyTypes: [...packages, 'core'], pathNot: '^packages/contract/' },
      'The engine is deterministic and runs anywhere: clock, randomness and I/O come in from outside. Pass the value in.',
    ),
    forbid(
      'conform-imports-contract-only',
      { path: inside('packages/conform/src') },
      { path: '^(packages/(?!conform/|contract/)|mocks/)' },
      'The check judges anybody’s backend, ours among them, by the contract alone. Take the rule from packages/contract.',
    ),
    forbid(
      'backend-imports-contract-only',
      { path: inside('packages/backend/src') },
      { path: '^(packages/(?!backend/|contract/)|mocks/)' },
      'The backend serves any source of figures and knows none, the engine least of all. Put what is about one source into its UsageSource, or the rule into packages/contract.',
    ),
    forbid(
      'backend-has-no-packages',
      { path: inside('packages/backend/src') },
      { dependencyTypes: [...packages, 'core'], pathNot: '^packages/contract/' },
      'The backend runs wherever fetch does, so it takes nothing but what a browser has. Pass the value in.',
    ),
    forbid(
      'mocks-import-backend-engine-and-contract',
      { path: inside('mocks') },
      { path: '^packages/(?!backend/|engine/|contract/)' },
      'The mocks are a backend over engines. What a server needs besides is packages/server’s.',
    ),
    forbid(
      'mocks-have-no-packages',
      { path: inside('mocks') },
      {
        dependencyTypes: [...packages, 'core'],
        pathNot: ['^packages/', '/node_modules/msw/', '^node_modules/msw/'],
      },
      'Whoever wants a mock for a page gets nothing else with it. Move what needs the package to packages/server.',
    ),
    forbid(
      'msw-is-for-its-mount-only',
      { path: inside('mocks'), pathNot: [tests, '^mocks/(browser|handlers)\\.ts$'] },
      { path: '(^|/)node_modules/msw/' },
      'A plain fetch and the server mount the mocks without MSW. Import it in mocks/browser.ts or mocks/handlers.ts only.',
    ),
    forbid(
      'server-imports-no-widgets',
      { path: inside('packages/server/src') },
      { path: '^packages/(client|elements|conform)/' },
      'The server is the mocks on a port. What it shares with the widgets is in packages/contract.',
    ),
    forbid(
      'ground-floor-knows-no-room-above',
      {
        path: inside(
          'packages/elements/src/(balance|controllers|files|host|intl|locales|styles|time)',
        ),
      },
      { path: '^packages/elements/src/(define|list|parts|trend|usage-[a-z]+)/' },
      'What every element is on knows none of them. Pass the value in, or move the code to the room that uses it.',
    ),
    forbid(
      'parts-know-no-panels',
      { path: inside('packages/elements/src/parts') },
      { path: '^packages/elements/src/(define|list|trend|usage-[a-z]+)/' },
      'A part is used by panels and knows none of them. Give the part a property, or move the code into the panel.',
    ),
    forbid(
      'trend-and-list-are-strangers',
      { path: inside('packages/elements/src/(trend|list)') },
      {
        path: '^packages/elements/src/(define|list|trend|usage-[a-z]+)/',
        pathNot: '^packages/elements/src/$1/',
      },
      'The trend and the lists know neither each other nor the elements that show them. Move what both need to the ground floor or to parts.',
    ),
    forbid(
      'elements-are-strangers',
      { path: inside('packages/elements/src/(usage-[a-z]+)') },
      {
        path: '^packages/elements/src/usage-[a-z]+/',
        pathNot: '^packages/elements/src/$1/',
      },
      "An element doesn't know another one's inside. Move what both need to a room that they share.",
    ),
    forbid(
      'trend-model-is-pure',
      { path: inside('packages/elements/src/trend/model') },
      {
        path: [
          '^packages/elements/src/(trend/(?!model/)|parts|controllers)',
          '(^|/)node_modules/(lit|chart\\.js)/',
        ],
      },
      'What the trend means is told without drawing it. Put what draws into trend/chart.',
    ),
    forbid(
      'define-is-the-only-side-effect',
      {
        path: inside('packages/elements/src'),
        pathNot: ['^packages/elements/src/(define|cdn)/', tests],
      },
      { path: inside('packages/elements/src/define'), dependencyTypesNot: ['dynamic-import'] },
      'Only a define module registers tags, and only another one, or the one-script kit, may import it. Import the class and let the define module register it.',
    ),
    forbid(
      'no-circles',
      {},
      { circular: true },
      'These files import each other in a circle. Move what both need into its own file.',
    ),
    forbid(
      'no-orphan-imports',
      {},
      { couldNotResolve: true },
      'This import leads nowhere. Correct the path, or add the package to the package.json of this workspace.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@usage-kit/source', 'import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
