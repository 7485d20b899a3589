import type { Catalog } from '../../packages/elements/src/locales/catalog.js';
import { core } from '../../packages/elements/src/locales/core.js';
import { page } from '../../packages/elements/src/locales/page.js';
import { shared } from '../../packages/elements/src/locales/shared.js';
import coreWords from './generated/core.js';
import pageWords from './generated/page.js';
import sharedWords from './generated/shared.js';

export const PSEUDO = 'en-XA';

function add<Words>({ languages }: Catalog<Words>, words: Words): void {
  Object.assign(languages, { [PSEUDO]: () => Promise.resolve({ default: words }) });
}

/** From now on the kit speaks the pseudo-locale where a page asks for `en-XA`. */
export function addPseudoLocale(): void {
  add(core, coreWords);
  add(shared, { ...coreWords, ...sharedWords });
  add(page, { ...coreWords, ...sharedWords, ...pageWords });
}
