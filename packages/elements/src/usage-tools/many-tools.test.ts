import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { ScriptedBackend, type SeenRequest } from '../../../../test/elements/scripted-backend.js';
import { manyTools } from '../../../../test/elements/scripted-rows.js';
import { focused, one, rowsOf, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-tools.js';
import { drain } from '../testing/pending.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import { VirtualTimers } from '../testing/virtual-timers.js';
import type { UsageTools } from './usage-tools.js';

const count = 100_000;

/** Responds as a server that sorts its rows once, not for each request. */
function respondWith(length: number): (request: SeenRequest) => object {
  const fewestRunsFirst = manyTools(length).reverse();
  const byName = [...fewestRunsFirst].reverse();
  return ({ search }) => {
    const offset = Number(search.get('offset') ?? 0);
    const rows = search.get('sort') === 'runs' ? fewestRunsFirst : byName;
    return {
      summary: { totalTools: length, totalRuns: 5_000_050_000 },
      items: rows.slice(offset, offset + Number(search.get('limit') ?? 50)),
      total: length,
      offset,
    };
  };
}
const respond = respondWith(count);
const withMany = (): ScriptedBackend => new ScriptedBackend().on('tools', respond);

async function show(backend: ScriptedBackend): Promise<UsageTools> {
  const element = document.createElement('usage-tools');
  element.client = backend.client();
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  box.style.inlineSize = '1100px';
  box.append(element);
  await until(() => hasRow(element, 1));
  return element;
}

const nameAt = (position: number): string => `Tool ${String(position).padStart(6, '0')}`;
const drawn = (host: Element): string[] => rowsOf(host).map(([name = '']) => name);
const hasRow = (host: Element, position: number): boolean => drawn(host).includes(nameAt(position));

/** What a person sees: the rows that are inside the scroll region, under its header. */
function inSight(host: Element): string[] {
  const region = one(host, 'region').getBoundingClientRect();
  const head = one(host, 'columnheader', 'Runs').getBoundingClientRect();
  const table = one(host, 'table');
  return [...table.querySelectorAll('th[scope="row"]')]
    .filter((cell) => {
      const { top, bottom } = cell.getBoundingClientRect();
      return top >= head.bottom - 1 && bottom <= region.bottom + 1;
    })
    .map((cell) => cell.textContent);
}

function allNodes(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let nodes = 1;
  while (walker.nextNode()) nodes += 1;
  return nodes;
}

describe('a list of 100,000 tools', () => {
  it('has a true scrollbar over all rows, and few nodes', async () => {
    const host = await show(withMany());
    const region = one(host, 'region', 'Tools');
    expect(region.scrollHeight).to.be.closeTo(count * 44 + 40, 2);
    expect(allNodes(one(host, 'table').getRootNode())).to.be.at.most(700);
    expect(one(host, 'table').getAttribute('aria-rowcount')).to.equal('100001');
    region.scrollTop = region.scrollHeight / 2;
    await until(() => hasRow(host, 50_000));
    expect(allNodes(one(host, 'table').getRootNode())).to.be.at.most(700);
  });

  it('shows the rows of any place within two requests', async () => {
    const backend = withMany();
    const host = await show(backend);
    const region = one(host, 'region');
    for (const share of [0.5, 0.123, 0.999, 0.3]) {
      const before = backend.requests.length;
      const position = Math.floor(share * count);
      region.scrollTop = (position - 1) * 44;
      await until(() => inSight(host)[0] === nameAt(position), `row ${position}`);
      expect(backend.requests.length - before).to.be.within(1, 2);
      expect(inSight(host)).to.have.length.above(5);
    }
  });

  it('goes to the top for an order that the client still has, and announces it', async () => {
    const host = await show(withMany());
    const region = one(host, 'region');
    const status = (): string => one(host, 'status').textContent;
    const timers = new VirtualTimers();
    try {
      one(host, 'button', 'Runs').click();
      await until(() => inSight(host)[0] === nameAt(count), 'the row with the fewest runs');
      await timers.advance(500);
      expect(status()).to.equal('100,000 tools. Sorted by Runs, lowest first.');
      region.scrollTop = 90_000;
      await until(() => region.scrollTop === 90_000 && inSight(host).length > 5);
      one(host, 'button', 'Runs').click();
      await until(() => inSight(host)[0] === nameAt(1), 'the row with the most runs');
      expect(region.scrollTop).to.equal(0);
      await timers.advance(5000);
      expect(status()).to.equal('100,000 tools. Sorted by Runs, highest first.');
    } finally {
      timers.restore();
    }
  });

  it('ends at the last row', async () => {
    const host = await show(withMany());
    const region = one(host, 'region');
    region.scrollTop = region.scrollHeight;
    await until(() => inSight(host).at(-1) === nameAt(count));
    const last = rowsOf(host).at(-1);
    expect(last?.[1]).to.equal('1');
    const row = one(host, 'rowheader', nameAt(count)).parentElement;
    expect(row?.getAttribute('aria-rowindex')).to.equal('100001');
  });

  it('aborts the requests for pages that were scrolled past', async () => {
    const backend = withMany();
    const host = await show(backend);
    const release = backend.hold();
    const region = one(host, 'region');
    const stops = [20_050, 40_050, 60_050, 80_050];
    for (const position of stops) {
      region.scrollTop = position * 44;
      const asked = backend.requests.length;
      await until(() => backend.requests.length > asked);
    }
    await drain();
    const last = backend.requests.filter(({ aborted }) => !aborted).slice(1);
    expect(last.map(({ search }) => search.get('offset'))).to.deep.equal(['80000']);
    release();
    await until(() => hasRow(host, 80_051));
  });

  it('requests nothing that a drag of the scrollbar passes', async () => {
    const backend = withMany();
    const host = await show(backend);
    const region = one(host, 'region');
    const before = backend.requests.length;
    for (let step = 1; step <= 30; step += 1) {
      region.scrollTop = step * 100_000;
      await nextFrame();
    }
    await until(() => inSight(host)[0] === nameAt(Math.ceil(3_000_000 / 44) + 1));
    expect(backend.requests.length - before).to.be.at.most(2);
  });

  it('shows what was loaded before without another request', async () => {
    const backend = withMany();
    const host = await show(backend);
    const region = one(host, 'region');
    region.scrollTop = 50_000 * 44;
    await until(() => hasRow(host, 50_001));
    const before = backend.requests.length;
    region.scrollTop = 0;
    await until(() => inSight(host)[0] === nameAt(1));
    expect(backend.requests.length).to.equal(before);
  });

  it('shows which rows could not be loaded, and keeps the others', async () => {
    const backend = withMany();
    const host = await show(backend);
    backend.on('tools', (request) =>
      request.search.get('offset') === '0' ? respond(request) : new Response('', { status: 404 }),
    );
    one(host, 'region').scrollTop = 300 * 44;
    await until(() => drawn(host).includes("Couldn't load this row"));
    expect(textOf(host)).to.include("Some rows couldn't be loaded.");
    one(host, 'region').scrollTop = 0;
    await until(() => inSight(host)[0] === nameAt(1));
  });

  it('keeps the focus in the table when the focused row goes out of sight', async () => {
    const host = await show(withMany());
    const region = one(host, 'region');
    await until(() => region.tabIndex === 0);
    region.focus();
    region.scrollTop = 90_000 * 44;
    await until(() => hasRow(host, 90_001));
    expect(focused() === region).to.be.true;
  });

  it('ends where the End key takes it, although its last step comes after scrollend', async () => {
    const host = await show(withMany());
    const region = one(host, 'region');
    region.scrollTop = 2_000_000;
    await until(() => hasRow(host, 45_460));
    // A browser that glides tells the end of it before the last step.
    region.scrollTop = region.scrollHeight;
    region.dispatchEvent(new Event('scrollend'));
    await until(() => inSight(host).at(-1) === nameAt(count));
    expect(region.scrollTop).to.be.closeTo(region.scrollHeight - region.clientHeight, 1);
  });

  it('goes back to the top for another order', async () => {
    const host = await show(withMany());
    const region = one(host, 'region');
    region.scrollTop = 70_000 * 44;
    await until(() => hasRow(host, 70_001));
    one(host, 'button', 'Runs').click();
    await until(() => inSight(host)[0] === nameAt(count));
    expect(region.scrollTop).to.equal(0);
  });

  it('is drawn again after it was hidden', async () => {
    const host = await show(withMany());
    const box = host.parentElement;
    if (box) box.hidden = true;
    await nextFrame();
    if (box) box.hidden = false;
    await nextFrame();
    await nextFrame();
    expect(inSight(host)[0]).to.equal(nameAt(1));
  });

  it('puts its rows in the order of the list for screen readers, once it rests', async () => {
    const host = await show(withMany());
    const region = one(host, 'region');
    for (let step = 1; step <= 7; step += 1) {
      region.scrollTop = step * 150;
      await nextFrame();
    }
    const positions = (): number[] =>
      [...one(host, 'table').querySelectorAll('tbody tr')].map((row) => Number(row.ariaRowIndex));
    await until(() =>
      positions().every((position, at, list) => at === 0 || position === (list[at - 1] ?? 0) + 1),
    );
    expect(positions()[0]).to.be.above(2);
  });

  it('scrolls without a gap', async () => {
    const host = await show(withMany());
    const region = one(host, 'region');
    for (let step = 1; step <= 40; step += 1) {
      region.scrollTop = step * 90;
      region.dispatchEvent(new Event('scroll'));
      const rows = [...one(host, 'table').querySelectorAll('th[scope="row"]')];
      const boxes = rows.map((row) => row.getBoundingClientRect());
      const edge = region.getBoundingClientRect();
      expect(Math.min(...boxes.map(({ top }) => top))).to.be.at.most(edge.top + 41);
      expect(Math.max(...boxes.map(({ bottom }) => bottom))).to.be.at.least(edge.bottom - 1);
      await nextFrame();
    }
  });

  it('writes only the rows that come into sight, as few as in a list of 1,000', async () => {
    const stepPx = 90;
    const rowsWritten = async (length: number): Promise<number[]> => {
      const backend = new ScriptedBackend().on('tools', respondWith(length));
      const host = await show(backend);
      const region = one(host, 'region');
      const body = present(one(host, 'table').querySelector('tbody'));
      const watch = new MutationObserver(() => undefined);
      watch.observe(body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const written: number[] = [];
      for (let step = 1; step <= 15; step += 1) {
        await backend.idle();
        region.scrollTop = step * stepPx;
        watch.takeRecords();
        region.dispatchEvent(new Event('scroll'));
        const targets = watch.takeRecords().map(({ target }) => target);
        expect(targets, 'a row was added or removed').not.to.include(body);
        written.push(
          new Set(targets.map((target) => (target.parentElement ?? body).closest('tr') ?? target))
            .size,
        );
      }
      watch.disconnect();
      host.remove();
      return written;
    };
    const written = await rowsWritten(count);
    expect(written).to.deep.equal(await rowsWritten(1000));
    expect(Math.max(...written)).to.be.within(1, Math.ceil(stepPx / 44) + 1);
  });
});
