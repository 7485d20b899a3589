import fc from 'fast-check';
import { createEngine } from '@usage-kit/engine';
import { agree, inLife, judge, type Law } from '../law.js';
import { circumstances } from '../life/circumstances.js';
import { everything } from '../life/everything.js';
import { doDeed, live, replay } from '../life/play.js';
import { steps } from '../life/step.js';

export const accounts: Law = {
  number: 18,
  name: 'accounts do not touch each other',
  property: fc.property(
    circumstances,
    steps(),
    circumstances,
    steps(),
    fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }),
    (options, list, otherOptions, otherList, turns) => {
      const [one, other] = [live(options, list), live(otherOptions, otherList)];
      let [engine, otherEngine] = [createEngine(options), createEngine(otherOptions)];
      const [deeds, otherDeeds] = [[...one.deeds], [...other.deeds]];
      for (let n = 0; deeds.length + otherDeeds.length > 0; n += 1) {
        const isFirst =
          otherDeeds.length === 0 || (deeds.length > 0 && turns[n % turns.length] === true);
        const deed = (isFirst ? deeds : otherDeeds).shift();
        if (deed === undefined) continue;
        if (isFirst) ({ engine } = doDeed(engine, deed));
        else ({ engine: otherEngine } = doDeed(otherEngine, deed));
      }
      inLife(options, one.deeds, () => {
        agree('beside another account', everything(replay(options, one.deeds)), everything(engine));
        judge({ engine });
      });
      inLife(otherOptions, other.deeds, () => {
        const alone = replay(otherOptions, other.deeds);
        agree('beside another account', everything(alone), everything(otherEngine));
        judge({ engine: otherEngine });
      });
    },
  ),
};
