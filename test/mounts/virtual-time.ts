import { mock } from 'node:test';
import { drain } from './drain.js';

const STEP_MS = 250;

/** Does work whose timers all run in virtual time, which moves on whenever nothing else is left to do. For Node's tests. */
export async function inVirtualTime<Result>(work: () => Promise<Result>): Promise<Result> {
  mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  try {
    const result = work();
    const progress = { isOver: false };
    const end = (): void => {
      progress.isOver = true;
    };
    result.then(end, end);
    for (;;) {
      await drain();
      if (progress.isOver) return await result;
      mock.timers.tick(STEP_MS);
    }
  } finally {
    mock.timers.reset();
  }
}
