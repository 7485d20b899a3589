import { motionEnded } from '../../packages/elements/src/testing/motion.js';
import { drain } from '../../packages/elements/src/testing/pending.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { saidBy } from './read-screen.js';

let open = 0;

/** Counts the requests under way, so that `settled` can wait for them. */
export const counted =
  (fetchIt: typeof fetch): typeof fetch =>
  async (input, init) => {
    open += 1;
    try {
      return await fetchIt(input, init);
    } finally {
      open -= 1;
    }
  };

/** Everything that an element says, in one text. */
export const read = (element: Element): string =>
  [...saidBy(element)].map(({ text }) => text).join();

/** Waits until the layout stands still, with the fonts that it needs. */
export async function rested(): Promise<void> {
  do {
    await drain();
    // A drawer slides in: while it does, its texts are outside the window.
    await motionEnded();
  } while (document.fonts.status === 'loading');
}

/** Waits until an element has its responses, unless the server never sends them, and says the same from then on. */
export async function settled(element: Element, { hangs = false } = {}): Promise<void> {
  for (let before: string | undefined; before === undefined || before !== read(element);) {
    if (!hangs) await until(() => open === 0, 'the responses');
    before = read(element);
    await rested();
  }
}
