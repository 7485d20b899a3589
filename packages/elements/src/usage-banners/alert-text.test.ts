import { expect } from '@open-wc/testing';
import type { Account, Alert } from '@usage-kit/contract';
import '../define/usage-banners.js';
import { accountWith, alertAt, forecastUntil, freeCreditsExpired } from '../testing/accounts.js';
import { FakeClient, ready } from '../testing/fake-client.js';
import { present } from '../testing/present.js';
import { bannersWith, buttonsOf, clientWith, regionOf, rows, wordsOf } from './testing/banners.js';

const tokens = {
  info: '--usage-info',
  warning: '--usage-moderate',
  critical: '--usage-exhausted',
} as const;

/** The colors of a banner's icon and of its background. */
const colorsOf = (row: HTMLElement): string[] => [
  getComputedStyle(present(row.querySelector('.icon'))).color,
  getComputedStyle(row).backgroundColor,
];

describe('the text of an alert in usage-banners', () => {
  const table: {
    alert: Alert;
    account?: Account;
    words: string;
    role: 'status' | 'alert';
    tone: keyof typeof tokens;
    buttons: string[];
  }[] = [
    {
      alert: alertAt(20, 'runs'),
      account: accountWith({ runs: 8000 }),
      words: "You've used 20% of your tool runs. 8,000 of 10,000 left.",
      role: 'status',
      tone: 'info',
      buttons: ['Top up', 'Upgrade plan', 'Dismiss'],
    },
    {
      alert: alertAt(50),
      account: accountWith({ credits: '149.5' }),
      words: "You've used 50% of your credits. 149.5 of 300 left.",
      role: 'status',
      tone: 'info',
      buttons: ['Top up', 'Upgrade plan', 'Dismiss'],
    },
    {
      alert: alertAt(70),
      words: "You've used 70% of your credits. 87.84 of 300 left.",
      role: 'status',
      tone: 'warning',
      buttons: ['Top up', 'Upgrade plan', 'Dismiss'],
    },
    {
      alert: alertAt(80, 'credits', { actions: ['top-up'] }),
      account: accountWith({ credits: '60' }),
      words: "You've used 80% of your credits. 60 of 300 left.",
      role: 'alert',
      tone: 'warning',
      buttons: ['Top up', 'Dismiss'],
    },
    {
      alert: alertAt(90),
      account: accountWith(
        { credits: '29' },
        {
          policy: { negativeLimit: '-10', newDeploymentFloor: '30', newDeploymentsAllowed: false },
        },
      ),
      words:
        "You've used 90% of your credits. 29 of 300 left. You can't deploy new guardrails or custom scripts until you add credits.",
      role: 'alert',
      tone: 'warning',
      buttons: ['Top up', 'Upgrade plan', 'Dismiss'],
    },
    {
      alert: alertAt(90),
      account: accountWith({ credits: '0.004' }),
      words: "You've used 99% of your credits. <1 of 300 left.",
      role: 'alert',
      tone: 'warning',
      buttons: ['Top up', 'Upgrade plan', 'Dismiss'],
    },
    {
      alert: alertAt(100),
      account: accountWith({ credits: '-3' }),
      words:
        'You have no credits left. Inference and new deployments are paused. Running deployments stop at −10 credits.',
      role: 'alert',
      tone: 'critical',
      buttons: ['Top up', 'Upgrade plan'],
    },
    {
      alert: alertAt(100),
      account: accountWith({ credits: '-10' }),
      words: 'You have no credits left. Inference and deployments have stopped.',
      role: 'alert',
      tone: 'critical',
      buttons: ['Top up', 'Upgrade plan'],
    },
    {
      alert: alertAt(100, 'runs'),
      words: "You have no tool runs left. Tools can't run until you add more.",
      role: 'alert',
      tone: 'critical',
      buttons: ['Top up', 'Upgrade plan'],
    },
    {
      alert: freeCreditsExpired,
      words: 'Your free credits have expired. Upgrade your plan to continue.',
      role: 'alert',
      tone: 'critical',
      buttons: ['Upgrade plan'],
    },
  ];
  for (const { alert, account, words, role, tone, buttons } of table) {
    it(`reads: ${words}`, async () => {
      const banners = await bannersWith(clientWith([alert], account));
      const [row, ...others] = rows(banners);
      expect(others).to.have.length(0);
      expect(wordsOf(row)).to.equal(words);
      expect(regionOf(row)).to.equal(role);
      expect(buttonsOf(present(row))).to.deep.equal(buttons);
      banners.style.setProperty(tokens[tone], 'rgb(1, 2, 3)');
      banners.style.setProperty(`${tokens[tone]}-quiet`, 'rgb(4, 5, 6)');
      expect(colorsOf(present(row))).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    });
  }

  it('says until when credits last at this rate, from 70% on, if that is known', async () => {
    const forecast = forecastUntil('2026-12-03T10:00:00Z');
    const warned = await bannersWith(clientWith([alertAt(70)], accountWith(), forecast));
    expect(wordsOf(rows(warned)[0])).to.equal(
      "You've used 70% of your credits. 87.84 of 300 left. At your current rate they'll run out on 3 December.",
    );
    const informed = clientWith([alertAt(50)], accountWith(), forecast);
    await bannersWith(informed);
    expect(informed.asked).to.deep.equal(['alerts', 'account']);
  });

  const ends: [runsOutAt: string, said: string][] = [
    ['2026-11-21T18:05:00Z', '21 November at 18:05 UTC'],
    ['2026-11-22T16:01:59Z', '22 November at 16:01 UTC'],
    ['2026-11-22T16:02:00Z', '22 November'],
  ];
  for (const [runsOutAt, said] of ends) {
    it(`reads ${said} for ${runsOutAt}`, async () => {
      const client = clientWith([alertAt(90)], accountWith(), forecastUntil(runsOutAt));
      expect(wordsOf(rows(await bannersWith(client))[0])).to.include(
        `At your current rate they'll run out on ${said}.`,
      );
    });
  }

  it("omits alerts that it can't read, and shows the others", async () => {
    const banners = await bannersWith(
      clientWith([
        { ...alertAt(50), resource: 'storage' as never },
        { ...alertAt(50), kind: 'party' as never },
        { id: 'x' },
        alertAt(20, 'runs'),
      ]),
    );
    expect(rows(banners)).to.have.length(1);
  });

  it('says what it can if the account is unknown', async () => {
    const client = new FakeClient('acc_1', { alerts: ready([alertAt(70), alertAt(100, 'runs')]) });
    const banners = await bannersWith(client);
    expect(rows(banners).map(wordsOf)).to.deep.equal([
      "You have no tool runs left. Tools can't run until you add more.",
      "You've used 70% of your credits.",
    ]);
  });
});
