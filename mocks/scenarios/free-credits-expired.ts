import {
  addsModels,
  byUse,
  importsScripts,
  makesGuardrails,
  makesTools,
  NOW,
  passes,
  type ToolName,
} from './company.js';
import { Life } from './life.js';
import type { Scenario } from './scenario.js';

const ACCOUNT = 'acc_01J6LOTUSP';
const TOOLS: readonly ToolName[] = ['Translation desk', 'Résumé screener', 'Meeting notes'];
const MODELS = ['gemma-2-9b', 'phi-3-mini'];

export const freeCreditsExpired: Scenario = {
  name: 'free-credits-expired',
  title: 'Free credits expired',
  description:
    'Lotus & Pine tried the product for three months on 75 free credits, used 43.6 of them, and the ' +
    'rest expired on Wednesday. Still on the free plan, with nothing left.',
  accountId: ACCOUNT,
  endsAt: NOW,
  faults: [],
  create() {
    const tools = byUse(TOOLS);
    const life = new Life({
      seed: 31,
      startsAt: '2026-08-18T00:00:00Z',
      endsAt: NOW,
      account: {
        id: ACCOUNT,
        name: 'Lotus & Pine',
        plan: 'free',
        freeExpiresAt: '2026-11-18T00:00:00Z',
        administrators: ['aoi.yamamoto@lotuspine.example'],
      },
    })
      .at('2026-08-18T02:20:00Z', ...makesTools(TOOLS, 10))
      .at('2026-08-18T03:00:00Z', ...addsModels(['gemma-2-9b', 'phi-3-mini']))
      .at('2026-08-25T03:00:00Z', ...makesGuardrails(['Ban Topics']))
      .at('2026-09-02T05:00:00Z', ...importsScripts(['slack-notifier']));
    passes(
      life,
      { models: MODELS, tools },
      { first: '2026-08-19', last: '2026-09-30', upTo: '18.4', runs: 214 },
      { first: '2026-10-01', last: '2026-11-16', from: '18.4', upTo: '41.2', runs: 388 },
    );
    life.infersExactly('2026-11-17T10:11:12Z', '43.6', 'gemma-2-9b');
    return life.lived();
  },
};
