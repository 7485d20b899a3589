import { describe, it } from 'node:test';
import { expect } from 'chai';
import { HOSTILE_STRINGS } from '@usage-kit/mocks/scenarios';
import { createEngine } from '../index.js';
import { emailsOf, keyOf } from '../testing/every-email.js';
import { LANGUAGES, WORDS } from './generated/words.js';
import { STOP_MESSAGE } from './letters.js';

describe('the emails', () => {
  it('are sent in order, each with its subject and time', () => {
    expect(emailsOf().map((email) => [email.at, keyOf(email), email.subject])).to.deep.equal([
      ['2026-11-01T00:00:00Z', 'usage runs 50', "You've used 50% of your tool runs"],
      [
        '2026-11-01T00:00:00Z',
        'script-deployed',
        'Custom script deployed successfully - API Endpoint Available',
      ],
      [
        '2026-11-01T00:00:00Z',
        'script-undeployed',
        'Your custom script has been undeployed successfully',
      ],
      [
        '2026-11-01T00:00:00Z',
        'script-deployed',
        'Custom script deployed successfully - API Endpoint Available',
      ],
      ['2026-11-03T02:00:00Z', 'usage credits 50', "You've used 50% of your credits"],
      ['2026-11-03T22:00:00Z', 'usage credits 70', "You've used 70% of your credits"],
      ['2026-11-04T08:00:00Z', 'usage credits 80', "You've used 80% of your credits"],
      ['2026-11-04T18:00:00Z', 'usage credits 90', "You've used 90% of your credits"],
      ['2026-11-04T18:00:00Z', 'guardrail-usage', 'Your guardrails are running low on credits'],
      ['2026-11-04T18:00:00Z', 'script-usage', 'Your custom scripts are running low on credits'],
      [
        '2026-11-05T04:00:00Z',
        'guardrail-interruption',
        'Your guardrails may be interrupted: no credits left',
      ],
      [
        '2026-11-05T04:00:00Z',
        'script-interruption',
        'Your custom scripts may be interrupted: no credits left',
      ],
      ['2026-11-05T07:20:00Z', 'guardrail-stopped', 'Your guardrails have been stopped'],
      ['2026-11-05T07:20:00Z', 'script-stopped', 'Your custom scripts have been stopped'],
    ]);
  });

  it('have a plain text part with the figures first', () => {
    const email = emailsOf().find((one) => keyOf(one) === 'usage credits 70');
    // How a date and its time are joined is CLDR's choice: "at", or a comma.
    expect(email?.text).to.match(/^Time: November 3, 2026\D+22:00 UTC$/m);
    expect(email?.text.replace(/^Time: .*\n/m, '')).to.equal(`You've used 70% of your credits

90 of 300 credits left.

Credits: 210 of 300 used (70.00%). 90 left.

Models, guardrails and custom scripts keep running. At 30 credits or less, you can't deploy new guardrails or custom scripts. At 0, inference and all new deployments are paused.

How to add credits:
Contact Support with your account ID, acc_01J9ZK3V7Q. Credits are available as soon as they are added.
Contact Support: https://support.kore.ai

Account: Northwind
Account ID: acc_01J9ZK3V7Q
Credits remaining: 90
Total allocation: 300

Sent to the administrators of Northwind.
`);
  });

  it('name what stopped and include the stop message', () => {
    const email = emailsOf().find(({ kind }) => kind === 'guardrail-stopped');
    expect(STOP_MESSAGE).to.equal(
      "You've used all your available credits. Please add more credits to your account to continue.",
    );
    expect(email?.text).to.include(STOP_MESSAGE);
    expect(email?.text).to.include('Guardrails:\n- Invoice matcher (grd_1)\n- Toxicity (grd_2)\n');
    expect(email?.text).to.include('Credits: 310 of 300 used (103.33%). -10 left.');
  });

  it('include the endpoint of a script, a sample call and the remaining credits', () => {
    const email = emailsOf().find(({ kind }) => kind === 'script-deployed');
    const endpoint =
      'https://scripts.usage-kit.test/v1/accounts/acc_01J9ZK3V7Q/scripts/script_1/execute';
    for (const part of [
      `API endpoint:\n${endpoint}\n`,
      `curl -X POST '${endpoint}' \\\n`,
      '\nCredits remaining: 300\nTotal allocation: 300\n',
    ]) {
      expect(email?.text).to.include(part);
    }
  });

  it('keep hostile names out of the subject, and control characters out of the text', () => {
    for (const name of HOSTILE_STRINGS) {
      for (const { subject, text } of emailsOf({ name, id: name.slice(0, 40) }, name)) {
        expect(subject).to.match(/^[\x20-\x7E]+$/);
        // eslint-disable-next-line no-control-regex
        expect(text).not.to.match(/[\x00-\x09\x0B-\x1F\u202A-\u202E]/);
      }
    }
  });

  for (const language of LANGUAGES) {
    it(`are written in ${language}`, () => {
      const english = emailsOf();
      const emails = emailsOf({ language });
      expect(emails.map(keyOf)).to.deep.equal(english.map(keyOf));
      for (const [place, email] of emails.entries()) {
        expect(email.text).to.include('UTC');
        if (language === 'en') continue;
        expect(email.subject).not.to.equal(english[place]?.subject);
        const lines = new Set(
          english[place]?.text.split('\n').filter((line) => / \w+ /.test(line)),
        );
        const same = email.text.split('\n').filter((line) => lines.has(line));
        expect(same.filter((line) => !/^ *(?:curl|-)/.test(line))).to.deep.equal([]);
      }
    });
  }

  it('fall back to the language of a region’s tag, and to English', () => {
    const subject = (language: string) => emailsOf({ language })[0]?.subject;
    expect(subject('de-AT')).to.match(/^50\s?% Ihrer Tool-Ausführungen sind verbraucht$/);
    expect(subject('de-AT')).to.equal(subject('de'));
    expect(subject('PT_br')).to.equal(subject('pt'));
    expect(subject('it')).to.equal("You've used 50% of your tool runs");
  });

  it('have every text in every language', () => {
    for (const [language, words] of Object.entries(WORDS)) {
      for (const [name, word] of Object.entries(words) as [string, (of: object) => string][]) {
        const filler = new Proxy({}, { get: () => '·' });
        expect(word(filler).trim(), `${language}.${name}`).to.not.equal('');
      }
    }
  });
});

