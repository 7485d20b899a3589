// Copied beside the guide's cypress.config.js: does with its tasks what Cypress does.
import assert from 'node:assert/strict';
import config from './cypress.config.js';

const tasks = {};
config.e2e.setupNodeEvents((event, handlers) => {
  if (event === 'task') Object.assign(tasks, handlers);
});
const { url, accountId } = await tasks['billing:start']('low');

async function credits() {
  const headers = { authorization: 'Bearer demo-token' };
  const answer = await fetch(`${url}/v1/accounts/${accountId}`, { headers });
  return (await answer.json()).credits;
}

assert.equal((await credits()).remaining, '61.8');
const topUp = { type: 'top-up', eventId: 'evt_1', resource: 'credits', amount: '100' };
assert.deepEqual(await tasks['billing:execute'](topUp), { accepted: true });
assert.equal((await credits()).remaining, '161.8');
assert.equal(await tasks['billing:advance']('2027-01-01T00:00:00Z'), null);
assert.notEqual((await credits()).remaining, '161.8');
process.exit(0);
