import { aboutLives, hold, type Law } from '../law.js';
import { entriesOf, micro } from '../life/figures.js';

/** The same law where nobody counts single units: what burns draws on the grants that are there while it burns. */
export const burnOrderOfTime: Law = {
  number: 7,
  name: 'what burns draws on the grants of its time',
  property: aboutLives({
    more: {
      give: 24,
      'wait-until': 20,
      'deploy-guardrail': 10,
      'deploy-script': 10,
      'spend-to': 1,
    },
    after: ({ engine }) => {
      const grants = new Map(entriesOf(engine, 'grant').map((grant) => [grant.id, grant]));
      for (const { at, grantId, amount, reason } of entriesOf(engine, 'expiry')) {
        const grant = grants.get(grantId);
        const [rest, given] = [amount, grant?.amount ?? '0'].map(String);
        hold(micro(rest ?? '0') <= micro(given ?? '0'), `${grantId} leaves ${amount} of ${given}`);
        if (reason === 'expired')
          hold(grant?.expiresAt === at, `${grantId} expired at ${at}, not ${grant?.expiresAt}`);
        else hold(grant?.source === 'plan', `${grantId} lapsed and is of no plan`);
      }
    },
  }),
};
