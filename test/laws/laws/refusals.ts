import { aboutLives, agree, hold, type Law } from '../law.js';
import { createEngine } from '@usage-kit/engine';
import { everything } from '../life/everything.js';
import { entriesOf } from '../life/figures.js';
import { doDeed, replay } from '../life/play.js';
import type { Deed } from '../life/resolve.js';

export const refusals: Law = {
  number: 16,
  name: 'what was refused costs nothing and leaves no trace but the refusal',
  property: aboutLives({
    more: { nonsense: 10, contradict: 6, 'spend-to': 8, 'delete-tool': 4, 'scale-model': 8 },
    after: ({ options, deeds, engine: lived }) => {
      const accepted: Deed[] = [];
      let refused = 0;
      let engine = createEngine(options);
      for (const deed of deeds) {
        const done = doDeed(engine, deed);
        engine = done.engine;
        if (done.answer === 'accepted') accepted.push(deed);
        else refused += 1;
      }
      agree('lines of refusals', refused, entriesOf(lived, 'refusal').length);
      for (const { detail } of entriesOf(lived, 'refusal'))
        hold(detail !== '', 'a refusal says no reason');
      agree('without what was refused', everything(replay(options, accepted)), everything(lived));
    },
  }),
};
