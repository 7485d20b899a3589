import { expect, nextFrame } from '@open-wc/testing';
import { pageOf } from '../../../../test/elements/scripted-backend.js';
import { fiveTools, fiveToolsSummary } from '../../../../test/elements/scripted-rows.js';
import { all, choose, focused, nameOf, one, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-tools.js';
import { until } from '../testing/until.js';
import { byRuns, names, rowsAre, show, withFive } from './testing/tools.js';

const sorted = (tools: Element): (string | null)[] =>
  all(tools, 'columnheader').map((header) => header.getAttribute('aria-sort'));

describe('the order of usage-tools', () => {
  it('is changed by the headers, which say it', async () => {
    const backend = withFive();
    const tools = await show(backend);
    await rowsAre(tools, byRuns);
    expect(sorted(tools)).to.deep.equal([null, 'descending', null, null, null]);
    one(tools, 'button', 'Runs').click();
    await rowsAre(tools, [...byRuns].reverse());
    expect(sorted(tools)).to.deep.equal([null, 'ascending', null, null, null]);
    one(tools, 'button', 'Tool Name').click();
    await rowsAre(tools, [...byRuns].sort());
    expect(sorted(tools)).to.deep.equal(['ascending', null, null, null, null]);
    expect(backend.to('tools').map(({ search }) => search.get('sort'))).to.deep.equal([
      '-runs',
      'runs',
      'name',
    ]);
  });

  it('keeps the previous rows and their order, dimmed, until the new ones are there', async () => {
    const backend = withFive();
    const tools = await show(backend);
    await rowsAre(tools, byRuns);
    const release = backend.hold(({ search }) => search.get('sort') === 'name');
    one(tools, 'button', 'Tool Name').click();
    await until(() => one(tools, 'table').getAttribute('aria-busy') === 'true');
    expect(names(tools)).to.deep.equal(byRuns);
    expect(sorted(tools)).to.deep.equal([null, 'descending', null, null, null]);
    release();
    await rowsAre(tools, [...byRuns].sort());
    expect(one(tools, 'table').getAttribute('aria-busy')).to.equal('false');
  });

  it('is announced once it is there', async () => {
    const tools = await show(withFive());
    await rowsAre(tools, byRuns);
    one(tools, 'button', 'Runs').click();
    await until(() => all(tools, 'status').some((status) => status.textContent !== ''));
    expect(one(tools, 'status').textContent).to.equal('5 tools. Sorted by Runs, lowest first.');
  });

  it('is chosen by column if there are no headers, in words for what the column holds', async () => {
    const tools = await show(withFive(), 360);
    await rowsAre(tools, byRuns);
    const columns = one(tools, 'combobox', 'Sort by') as HTMLSelectElement;
    expect([...columns.options].map(({ text }) => text)).to.deep.equal([
      'Tool Name',
      'Runs',
      'Owner Name',
      'Last Active On',
      'Status',
    ]);
    const orders: [value: string, first: string, other: string][] = [
      ['name', 'Sort by Tool Name, A to Z', 'Sort by Tool Name, Z to A'],
      ['runs', 'Sort by Runs, highest first', 'Sort by Runs, lowest first'],
      [
        'lastActiveAt',
        'Sort by Last Active On, newest first',
        'Sort by Last Active On, oldest first',
      ],
    ];
    for (const [value, first, other] of orders) {
      choose(columns, value);
      await until(() => all(tools, 'button', other).length === 1, `${first} is asked for`);
      expect(columns.value).to.equal(value);
      one(tools, 'button', other).click();
      await until(() => all(tools, 'button', first).length === 1, `${other} is asked for`);
      expect(columns.value).to.equal(value);
    }
  });

  it('is reversed on the server by the button beside it', async () => {
    const backend = withFive();
    const tools = await show(backend, 360);
    await rowsAre(tools, byRuns);
    one(tools, 'button', 'Sort by Runs, lowest first').click();
    await rowsAre(tools, [...byRuns].reverse());
    expect(backend.to('tools').at(-1)?.search.get('sort')).to.equal('runs');
    one(tools, 'button', 'Sort by Runs, highest first').click();
    await rowsAre(tools, byRuns);
  });

  for (const width of [482, 494, 600, 640, 719, 720, 1100]) {
    it(`can be chosen for each column in ${width} px, beside a scrollbar that takes up space`, async () => {
      const tools = await show(withFive(), width);
      one(tools, 'region').style.borderInlineEnd = '12px solid transparent';
      await rowsAre(tools, byRuns);
      await nextFrame();
      await nextFrame();
      expect(all(tools, 'button', 'Runs'), 'a header that sorts').to.have.length(1);
      const byHeaders = all(tools, 'button').filter((button) =>
        ['Tool Name', 'Runs', 'Owner Name', 'Last Active On', 'Status'].includes(nameOf(button)),
      ).length;
      if (byHeaders < 5) one(tools, 'combobox', 'Sort by');
    });
  }

  it('keeps the focus in the list when its headers give way to cards', async () => {
    const tools = await show(withFive(), 700);
    await rowsAre(tools, byRuns);
    one(tools, 'button', 'Runs').focus();
    tools.parentElement?.style.setProperty('inline-size', '360px');
    await until(() => all(tools, 'button', 'Runs').length === 0);
    await nextFrame();
    expect(focused()).to.equal(one(tools, 'region'));
  });

  it('remains that of the rows if another one is refused, which is announced and can be retried', async () => {
    const backend = withFive();
    const tools = await show(backend, 360);
    await rowsAre(tools, byRuns);
    backend.on('tools', () => new Response('', { status: 403 }));
    one(tools, 'button', 'Sort by Runs, lowest first').click();
    const sentence = "Couldn't load results. Showing previous results.";
    await until(() => one(tools, 'status').textContent === sentence);
    expect(textOf(tools)).to.include(sentence);
    backend.on('tools', (request) => pageOf(fiveTools, fiveToolsSummary, request));
    one(tools, 'button', 'Sort by Runs, lowest first').click();
    await rowsAre(tools, [...byRuns].reverse());
    one(tools, 'button', 'Sort by Runs, highest first');
  });
});
