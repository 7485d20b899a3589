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

async function until<Found>(find: () => Found | undefined, what: string): Promise<Found> {
  const end = performance.now() + 12_000;
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`${what} did not come.`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

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
const named = (host: HTMLElement, role: string, name: string): Promise<HTMLElement> =>
  until(
    () => all(host, role).find((element) => nameOf(element).startsWith(name)),
    `The ${role} "${name}"`,
  );

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
    await named(clock, 'link', 'Manage billing').catch(() =>
      named(clock, 'button', 'Manage billing'),
    );
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
    await until(() => (all(page, 'rowheader').length === 1 ? true : undefined), 'One row');
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
    await until(
      () => (all(banners, 'button', 'Dismiss').length === 0 ? true : undefined),
      'The end of a banner',
    );
  },
};

const openable = (page: HTMLElement): HTMLElement | undefined =>
  all(page, 'rowheader')
    .map((row) => row.querySelector('button'))
    .find((button) => button !== null) ?? undefined;

/** Takes the walk; answers the steps that were taken, and what was reported or went wrong. */
async function strictWalk(): Promise<{ taken: string[]; reports: string[] }> {
  const taken: string[] = [];
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
      taken.push(name);
    } catch (error) {
      reports.push(`${name}: ${String(error)}`);
    }
  }
  return { taken, reports };
}

/** For any state: what is there is opened, and everything gets its time. */
async function strictStay(): Promise<{ drawn: number; reports: string[] }> {
  const clock = await kit('usage-clock');
  const page = await kit('usage-page');
  await new Promise((resolve) => setTimeout(resolve, 900));
  all(clock, 'button')[0]?.click();
  for (const tab of all(page, 'tab')) {
    tab.click();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const drawn = [clock, page].flatMap((host) => [...shown(host.shadowRoot ?? host)]).length;
  return { drawn, reports };
}

/** Something that no strict policy lets through, to know that reports would be heard. */
function breakTheRules(): Promise<string[]> {
  document.body.setAttribute('style', 'color: red');
  try {
    document.createElement('div').innerHTML = '<b></b>';
  } catch (error) {
    reports.push(`thrown: ${String(error)}`);
  }
  return new Promise((resolve) => setTimeout(() => resolve(reports), 300));
}

declare global {
  var strictWalk: (() => Promise<{ taken: string[]; reports: string[] }>) | undefined;
  var strictStay: (() => Promise<{ drawn: number; reports: string[] }>) | undefined;
  var breakTheRules: (() => Promise<string[]>) | undefined;
  var stepNames: readonly string[] | undefined;
  var closedIslands: ShadowRoot[] | undefined;
}

globalThis.strictWalk = strictWalk;
globalThis.strictStay = strictStay;
globalThis.breakTheRules = breakTheRules;
globalThis.stepNames = Object.keys(steps);
