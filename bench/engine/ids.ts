import { IdSet } from '../../mocks/engine/ids/id-set.js';
import { collect } from './measure.js';
import { workload, type IdStyle } from './workload.js';

/** Bytes an id: the engine's set against a Set of the strings, each with nothing else that holds the ids. */
export function benchIds(count: number, style: IdStyle): { ours: number; peer: number } {
  const json = JSON.stringify(workload(count, style).map(({ eventId }) => eventId));
  const bytes = (build: (ids: string[]) => unknown): number => {
    const before = used();
    const held = fresh(json, build);
    const after = used();
    keepAlive = held;
    return (after - before) / count;
  };
  const ours = bytes((ids) => {
    const set = new IdSet();
    for (const id of ids) if (set.find(id) === -1) set.add();
    return set;
  });
  const peer = bytes((ids) => new Set(ids));
  return { ours, peer };
}

/** A call of its own, so that nothing in the frame above holds the strings. */
function fresh(json: string, build: (ids: string[]) => unknown): unknown {
  return build(JSON.parse(json) as string[]);
}

let keepAlive: unknown;

function used(): number {
  keepAlive = undefined;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers + (keepAlive === undefined ? 0 : 1);
}
