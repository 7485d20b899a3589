/**
 * Walks through everything that the kit shows, as a person would, and keeps what the browser reports meanwhile.
 * It runs inside the strict page, so that it is the same in every browser; the test asks `strictWalk` from outside.
 */
import { all, nameOf, shown } from '../../elements/screen.js';

const reports: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
  reports.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
});
addEventListener('error', ({ message }) => reports.push(message));
addEventListener('unhandledrejection', ({ reason }) => reports.push(String(reason)));

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Only ends a walk that has failed already. */
const limitMs = 60_000;

async function until<Found>(find: () => Found | undefined, what: string): Promise<Found> {
  const end = performance.now() + limitMs;
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`${what} did not come.`);
    await frame();
  }
}

const untilSo = (holds: () => boolean, what: string): Promise<true> =>
  until(() => (holds() ? true : undefined), what);

/** An element of the kit, wherever the page keeps it. */
function kit(tag: string): Promise<HTMLElement> {
  return until(() => {
    for (const root of [document, ...islands()]) {
      const found = root.querySelector<HTMLElement>(tag);
      if (found?.shadowRoot) return found;
    }
    return undefined;
  }, `<${tag}>`);
}

/** Shadow roots of the host's own; a closed one is handed over by the host. */
function islands(): ShadowRoot[] {
  const open = [...document.querySelectorAll('[data-island]')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  return [...open, ...(globalThis.closedIslands ?? [])];
}

/** The first of a role whose name begins like this. */
const find = (host: HTMLElement, role: string, name: string): HTMLElement | undefined =>
  all(host, role).find((element) => nameOf(element).startsWith(name));

const named = (host: HTMLElement, role: string, name: string): Promise<HTMLElement> =>
  until(() => find(host, role, name), `The ${role} "${name}"`);

async function press(host: HTMLElement, role: string, name: string): Promise<HTMLElement> {
  const found = await named(host, role, name);
  found.focus();
  found.click();
  return found;
}

const steps: Readonly<Record<string, () => Promise<unknown>>> = {
  'clock and popover': async () => {
    const clock = await kit('usage-clock');
    await press(clock, 'button', 'Credit usage: 29% remaining');
    await press(clock, 'button', 'Copy account ID');
    const manage = 'Manage billing';
    await until(() => find(clock, 'link', manage) ?? find(clock, 'button', manage), manage);
    await press(clock, 'button', 'Credit usage');
  },
  'overview, chart and its table': async () => {
    const page = await kit('usage-page');
    await press(page, 'tab', 'Overview');
    const slider = await named(page, 'slider', '');
    slider.focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Escape']) {
      slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    await press(page, 'button', 'Compare');
    await press(page, 'button', 'View as table');
    await press(page, 'button', 'Refresh runs');
    await press(page, 'button', 'Show');
  },
  'other ranges': async () => {
    const page = await kit('usage-page');
    await press(page, 'radio', '7 days');
    await press(page, 'radio', 'Custom…');
    await named(page, 'date', 'From');
    await press(page, 'radio', 'This cycle');
  },
  'tools, with search, filter, order and export': async () => {
    const page = await kit('usage-page');
    await press(page, 'tab', 'Tools');
    await named(page, 'rowheader', 'Ticket triage');
    await press(page, 'button', 'Owner Name');
    await press(page, 'button', 'Status');
    await press(page, 'checkbox', 'Deployed');
    const search = await named(page, 'searchbox', '');
    (search as HTMLInputElement).value = 'notes';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await untilSo(() => all(page, 'rowheader').length === 1, 'One row');
    await press(page, 'button', 'Export');
  },
  'models and a drawer': async () => {
    const page = await kit('usage-page');
    await press(page, 'tab', 'Models');
    const row = await until(() => openable(page), 'A model');
    row.click();
    await press(page, 'button', 'Close');
  },
  'guardrails and a drawer with prices': async () => {
    const page = await kit('usage-page');
    await press(page, 'tab', 'Guardrails');
    const row = await until(() => openable(page), 'A guardrail');
    row.click();
    for (const summary of all(page, 'button').filter(({ localName }) => localName === 'summary')) {
      summary.click();
    }
    await press(page, 'button', 'Close');
  },
  'scripts and a drawer': async () => {
    const page = await kit('usage-page');
    await press(page, 'tab', 'Custom Scripts');
    const row = await until(() => openable(page), 'A script');
    row.click();
    await press(page, 'button', 'Close');
  },
  'banners, and one less': async () => {
    const banners = await kit('usage-banners');
    await press(banners, 'button', 'Top up');
    await press(banners, 'button', 'Dismiss');
    await untilSo(() => all(banners, 'button', 'Dismiss').length === 0, 'The end of a banner');
  },
};

const openable = (page: HTMLElement): HTMLElement | undefined =>
  all(page, 'rowheader')
    .map((row) => row.querySelector('button'))
    .find((button) => button !== null) ?? undefined;

interface Stay {
  /** How many elements are drawn. */
  readonly drawn: number;
  /** What went wrong; reports of the browser are asked for apart. */
  readonly failures: readonly string[];
}

interface Walk {
  readonly taken: readonly string[];
  readonly failures: readonly string[];
}

/** Takes every step, whatever goes wrong in one of them. */
async function strictWalk(): Promise<Walk> {
  const taken: string[] = [];
  const failures: string[] = [];
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
      taken.push(name);
    } catch (error) {
      failures.push(`${name}: ${String(error)}`);
    }
  }
  return { taken, failures };
}

