import { expect } from '@open-wc/testing';
import { cutChoices, cutTexts, saidBy, unbracketed } from './read-screen.js';

const box = document.createElement('div');
function draw(style: string, text: string, attributes: Readonly<Record<string, string>> = {}) {
  const part = document.createElement('p');
  part.style.cssText = `margin: 0; white-space: nowrap; ${style}`;
  part.textContent = text;
  for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
  box.replaceChildren(part);
  return part;
}
const LONG = 'more than a hundred pixels of text in a line';

describe('the reader of screens', () => {
  before(() => {
    box.style.cssText = 'inline-size: 100px';
    document.body.append(box);
  });
  after(() => box.remove());

  const cuts: [
    what: string,
    style: string,
    title: string | undefined,
    fault: RegExp | undefined,
  ][] = [
    ['a text that fits', '', undefined, undefined],
    ['a text that is cut', 'overflow: hidden', undefined, /is cut in its width by p$/],
    ['a text that sticks out', '', undefined, /sticks out of its element$/],
    ['a text that is cut and told by its title', 'overflow: hidden', LONG, undefined],
    ['a text that can be scrolled to', 'overflow-x: auto', undefined, undefined],
    [
      'a text cut in its height',
      'white-space: normal; block-size: 10px; overflow: hidden',
      undefined,
      /is cut in its height by p$/,
    ],
    [
      'a text for ears only',
      'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden',
      undefined,
      undefined,
    ],
  ];
  for (const [what, style, title, fault] of cuts) {
    it(`finds ${fault ? 'fault' : 'no fault'} with ${what}`, () => {
      draw(style, what === 'a text that fits' ? 'short' : LONG, title ? { title } : {});
      const found = cutTexts(box);
      if (!fault) expect(found).to.deep.equal([]);
      else expect(found.join()).to.match(fault);
    });
  }

  const choices: [what: string, style: string, cut: string[]][] = [
    ['has room for each', 'inline-size: 400px', []],
    ['is too narrow for one', 'inline-size: 120px', [LONG]],
    ['is too narrow for any', 'inline-size: 20px', ['short', LONG]],
    ['is as wide as what is chosen', 'field-sizing: content', []],
  ];
  for (const [what, style, cut] of choices) {
    it(`finds what a select cuts that ${what}, and leaves it as it was`, () => {
      const select = document.createElement('select');
      select.style.cssText = style;
      select.append(new Option('short'), new Option(LONG));
      box.replaceChildren(select);
      const found = cutChoices(box);
      expect(found).to.have.length(cut.length);
      cut.forEach((text, index) => expect(found[index]).to.include(`"${text}" is `));
      expect([...box.children]).to.deep.equal([select]);
      expect(select.value).to.equal('short');
    });
  }

  it('reads texts, names, titles and placeholders through shadow roots, and nothing hidden', () => {
    const host = draw('', '', { title: 'A title' });
    const field = document.createElement('input');
    field.placeholder = 'A placeholder';
    field.setAttribute('aria-label', 'A name');
    const hidden = document.createElement('span');
    hidden.hidden = true;
    hidden.textContent = 'Hidden';
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).append('A shadow', hidden);
    host.append('A text', field, inner);
    expect([...saidBy(box)].map(({ text }) => text).sort()).to.deep.equal([
      'A name',
      'A placeholder',
      'A shadow',
      'A text',
      'A title',
    ]);
  });

  it('removes what is in brackets', () => {
    expect(unbracketed('[one] · [two [three] four], 5')).to.equal('· , 5');
    expect(unbracketed('[one] and [two]')).to.equal('and');
  });
});
