import type { ReactiveController, ReactiveElement } from 'lit';
import {
  canonicalLanguage,
  loadLanguage,
  matchLanguage,
  type Catalog,
} from '../locales/catalog.js';
import { placeOf, unwatchPlace, watchPlace } from './language-watch.js';

const rightToLeft = /^(arc?|ckb|dv|fa|he|ks|ps|sd|u[gr]|yi)(-|$)/;

/**
 * The words of an element in the language of its place in the page, and its direction; both live.
 *
 * Where the kit does not speak the page's language, words and numbers are English, and `lang` says so:
 * "10,000" beside English words is not read as ten.
 */
export class WordsController<Words> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #catalog: Catalog<Words>;
  #lang = 'en';
  #dir: 'ltr' | 'rtl' = 'ltr';
  #words: Words;

  constructor(host: ReactiveElement, catalog: Catalog<Words>) {
    this.#host = host;
    this.#catalog = catalog;
    this.#words = catalog.english;
    host.addController(this);
  }

  /** What the words are in, with the page's region: for `lang` attributes and for Intl. */
  get lang(): string {
    return this.#lang;
  }

  get dir(): 'ltr' | 'rtl' {
    return this.#dir;
  }

  get words(): Words {
    return this.#words;
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') return; // On a server there is no place to read.
    watchPlace(this.#host, this.#read);
    // A server has drawn in English, from left to right. Hydration takes for granted that this is what is to be drawn.
    const { hasUpdated, shadowRoot, updateComplete } = this.#host;
    if (hasUpdated || !shadowRoot?.firstChild) this.#read();
    else void updateComplete.then(this.#read);
  }

  hostDisconnected(): void {
    unwatchPlace(this.#host);
  }

  readonly #read = (): void => {
    const place = placeOf(this.#host);
    const tag = place.lang ? canonicalLanguage(place.lang) : 'en';
    const language = matchLanguage(this.#catalog, tag);
    const words = this.#catalog.loaded.get(language);
    if (words === undefined) void this.#load(language);
    const lang = words !== undefined && tag.startsWith(language) ? tag : 'en';
    const dir = place.dir ?? (rightToLeft.test(lang) ? 'rtl' : 'ltr');
    const shown = words ?? this.#catalog.english;
    if (lang === this.#lang && dir === this.#dir && shown === this.#words) return;
    this.#lang = lang;
    this.#dir = dir;
    this.#words = shown;
    this.#host.requestUpdate();
  };

  async #load(language: string): Promise<void> {
    await loadLanguage(this.#catalog, language);
    if (this.#host.isConnected && this.#catalog.loaded.has(language)) this.#read();
  }
}
