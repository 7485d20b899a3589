import type { RouteName as ContractRoute } from '@usage-kit/backend';

/** The routes of the contract by name, and the simulator's own one for writing. */
export type RouteName = ContractRoute | 'commands';

/** One request, as a fault sees it. */
export interface Call {
  readonly route: RouteName;
  readonly url: URL;
  readonly request: Request;
  readonly token: string | null;
  /** Which request for this route and account it is, from 1. */
  readonly nth: number;
}

/** What would be served if nothing went wrong. */
export type ProperAnswer = () => Promise<Response>;

/** Something that goes wrong, or is late, as long as a scenario lasts. */
export interface Fault {
  /** Which routes it touches; all but `commands` if omitted, so that a test can still steer. */
  readonly on?: readonly RouteName[];
  /** Which of their requests; all if omitted. */
  readonly when?: (call: Call) => boolean;
  /** How long the response is held back, in milliseconds. Delays of several faults add up. */
  readonly delayMs?: number | ((call: Call) => number);
  /** The response instead of the proper one. Of several faults the first that has one gives it. */
  readonly answer?: (call: Call, proper: ProperAnswer) => Response | Promise<Response>;
}

function touches(fault: Fault, call: Call): boolean {
  const isOnRoute =
    fault.on === undefined ? call.route !== 'commands' : fault.on.includes(call.route);
  return isOnRoute && (fault.when?.(call) ?? true);
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, ms);
    function finish(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    }
    signal.addEventListener('abort', finish);
  });
}

/** The response to `call` with everything that goes wrong on the way. */
export async function answerWithFaults(
  faults: readonly Fault[],
  call: Call,
  proper: ProperAnswer,
): Promise<Response> {
  const hits = faults.filter((fault) => touches(fault, call));
  const delayMs = hits.reduce((sum, { delayMs: late = 0 }) => {
    return sum + (typeof late === 'number' ? late : late(call));
  }, 0);
  if (delayMs > 0) await wait(delayMs, call.request.signal);
  const answer = hits.find((fault) => fault.answer !== undefined)?.answer;
  return answer === undefined ? proper() : answer(call, proper);
}