const partsOf = (host: HTMLElement): Element[] => [...shown(host.shadowRoot ?? host)];

/**
 * For any state: opens what is there, and waits until each part has its data or says that it can't be had. Where the
 * server holds its responses back, a part is drawn when its code is there.
 */
async function strictStay(isHeldBack: boolean): Promise<Stay> {
  // The pause before a retry is a random share of some seconds.
  Math.random = () => 0;
  const failures: string[] = [];
  const clock = await kit('usage-clock');
  const page = await kit('usage-page');
  const hasSettled = (host: HTMLElement): boolean =>
    !partsOf(host).some((part) =>
      part.matches(isHeldBack ? '.waiting' : '.waiting, [aria-busy="true"]'),
    );
  try {
    await untilSo(() => hasSettled(clock), 'The state of the clock');
    all(clock, 'button')[0]?.click();
    const tabs = await until(
      () => (all(page, 'tab').length > 0 ? all(page, 'tab') : undefined),
      'A tab',
    );
    for (const tab of tabs) {
      tab.click();
      await untilSo(
        () => tab.ariaSelected === 'true' && hasSettled(page),
        `The panel "${nameOf(tab)}"`,
      );
    }
    await untilSo(() => hasSettled(clock), 'The popover of the clock');
  } catch (error) {
    failures.push(String(error));
  }
  return { drawn: [clock, page].flatMap(partsOf).length, failures };
}

/**
 * What the browser has reported. Reports come in their own tasks and in order: when the one of a rule broken on
 * purpose is there, so are those before it. That rule is on the console afterwards.
 */
async function strictReports(): Promise<readonly string[]> {
  const last = document.createElement('meta');
  document.head.append(last);
  let isReported = false;
  last.addEventListener('securitypolicyviolation', (event) => {
    isReported = true;
    event.stopPropagation();
  });
  last.setAttribute('style', 'color: red');
  await untilSo(() => isReported, 'The report of a rule broken on purpose');
  last.remove();
  return reports;
}

/** Something that no strict policy lets through, to know that reports would be heard. */
function breakTheRules(): void {
  document.body.setAttribute('style', 'color: red');
  try {
    document.createElement('div').innerHTML = '<b></b>';
  } catch (error) {
    reports.push(`thrown: ${String(error)}`);
  }
}

declare global {
  var strictWalk: (() => Promise<Walk>) | undefined;
  var strictStay: ((isHeldBack: boolean) => Promise<Stay>) | undefined;
  var strictReports: (() => Promise<readonly string[]>) | undefined;
  var breakTheRules: (() => void) | undefined;
  var stepNames: readonly string[] | undefined;
  var closedIslands: ShadowRoot[] | undefined;
}

globalThis.strictWalk = strictWalk;
globalThis.strictStay = strictStay;
globalThis.strictReports = strictReports;
globalThis.breakTheRules = breakTheRules;
globalThis.stepNames = Object.keys(steps);
