import type { ScenarioName } from '@usage-kit/mocks/scenarios';
import { choose, focused, type } from '../elements/screen.js';
import { drawn, drawnAll } from '../looks/account.js';

type Act = (element: HTMLElement) => void;

/** Something to look at: an element of an account's life, and what a person does before looking. */
export interface Screen {
  readonly element: string;
  readonly scenario: ScenarioName;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What is done, and then shown; the screen comes to rest after each. */
  readonly acts?: readonly Act[];
  readonly what?: string;
  /** False where the backend never responds. */
  readonly answers?: boolean;
}

/* Languages differ, so things are found by what they are, not by their names. */
const click =
  (selector: string, at = 0): Act =>
  (element) => {
    const found = drawnAll(element, selector).at(at);
    if (!(found instanceof HTMLElement)) throw new Error(`Nothing to click at: ${selector}`);
    found.click();
  };
const write =
  (selector: string, text: string): Act =>
  (element) =>
    type(drawn(element, selector) as HTMLElement, text);
const choice =
  (selector: string, value: string): Act =>
  (element) =>
    choose(drawn(element, selector) as HTMLElement, value);
const key =
  (name: string): Act =>
  () =>
    focused()?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }),
    );
const walkTheChart: Act = (element) => (drawn(element, '.walk') as HTMLElement).focus();

const lists = ['usage-tools', 'usage-models', 'usage-guardrails', 'usage-scripts'] as const;
const tabs = ['overview', 'tools', 'models', 'guardrails', 'scripts'] as const;
const open = { open: '', 'manage-href': '#billing' };

const pages: readonly Screen[] = [
  ...tabs.map((tab) => ({
    element: 'usage-page',
    scenario: 'healthy' as const,
    attributes: { tab },
  })),
  {
    element: 'usage-page',
    scenario: 'healthy',
    attributes: { tab: 'tools', range: '2026-11-01/2026-11-08' },
    acts: [write('input[type=date]', '2026-11-20'), click('.custom button')],
    what: 'with days the wrong way round',
  },
  { element: 'usage-page', scenario: 'never-answers', answers: false },
];

const overviews: readonly Screen[] = [
  ...(['overdraft', 'free-credits-expired', 'paid-with-rollover', 'extreme-numbers'] as const).map(
    (scenario) => ({ element: 'usage-overview', scenario }),
  ),
  ...(['nothing-used', 'unreadable', 'wrong-values'] as const).map((scenario) => ({
    element: 'usage-overview',
    scenario,
  })),
  {
    element: 'usage-overview',
    scenario: 'low',
    acts: [click('.note button')],
    what: 'with its idle deployments',
  },
  {
    element: 'usage-overview',
    scenario: 'healthy',
    attributes: { compare: '' },
    acts: [walkTheChart, key('Home'), key('ArrowRight')],
    what: 'compared, with a day of the chart told',
  },
  {
    element: 'usage-overview',
    scenario: 'healthy',
    attributes: { compare: '' },
    acts: [click('.actions button', 1)],
    what: 'compared, as a table',
  },
  {
    element: 'usage-overview',
    scenario: 'healthy',
    acts: [click('.anchor > .opener')],
    what: 'with the export menu open',
  },
];

const panels: readonly Screen[] = [
  ...lists.flatMap((element): Screen[] => [
    { element, scenario: 'new-account' },
    { element, scenario: 'unreadable' },
  ]),
  { element: 'usage-tools', scenario: 'wrong-values' },
  {
    element: 'usage-tools',
    scenario: 'healthy',
    acts: [write('input[type=search]', 'nothing is called so')],
    what: 'with nothing that matches',
  },
  ...(['usage-tools', 'usage-guardrails', 'usage-scripts'] as const).map((element): Screen => ({
    element,
    scenario: 'healthy',
    acts: [click('.button[aria-expanded]')],
    what: 'with the filter open',
  })),
  {
    element: 'usage-guardrails',
    scenario: 'healthy',
    acts: [
      click('.button[aria-expanded]'),
      click('input[type=checkbox]', 0),
      click('input[type=checkbox]', 1),
    ],
    what: 'with two statuses chosen',
  },
  {
    element: 'usage-tools',
    scenario: 'healthy',
    acts: [click('.export .button')],
    what: 'exported',
  },
];

const drawers: readonly Screen[] = [
  {
    element: 'usage-models',
    scenario: 'healthy',
    acts: [click('.opener')],
    what: 'with a drawer',
  },
  ...(['usage-guardrails', 'usage-scripts'] as const).map((element): Screen => ({
    element,
    scenario: 'healthy',
    acts: [click('.opener'), click('summary')],
    what: 'with a drawer and its prices',
  })),
  {
    element: 'usage-models',
    scenario: 'moderate',
    attributes: { detail: 'gone' },
    what: 'with the drawer of a model that is gone',
  },
  {
    element: 'usage-scripts',
    scenario: 'unreadable',
    attributes: { detail: 'script_1' },
    what: 'with a drawer that failed',
  },
];

const rates: readonly Screen[] = [
  { element: 'usage-rates', scenario: 'healthy' },
  { element: 'usage-rates', scenario: 'unreadable' },
  {
    element: 'usage-rates',
    scenario: 'healthy',
    acts: [write('#units', '999999'), write('#hours', '0')],
    what: 'with wrong numbers',
  },
  {
    element: 'usage-rates',
    scenario: 'overdraft',
    acts: [write('#hours', '2000')],
    what: 'of more than there is',
  },
  {
    element: 'usage-rates',
    scenario: 'new-account',
    acts: [choice('#for', 'cycle')],
    what: 'of a cycle that has no end',
  },
];

const clocks: readonly Screen[] = [
  ...(
    [
      'healthy',
      'low',
      'exhausted',
      'overdraft',
      'runs-exhausted',
      'free-credits-expired',
      'unreadable',
      'forbidden',
    ] as const
  ).map((scenario) => ({ element: 'usage-clock', scenario, attributes: open })),
  { element: 'usage-clock', scenario: 'never-answers', attributes: open, answers: false },
  { element: 'usage-clock', scenario: 'low', attributes: { ...open, 'can-upgrade': 'false' } },
];

const banners: readonly Screen[] = [
  ...(
    [
      'moderate',
      'low',
      'exhausted',
      'overdraft',
      'stopped',
      'runs-exhausted',
      'free-credits-expired',
    ] as const
  ).map((scenario) => ({ element: 'usage-banners', scenario })),
  ...(['low', 'exhausted', 'free-credits-expired'] as const).map((scenario) => ({
    element: 'usage-banners',
    scenario,
    attributes: { 'can-upgrade': 'false' },
  })),
  {
    element: 'usage-banners',
    scenario: 'dismissal-refused',
    acts: [click('.dismiss')],
    what: 'after a dismissal that was refused',
  },
];

export const screens: readonly Screen[] = [
  ...pages,
  ...overviews,
  ...panels,
  ...drawers,
  ...rates,
  ...clocks,
  ...banners,
];
