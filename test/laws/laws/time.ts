import { aboutLives, agree, hold, type Law } from '../law.js';
import { everything } from '../life/everything.js';
import { after } from '../life/figures.js';

export const time: Law = {
  number: 15,
  name: 'a clock that is moved backwards is refused',
  property: aboutLives({
    after: ({ engine }, dice) => {
      let last = '';
      for (const { at } of engine.journal) {
        hold(
          last === '' || Date.parse(at) >= Date.parse(last),
          `the journal goes back from ${last} to ${at}`,
        );
        last = at;
      }
      const before = everything(engine);
      for (const ms of [1, 1000, 1 + dice(2 ** 31)])
        for (const back of [after(engine.now, -ms), { seconds: -Math.ceil(ms / 1000) }]) {
          const result = engine.advance(back);
          agree('the response', 'time_goes_back', result.accepted ? 'accepted' : result.code);
        }
      agree('after going back', before, everything(engine));
      agree('an advance to now', { accepted: true }, engine.advance(engine.now));
      agree('after an advance to now', before, everything(engine));
    },
  }),
};
