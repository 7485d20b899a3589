import { expect, nextFrame } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { createCatalog } from '../locales/catalog.js';
import { warningsOf } from '../testing/console.js';
import { present } from '../testing/present.js';
import { WordsController } from './words-controller.js';

interface Greeting {
  readonly hello: () => string;
}
const greeting = (hello: string): Greeting => ({ hello: () => hello });
const moduleOf = (hello: string) => ({ default: greeting(hello) });
const arrivals = new Map<string, () => void>();
let attempts = 0;
const catalog = createCatalog(greeting('Hello'), {
  de: () =>
    new Promise<{ default: Greeting }>((resolve) =>
      arrivals.set('de', () => resolve(moduleOf('Hallo'))),
    ),
  pt: () => Promise.resolve(moduleOf('Olá')),
  'zh-Hant': () => Promise.resolve(moduleOf('你好')),
  ar: () => Promise.resolve(moduleOf('مرحبا')),
  fr: () => {
    attempts += 1;
    return attempts === 1
      ? Promise.reject(new Error('gone'))
      : Promise.resolve(moduleOf('Bonjour'));
  },
});

class Greeter extends LitElement {
  readonly words = new WordsController(this, catalog);
  readonly drawn: string[] = [];
  override render() {
    this.drawn.push(`${this.words.lang} ${this.words.dir}`);
    return html`${this.words.words.hello()}`;
  }
  get said(): string {
    return `${this.renderRoot.textContent} ${this.words.lang} ${this.words.dir}`;
  }
}
customElements.define('test-greeter', Greeter);

class Outer extends LitElement {
  override render() {
    return html`<section><test-greeter></test-greeter></section>`;
  }
}
customElements.define('test-outer', Outer);

declare global {
  interface HTMLElementTagNameMap {
    'test-greeter': Greeter;
    'test-outer': Outer;
  }
}

const box = document.createElement('div');
/** A change is followed in microtasks alone, which are over before a frame. */
const settled = async (): Promise<void> => {
  await nextFrame();
};
async function greeterIn(lang?: string, dir?: string): Promise<Greeter> {
  for (const [name, value] of [
    ['lang', lang],
    ['dir', dir],
  ] as const) {
    if (value === undefined) box.removeAttribute(name);
    else box.setAttribute(name, value);
  }
  const greeter = document.createElement('test-greeter');
  box.replaceChildren(greeter);
  await settled();
  return greeter;
}

describe('the words of an element', () => {
  before(() => document.body.append(box));
  after(() => {
    box.remove();
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('dir');
  });

  it('are English where the page says nothing', async () => {
    document.documentElement.removeAttribute('lang');
    expect((await greeterIn()).said).to.equal('Hello en ltr');
  });

  it('are English until a language has arrived, and its own from then on', async () => {
    const greeter = await greeterIn('de-AT');
    expect(greeter.said).to.equal('Hello en ltr');
    present(arrivals.get('de'))();
    await settled();
    expect(greeter.said).to.equal('Hallo de-AT ltr');
    expect((await greeterIn('de')).said).to.equal('Hallo de ltr');
  });

  const falls: [string, string][] = [
    ['pt-BR', 'Olá pt-BR ltr'],
    ['PT-br', 'Olá pt-BR ltr'],
    ['zh-Hant-TW', '你好 zh-Hant-TW ltr'],
    ['zh', 'Hello en ltr'],
    ['en-AU', 'Hello en-AU ltr'],
    ['ar-EG', 'مرحبا ar-EG rtl'],
    ['he', 'Hello en ltr'],
    ['', 'Hello en ltr'],
    ['valueof', 'Hello en ltr'],
  ];
  for (const [lang, said] of falls) {
    it(`in a page of "${lang}" are: ${said}`, async () => {
      expect((await greeterIn(lang)).said).to.equal(said);
    });
  }

  it('are English for a tag that is none, with one warning', async () => {
    const said = await warningsOf(async () => {
      expect((await greeterIn('not a language!')).said).to.equal('Hello en ltr');
      await greeterIn('not a language!');
    });
    expect(said).to.have.length(1);
  });

  it('are English where the file does not come, and are asked for again by the next element', async () => {
    const said = await warningsOf(async () => {
      expect((await greeterIn('fr')).said).to.equal('Hello en ltr');
    });
    expect(said).to.have.length(1);
    expect((await greeterIn('fr')).said).to.equal('Bonjour fr ltr');
  });

  it('take the direction of the page before that of the language', async () => {
    expect((await greeterIn('ar', 'ltr')).said).to.equal('مرحبا ar ltr');
    expect((await greeterIn('pt', 'rtl')).said).to.equal('Olá pt rtl');
    expect((await greeterIn('pt', 'RTL')).said).to.equal('Olá pt rtl');
    expect((await greeterIn('pt', 'sideways')).said).to.equal('Olá pt ltr');
  });

  it('begin with what a server has drawn, and then read their place', async () => {
    await greeterIn('ar', 'rtl');
    const greeter = document.createElement('test-greeter');
    greeter.attachShadow({ mode: 'open' }).innerHTML = '<p>Hello</p>';
    box.append(greeter);
    await settled();
    expect(greeter.drawn).to.deep.equal(['en ltr', 'ar rtl']);
    const other = await greeterIn('ar', 'rtl');
    expect(other.drawn).to.deep.equal(['ar rtl']);
  });

  it('follow a change on the page, on the element itself, and above a shadow root', async () => {
    const greeter = await greeterIn('pt');
    box.lang = 'ar';
    await settled();
    expect(greeter.said).to.equal('مرحبا ar rtl');
    greeter.lang = 'pt';
    await settled();
    expect(greeter.said).to.equal('Olá pt rtl'.replace('rtl', 'ltr'));
    const outer = document.createElement('test-outer');
    box.replaceChildren(outer);
    await settled();
    const inner = present(outer.renderRoot.querySelector<Greeter>('test-greeter'));
    expect(inner.said).to.equal('مرحبا ar rtl');
    const section = present(outer.renderRoot.querySelector('section'));
    section.lang = 'pt';
    await settled();
    expect(inner.said).to.equal('Olá pt ltr');
    section.removeAttribute('lang');
    box.dir = 'ltr';
    await settled();
    expect(inner.said).to.equal('مرحبا ar ltr');
  });

  it('are watched by one observer, and by none that is not needed', async () => {
    const first = await greeterIn('pt');
    const second = document.createElement('test-greeter');
    box.append(second);
    first.remove();
    box.lang = 'ar';
    await settled();
    expect(second.said).to.equal('مرحبا ar rtl');
    expect(first.words.lang).to.equal('pt');
    box.append(first);
    await settled();
    expect(first.said).to.equal('مرحبا ar rtl');
  });
});
