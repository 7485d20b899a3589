import { aboutLives, type Law } from '../law.js';
import { differences, listDifferences } from '../model/compare.js';

export const agreement: Law = {
  number: 0,
  name: "an outsider's model of the same rules agrees after every command",
  property: aboutLives({
    during: () => {
      let count = 0;
      return (moment) => {
        count += 1;
        const found = [...differences(moment), ...(count % 8 === 0 ? listDifferences(moment) : [])];
        if (found.length > 0) throw new Error(found.slice(0, 20).join('\n'));
      };
    },
  }),
};
