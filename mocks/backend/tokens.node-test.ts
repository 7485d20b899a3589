import { describe, it } from 'node:test';
import { expect } from 'chai';
import { ProblemError } from '@usage-kit/backend';
import { authorizeAccount, authorizeAdmin, type TokenRules } from './tokens.js';

const demo: TokenRules = { accountIds: ['acc_a', 'acc_b'] };
const own: TokenRules = {
  accountIds: ['acc_a', 'acc_b'],
  tokens: new Map([['secret', 'acc_b']]),
  adminToken: 'admin',
};

function outcome(check: () => void): string {
  try {
    check();
    return 'good';
  } catch (error) {
    return error instanceof ProblemError ? error.code : String(error);
  }
}

describe('tokens', () => {
  const reading: readonly [TokenRules, string | null, string, string][] = [
    [demo, 'demo-token', 'acc_a', 'good'],
    [demo, 'demo-token', 'acc_b', 'account_forbidden'],
    [demo, 'token-acc_a', 'acc_a', 'good'],
    [demo, 'token-acc_b', 'acc_b', 'good'],
    [demo, 'token-acc_b', 'acc_a', 'account_forbidden'],
    [demo, 'renewed-token', 'acc_a', 'good'],
    [demo, 'renewed-token-acc_b', 'acc_b', 'good'],
    [demo, 'expired-token', 'acc_a', 'token_expired'],
    [demo, 'foreign-token', 'acc_a', 'account_forbidden'],
    [demo, 'token-acc_c', 'acc_a', 'token_invalid'],
    [demo, 'anything', 'acc_a', 'token_invalid'],
    [demo, null, 'acc_a', 'token_invalid'],
    [demo, 'demo-token', 'acc_c', 'not_found'],
    [demo, null, 'acc_c', 'token_invalid'],
    [own, 'secret', 'acc_b', 'good'],
    [own, 'secret', 'acc_a', 'account_forbidden'],
    [own, 'demo-token', 'acc_a', 'token_invalid'],
    [own, 'token-acc_a', 'acc_a', 'token_invalid'],
    [own, 'admin', 'acc_a', 'account_forbidden'],
  ];
  for (const [rules, token, accountId, expected] of reading) {
    const whose = rules === demo ? 'demo tokens' : 'own tokens';
    it(`with ${whose}, ${token ?? 'no token'} reading ${accountId} is ${expected}`, () => {
      expect(outcome(() => authorizeAccount(token, accountId, rules))).to.equal(expected);
    });
  }

  const writing: readonly [TokenRules, string | null, string, string][] = [
    [own, 'admin', 'acc_a', 'good'],
    [own, 'admin', 'acc_c', 'not_found'],
    [own, 'secret', 'acc_b', 'account_forbidden'],
    [own, 'anything', 'acc_b', 'token_invalid'],
    [own, null, 'acc_b', 'token_invalid'],
    [demo, 'demo-token', 'acc_a', 'not_found'],
    [demo, null, 'acc_a', 'not_found'],
  ];
  for (const [rules, token, accountId, expected] of writing) {
    const whether = rules.adminToken === undefined ? 'off' : 'on';
    it(`with commands ${whether}, ${token ?? 'no token'} writing to ${accountId} is ${expected}`, () => {
      expect(outcome(() => authorizeAdmin(token, accountId, rules))).to.equal(expected);
    });
  }
});
