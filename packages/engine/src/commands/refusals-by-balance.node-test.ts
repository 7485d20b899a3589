import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Account, ROUND_RATES } from '../testing/account.js';
import { DEPLOY_GUARDRAIL, DEPLOY_MODEL, DEPLOY_SCRIPT, INFER, TUNE } from '../testing/commands.js';

describe('what a balance refuses', () => {
  // 75 credits: the floor for deployments is 7.5. Each row spends so many micro-credits first.
  const balances: [
    spent: number,
    remaining: string,
    infer: string,
    guardrail: string,
    script: string,
    model: string,
    tune: string,
  ][] = [
    [49_999_999, '25.000001', 'accepted', 'accepted', 'accepted', 'accepted', 'accepted'],
    [50_000_000, '25', 'accepted', 'accepted', 'accepted', 'accepted', 'below_fine_tuning_floor'],
    [
      50_000_001,
      '24.999999',
      'accepted',
      'accepted',
      'accepted',
      'accepted',
      'below_fine_tuning_floor',
    ],
    [
      67_499_999,
      '7.500001',
      'accepted',
      'accepted',
      'accepted',
      'accepted',
      'below_fine_tuning_floor',
    ],
    [
      67_500_000,
      '7.5',
      'accepted',
      'below_new_deployment_floor',
      'below_new_deployment_floor',
      'accepted',
      'below_fine_tuning_floor',
    ],
    [
      67_500_001,
      '7.499999',
      'accepted',
      'below_new_deployment_floor',
      'below_new_deployment_floor',
      'accepted',
      'below_fine_tuning_floor',
    ],
    [
      74_999_999,
      '0.000001',
      'accepted',
      'below_new_deployment_floor',
      'below_new_deployment_floor',
      'accepted',
      'below_fine_tuning_floor',
    ],
    [
      75_000_000,
      '0',
      'credits_exhausted',
      'credits_exhausted',
      'credits_exhausted',
      'credits_exhausted',
      'credits_exhausted',
    ],
    [
      75_000_001,
      '-0.000001',
      'credits_exhausted',
      'credits_exhausted',
      'credits_exhausted',
      'credits_exhausted',
      'credits_exhausted',
    ],
    [
      84_999_999,
      '-9.999999',
      'credits_exhausted',
      'credits_exhausted',
      'credits_exhausted',
      'credits_exhausted',
      'credits_exhausted',
    ],
    [
      85_000_000,
      '-10',
      'negative_limit',
      'negative_limit',
      'negative_limit',
      'negative_limit',
      'negative_limit',
    ],
    [
      85_000_001,
      '-10.000001',
      'negative_limit',
      'negative_limit',
      'negative_limit',
      'negative_limit',
      'negative_limit',
    ],
  ];
  for (const [spent, remaining, infer, guardrail, script, model, tune] of balances) {
    it(`with ${remaining} credits remaining`, () => {
      const answers = [INFER, DEPLOY_GUARDRAIL, DEPLOY_SCRIPT, DEPLOY_MODEL, TUNE].map(
        (command) => {
          const account = new Account();
          account.spend(spent);
          expect(account.credits.remaining).to.equal(remaining);
          return account.try(command);
        },
      );
      expect(answers).to.deep.equal([infer, guardrail, script, model, tune]);
    });
  }

  it('refuses scaling up with nothing remaining, and scaling down never', () => {
    const account = new Account();
    account.do({ ...DEPLOY_MODEL, gpu: 'slow', replicas: 2 });
    account.spend(75_000_000);
    expect(account.try({ type: 'scale-model', deploymentId: 'd', replicas: 3 })).to.equal(
      'credits_exhausted',
    );
    expect(account.try({ type: 'scale-model', deploymentId: 'd', replicas: 2 })).to.equal(
      'accepted',
    );
    expect(account.try({ type: 'scale-model', deploymentId: 'd', replicas: 1 })).to.equal(
      'accepted',
    );
  });

  it('refuses the run after the last one', () => {
    const account = new Account({ freeRuns: 2 });
    expect([account.run(), account.run(), account.run()]).to.deep.equal([
      'accepted',
      'accepted',
      'runs_exhausted',
    ]);
    account.do({ type: 'top-up', eventId: 'more', resource: 'runs', amount: 1 });
    expect([account.run(), account.run()]).to.deep.equal(['accepted', 'runs_exhausted']);
  });

  it('deploys tools and imports scripts whatever the balance, scripts as drafts', () => {
    const account = new Account();
    account.spend(74_999_999);
    const script = {
      type: 'import-script',
      name: 'S',
      language: 'Python',
      languageVersion: '3.10.15',
    } as const;
    account.do({ ...script, scriptId: 'before' });
    account.spend(1);
    account.do({ ...script, scriptId: 'after' });
    account.do({ type: 'undeploy-tool', toolId: 't' });
    account.do({ type: 'deploy-tool', toolId: 't' });
    expect(account.engine.read.script('before').status).to.equal('ready-to-deploy');
    expect(account.engine.read.script('after').status).to.equal('draft');
    account.topUp('10');
    expect(account.try({ ...DEPLOY_SCRIPT, scriptId: 'after' })).to.equal('accepted');
  });

  it('lets a top-up undo it exactly', () => {
    const account = new Account();
    account.spend(75_000_000);
    account.topUp('0.000001');
    expect(account.try(INFER)).to.equal('accepted');
    expect(account.try({ ...INFER, eventId: 'f' })).to.equal('credits_exhausted');
  });

  it('takes a charge that overshoots while something remains', () => {
    const account = new Account();
    account.spend(74_999_999);
    expect(account.spend(40_000_000)).to.equal('accepted');
    expect(account.credits.remaining).to.equal('-39.999999');
  });

  it('explains the rule and how to add credits', () => {
    const account = new Account();
    account.spend(70_000_000);
    const result = account.engine.execute(DEPLOY_GUARDRAIL);
    expect(result.accepted ? '' : result.detail).to.equal(
      'New deployments require more than 7.5 credits (5 of 75 credits left). To add credits, contact support: https://support.kore.ai',
    );
  });

  it('goes by the policy that it is given', () => {
    const account = new Account(
      {},
      {
        policy: { newDeploymentFloorShare: '0.5', negativeLimit: '-1', fineTuningFloor: '70' },
        rates: ROUND_RATES,
      },
    );
    account.spend(5_000_000);
    expect(account.try(TUNE)).to.equal('below_fine_tuning_floor');
    account.spend(32_500_000);
    expect(account.try(DEPLOY_GUARDRAIL)).to.equal('below_new_deployment_floor');
    account.spend(38_500_000);
    expect(account.try(INFER)).to.equal('negative_limit');
  });
});
