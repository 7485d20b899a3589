import { describe, it } from 'node:test';
import { expect } from 'chai';
import { createMockFetch } from '../fetch.js';
import { networkError } from '../faults/index.js';
import { scenarioNamed, withFaults } from '../scenarios/index.js';

// A page can't write Origin by itself, so what depends on it is tested at the server.
describe('which page may read a response', () => {
  const url = 'https://billing.test/v1/accounts/acc_01JD7NEWAC';

  it('any, where none are named, and the headers that it needs', async () => {
    const mockFetch = createMockFetch({ scenario: 'new-account' });
    for (const token of ['demo-token', 'nonsense']) {
      const { headers } = await mockFetch(url, { headers: { Authorization: `Bearer ${token}` } });
      expect(headers.get('Access-Control-Allow-Origin')).to.equal('*');
      expect(headers.get('Access-Control-Expose-Headers')).to.contain('ETag, Retry-After, Date');
    }
  });

  it('none, where those that are named did not ask', async () => {
    const origins = ['https://app.example'];
    const mockFetch = createMockFetch({ scenario: 'new-account', origins });
    const { headers } = await mockFetch(url);
    expect(headers.get('Access-Control-Allow-Origin')).to.equal(null);
    expect(headers.get('Vary')).to.contain('Origin');
  });

  it('is told before the request, whatever goes wrong with it after', async () => {
    const scenario = withFaults(scenarioNamed('new-account'), [{ answer: networkError() }]);
    const mockFetch = createMockFetch({ scenario });
    const answer = await mockFetch(`${url}/tools`, { method: 'OPTIONS' });
    expect(answer.status).to.equal(204);
    expect(answer.headers.get('Access-Control-Allow-Headers')).to.contain('Authorization');
    expect(answer.headers.get('Access-Control-Max-Age')).to.equal('600');
  });
});
