/** A part of `npm run test:states`. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openHostPage, type HostPage } from '../browser/host-page.js';
import { chooseLife } from './choose-life.js';

let host: HostPage;
before(async () => {
  host = await openHostPage();
});
after(() => host.close());

void test('every life is shown on the host page, with nothing on the console', async () => {
  const names = await host.page
    .getByLabel('Scenario')
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  // What goes wrong on purpose says so on the console: a browser reports each failed request.
  const lives = names.slice(0, names.indexOf('slow'));
  assert.ok(lives.length >= 13);
  for (const life of lives) await chooseLife(host.page, life);
  assert.deepEqual(host.complaints, []);
});
