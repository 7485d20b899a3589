import { expect } from '@open-wc/testing';
import { layoutFaults } from './layout-faults.js';
import { isWanted } from './wanted.js';

const host = document.createElement('div');
host.style.cssText = 'inline-size: 300px; font: 14px/20px sans-serif';
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  p { margin: 0 }
  tr { display: grid; grid-template-columns: 1fr 1fr }
  tr.uneven { grid-template-columns: 1fr 2fr }
  td[data-label]::before { content: attr(data-label); float: left }
  button, input { box-sizing: border-box; margin: 0; padding: 0; font: inherit }
`);

const table = (look: string, cell = 'Two'): string =>
  `<table><tr><th>Name</th><th>Runs</th></tr><tr class="${look}"><th>One</th><td>${cell}</td></tr></table>`;

const cases: readonly [what: string, html: string, fault: RegExp | undefined][] = [
  ['text with room around it', '<p>One</p><p>Two</p><button class="button">Go</button>', undefined],
  ['text that wraps', `<p>${'many words '.repeat(20)}</p>`, undefined],
  ['a table in line', table(''), undefined],
  [
    'text that can be scrolled to',
    `<p style="block-size: 30px; overflow: auto">${'many words '.repeat(20)}</p>`,
    undefined,
  ],
  [
    'text cut in its height',
    '<p style="block-size: 9px; overflow: hidden">One</p>',
    /in its height/,
  ],
  ['text cut in its width', '<p style="width: 9px; overflow: hidden">Wide</p>', /in its width/],
  [
    'text cut by what contains its paint',
    '<p style="block-size: 9px; contain: strict">One</p>',
    /sticks out .* under p/,
  ],
  [
    'text taller than its button',
    '<button style="block-size: 9px">One</button>',
    /sticks out .* over and .* under button/,
  ],
  [
    'text over the padding of what is drawn around it',
    '<p style="border: 1px solid; padding-inline: 8px; inline-size: 40px">Incomprehensible</p>',
    /sticks out by .* of p/,
  ],
  [
    'text that reaches under a line over it',
    '<p style="border-top: 1px solid; block-size: 9px">One</p>',
    undefined,
  ],
  [
    'text that reaches over the line of the next row',
    '<p style="block-size: 9px">One</p><p style="border-top: 1px solid">&nbsp;</p>',
    /"One" sticks out .* under p/,
  ],
  [
    'text that reaches over the line of the row before',
    '<p style="border-bottom: 1px solid">&nbsp;</p><p style="block-size: 30px; line-height: 0">One</p>',
    /"One" sticks out .* over/,
  ],
  [
    'a menu that hangs over what it belongs to',
    '<div style="position: relative; border: 1px solid; block-size: 30px"><p style="position: absolute; z-index: 1; inset-block-start: 20px">One</p></div>',
    undefined,
  ],
  [
    'text cut by the menu that it is in',
    '<div style="position: absolute; z-index: 1; border: 1px solid; block-size: 9px">One</div>',
    /"One" sticks out .* under div/,
  ],
  [
    'text that is cut in its width alone',
    '<p style="block-size: 9px; overflow: clip visible">One</p>',
    undefined,
  ],
  [
    'texts one on the other',
    '<p style="block-size: 8px">One</p><p>Two</p>',
    /"One" overlaps p "Two"/,
  ],
  [
    'lines of one text one on the other',
    `<p style="line-height: 6px">${'many words '.repeat(20)}</p>`,
    /words" overlaps p "many/,
  ],
  [
    'a text on a control',
    '<p style="block-size: 8px">One</p><button>Two</button>',
    /p "One" overlaps button/,
  ],
  [
    'a field that is too low',
    '<input type="search" style="block-size: 9px" value="One" />',
    /too low/,
  ],
  [
    'a field that is too narrow for its hint',
    '<input type="search" style="inline-size: 30px" placeholder="Search all tools" />',
    /too narrow for "Search all tools"/,
  ],
  [
    'a select that is too narrow for its choice',
    '<select style="inline-size: 40px"><option>Incomprehensible</option></select>',
    /once chosen/,
  ],
  ['a page that is too wide', '<div style="inline-size: 5000px">&nbsp;</div>', /the page is wider/],
  [
    'a card that is too narrow',
    '<div class="card" style="inline-size: 90px"><hr style="inline-size: 120px" /></div>',
    /what is in div.card is wider/,
  ],
  ['cells beside their header', table('uneven'), /px beside th/],
  [
    'cells off their line',
    table('', '<span style="position: relative; top: 5px">Two</span>'),
    /off the line of its row/,
  ],
  [
    'controls of two heights',
    '<div class="actions"><button class="button" style="block-size: 40px">One</button> <button class="button">Two</button></div>',
    /higher or lower/,
  ],
  [
    'a label wider than its line',
    '<table><tr><td data-label="Incomprehensible" style="inline-size: 50px">2</td></tr></table>',
    /the label .* is wider/,
  ],
];

describe('the walk through the fonts', () => {
  before(() => {
    document.adoptedStyleSheets.push(sheet);
    document.body.append(host);
  });
  after(() => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  for (const [what, html, fault] of cases) {
    const name = `finds ${fault ? 'fault' : 'no fault'} with ${what}`;
    if (!isWanted(name)) continue;
    it(name, () => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      host.replaceChildren(...parsed.body.childNodes);
      const faults = layoutFaults(host);
      if (fault) expect(faults.join('\n')).to.match(fault);
      else expect(faults).to.deep.equal([]);
    });
  }
});
