import { expect, fixture, html } from '@open-wc/testing';
import '../define/usage-banners.js';
import '../define/usage-clock.js';
import '../define/usage-provider.js';
import { accountWith, alertAt } from '../testing/accounts.js';
import { drain, nextTask } from '../testing/pending.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';

type Answer = () => Response | Promise<Response>;
const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });
const problem = (status: number, code: string): Response =>
  json({ type: 'about:blank', title: code, status, detail: code, code }, status);

const realFetch = window.fetch.bind(window);
let asked: string[] = [];
let open = 0;
let answers: Record<string, Answer> = {};
// Of each test its own: a client that was released lives until the end of the task.
let account = 0;

/** Waits until every request has its response, and the page has taken it in. */
async function idle(): Promise<void> {
  do await drain();
  while (open > 0);
}

/** Elements with their real client, on a network that a test scripts. */
describe('a page of one account', () => {
  beforeEach(() => {
    asked = [];
    account += 1;
    answers = {
      'GET ': () => json(accountWith({ credits: '60' })),
      'GET /alerts': () => json({ items: [alertAt(80)] }),
    };
    window.fetch = async (input, init) => {
      const request = new Request(input, init);
      const line = `${request.method} ${new URL(request.url).pathname.replace(`/v1/accounts/acc_${account}`, '')}`;
      asked.push(line);
      open += 1;
      try {
        await nextTask();
        request.signal.throwIfAborted();
        return (await answers[line]?.()) ?? problem(404, 'not_found');
      } finally {
        open -= 1;
      }
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
  });

  const page = (count: number, getToken?: (why: string) => Promise<string>) =>
    fixture<HTMLElement>(
      html`<div>
        <usage-provider
          base-url="https://billing.test"
          account-id="acc_${account}"
          live="off"
          .getToken=${getToken}
        ></usage-provider>
        ${Array.from(
          { length: count },
          () => html`<usage-banners></usage-banners><usage-clock></usage-clock>`,
        )}
      </div>`,
    );
  const clocks = (box: Element) => [...box.querySelectorAll('usage-clock')];
  const rows = (box: Element) =>
    [...box.querySelectorAll('usage-banners')].flatMap((banners) => [
      ...present(banners.shadowRoot).querySelectorAll<HTMLElement>('.banner'),
    ]);

  it('requests each resource once, however many elements there are', async () => {
    const box = await page(25);
    await until(() => clocks(box).every(({ state }) => state === 'low'), 'all clocks are low');
    await until(() => rows(box).length === 25, 'all banners stand');
    expect(asked.filter((line) => !line.endsWith('/forecast')).sort()).to.deep.equal([
      'GET ',
      'GET /alerts',
    ]);
  });

  it('dismisses an alert in every element, with one request', async () => {
    answers['DELETE /alerts/al_credits_80'] = () => {
      answers['GET /alerts'] = () => json({ items: [] });
      return new Response(null, { status: 204 });
    };
    const box = await page(2);
    await until(() => rows(box).length === 2);
    for (const row of rows(box)) row.querySelector<HTMLElement>('.dismiss')?.click();
    await until(() => rows(box).length === 0);
    await idle();
    expect(rows(box)).to.have.length(0);
    expect(asked.filter((line) => line.startsWith('DELETE'))).to.have.length(1);
  });

  it('shows the banner again, with a message, if the server refuses', async () => {
    answers['DELETE /alerts/al_credits_80'] = () => problem(409, 'alert_not_removable');
    const box = await page(1);
    await until(() => rows(box).length === 1);
    rows(box)[0]?.querySelector<HTMLElement>('.dismiss')?.click();
    await until(() => rows(box)[0]?.textContent.includes("Couldn't dismiss this"));
    const banners = present(box.querySelector('usage-banners'));
    await until(() => banners.shadowRoot?.activeElement?.classList.contains('dismiss'));
  });

  it('calls getToken once for all elements, and reports once that the server refuses a fresh token', async () => {
    answers = {
      'GET ': () => problem(401, 'token_invalid'),
      'GET /alerts': () => problem(401, 'token_invalid'),
    };
    const whys: string[] = [];
    const heard: unknown[] = [];
    const hear = (event: CustomEvent) => void heard.push(event.detail);
    document.addEventListener('usage-auth-required', hear);
    const box = await page(5, (why) => Promise.resolve(`token-${String(whys.push(why))}`));
    await until(() => clocks(box).every(({ state }) => state === 'error'));
    await until(() => heard.length > 0);
    await idle();
    expect(whys).to.deep.equal(['first', 'expired']);
    expect(heard).to.deep.equal([{ accountId: `acc_${account}`, status: 401 }]);
    expect(asked.length).to.be.at.most(4);
    document.removeEventListener('usage-auth-required', hear);
  });

  it('shows the other account when it changes, and sends no more requests for the first', async () => {
    const box = await page(1);
    const [clock] = clocks(box);
    await until(() => clock?.state === 'low');
    answers['GET /v1/accounts/acc_other'] = () =>
      json({ ...accountWith({ credits: '276' }), id: 'acc_other' });
    answers['GET /v1/accounts/acc_other/alerts'] = () => json({ items: [] });
    asked = [];
    present(box.querySelector('usage-provider')).accountId = 'acc_other';
    await until(() => clock?.state === 'healthy');
    await until(() => rows(box).length === 0);
    expect(asked.every((line) => line.includes('acc_other'))).to.equal(true);
  });

  it('is never blank and never shows NaN or undefined, whatever the response is', async () => {
    const bodies = [
      'null',
      '[]',
      '{}',
      '<!doctype html>',
      '{"credits":',
      '{"credits":{"remaining":1e21}}',
    ];
    for (const body of bodies) {
      answers['GET '] = () =>
        new Response(body, { headers: { 'content-type': 'application/json' } });
      const box = await page(1);
      const [clock] = clocks(box);
      // What cannot be read is tried again for a while, as any failure that may pass.
      await idle();
      const text = `${present(clock?.shadowRoot).innerHTML} ${rows(box)
        .map((row) => row.textContent)
        .join(' ')}`;
      expect(['loading', 'error'], body).to.include(clock?.state);
      expect(text, body).not.to.match(/NaN|undefined|Invalid Date|\[object/);
      box.remove();
      await nextTask();
    }
  });
});