describe('the next steps in an email', () => {
  function usageAt(cost: string): string {
    const engine = createEngine({
      seed: 1,
      startsAt: '2026-11-01T00:00:00Z',
      account: { freeCredits: '100' },
      rates: { inference: { '*': { inputPer1k: cost, outputPer1k: '0' } } },
    });
    engine.execute({
      type: 'create-model',
      modelId: 'm',
      name: 'm',
      modelType: 'base',
      parametersBillions: 7,
    });
    engine.execute({
      type: 'infer',
      eventId: 'e',
      modelId: 'm',
      inputTokens: 1000,
      outputTokens: 0,
    });
    return engine.outbox.at(-1)?.text ?? '';
  }

  const cases: [used: string, left: string, next: string][] = [
    ['89.99', '10.01 of 100 credits left.', 'At 10 credits or less, you can'],
    ['90', '10 of 100 credits left.', "You can't deploy new guardrails or custom scripts until"],
    ['99.999999', '<1 of 100 credits left.', "You can't deploy new guardrails"],
    [
      '100',
      'None of your 100 credits are left. Your balance is 0.',
      'Inference and new deployments are paused',
    ],
    [
      '103',
      'None of your 100 credits are left. Your balance is -3.',
      'keep using credits and stop at',
    ],
  ];
  for (const [used, left, next] of cases) {
    it(`are right with ${used} of 100 used`, () => {
      expect(usageAt(used)).to.include(left);
      expect(usageAt(used)).to.include(next);
    });
  }
});
