import { describe, it } from 'node:test';
import { expect } from 'chai';
import { authorize, bearerToken } from './authenticate.js';
import { ProblemError } from './problem.js';

describe('the token of a request', () => {
  const headers: readonly [string, string | null][] = [
    ['Bearer abc', 'abc'],
    ['bearer abc', 'abc'],
    ['Bearer a-b.c_d~e+f/g==', 'a-b.c_d~e+f/g=='],
    ['Basic abc', null],
    ['Bearer', null],
    ['Bearer a b', null],
    ['abc', null],
  ];
  for (const [header, expected] of headers) {
    it(`reads ${expected ?? 'no token'} from "${header}"`, () => {
      const request = new Request('https://billing.test/', { headers: { Authorization: header } });
      expect(bearerToken(request)).to.equal(expected);
    });
  }
});

describe('what a token is good for', () => {
  const request = (headers: Record<string, string>): Request =>
    new Request('https://billing.test/v1/accounts/acc_a', { headers });
  const asking = async (headers: Record<string, string>, accountId: string): Promise<string> => {
    try {
      await authorize(request(headers), accountId, (token) => {
        if (token !== 'good') throw new ProblemError('token_expired', 'It was good once.');
        return { accountId: 'acc_a' };
      });
      return 'good';
    } catch (error) {
      return error instanceof ProblemError ? error.code : String(error);
    }
  };

  it('is its own account and no other', async () => {
    const headers = { Authorization: 'Bearer good' };
    expect(await asking(headers, 'acc_a')).to.equal('good');
    expect(await asking(headers, 'acc_b')).to.equal('account_forbidden');
  });

  it('is nothing without a token, or with what the host says of it', async () => {
    expect(await asking({}, 'acc_a')).to.equal('token_invalid');
    expect(await asking({ Authorization: 'Bearer old' }, 'acc_a')).to.equal('token_expired');
  });
});
