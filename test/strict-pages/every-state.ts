/** A part of `npm run test:states`. */
import { SCENARIO_NAMES } from '@usage-kit/mocks/scenarios';
import { launchChromium } from './chromium-tabs.js';
import { promiseStrictPages } from './strict-promises.js';

promiseStrictPages('Chromium', launchChromium, SCENARIO_NAMES);
