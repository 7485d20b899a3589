import { launchChromium } from './chromium-tabs.js';
import { promiseStrictPages } from './strict-promises.js';

// One state of each kind: a balance, a stop, a long list, odd strings, a response, a session, a stream that goes wrong.
promiseStrictPages('Chromium', launchChromium, [
  'low',
  'stopped',
  'many-tools',
  'hostile-strings',
  'unreadable',
  'signed-out',
  'stream-gap',
]);
