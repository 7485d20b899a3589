/**
 * The kit as one script for a page without a build. What is on every page is in it; the usage page and
 * its panels are brought when one of their tags is first seen, so that a page with a clock and banners alone
 * does not pay for them.
 */
import '../define/usage-banners.js';
import '../define/usage-clock.js';
import '../define/usage-provider.js';
import { warnOnce } from '../host/warn.js';
import { watchTags } from './tags-in-page.js';

const later: Readonly<Record<string, () => Promise<unknown>>> = {
  'usage-page': () => import('../define/usage-page.js'),
  'usage-overview': () => import('../define/usage-overview.js'),
  'usage-list': () => import('../define/usage-list.js'),
  'usage-tools': () => import('../define/usage-tools.js'),
  'usage-models': () => import('../define/usage-models.js'),
  'usage-guardrails': () => import('../define/usage-guardrails.js'),
  'usage-scripts': () => import('../define/usage-scripts.js'),
  'usage-rates': () => import('../define/usage-rates.js'),
};

watchTags(Object.keys(later), (tag) => {
  later[tag]?.().catch(() => {
    warnOnce(`<${tag}> could not be loaded: are the chunks beside the script?`);
  });
});

/** Brings all elements now: for a page that keeps them in a closed shadow root, where no script can see them. */
export const defineAll = (): Promise<unknown> =>
  Promise.all(Object.values(later).map((load) => load()));
