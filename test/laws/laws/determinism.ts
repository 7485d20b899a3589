import { aboutLives, agree, hold, type Law } from '../law.js';
import { everything } from '../life/everything.js';
import { replay } from '../life/play.js';

export const determinism: Law = {
  number: 6,
  name: 'the same seed and commands make the same bytes',
  property: aboutLives({
    after: ({ options, deeds, engine }) => {
      const [one, other] = [replay(options, deeds), replay(options, deeds)];
      const bytes = [one, other].map((copy) =>
        JSON.stringify([copy.snapshot(), [...copy.journal]]),
      );
      hold(bytes[0] === bytes[1], 'two replays differ in their bytes');
      agree('a replay', everything(engine), everything(one));
    },
  }),
};
