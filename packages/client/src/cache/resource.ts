import { unreadable } from '../http/answer.js';
import { searchText } from '../http/base-url.js';
import type { Held, Origin, Resource } from './query-entry.js';
import type { ServerClock } from '../http/server-clock.js';
import type { Transport } from '../http/transport.js';
import type { ResourceName } from './resource-name.js';

export type Read<T> = (body: unknown) => T;

export interface ResourceContext {
  transport: Transport;
  clock: ServerClock;
  /** An answer was read: other tabs may want it. */
  onBody?: (name: ResourceName, body: unknown) => void;
}

export interface ResourceOptions<T> {
  name: ResourceName;
  /** Relative to the account. */
  path: string;
  parameters?: object | undefined;
  /** Gives the reader; it may have to be loaded first. */
  reader: () => Promise<Read<T>>;
  /** Which to keep: the answer, or what is held. Where left out: the answer, unless it was overtaken. */
  choose?: (answer: Held<T>, origin: Origin<T>) => Held<T>;
  /** The server's time at which a value held, in epoch milliseconds; where left out or unknown: on arrival. */
  at?: (value: T) => number | undefined;
  present?: (value: T) => T;
}

function newest<T>(answer: Held<T>, { held, overtaken }: Origin<T>): Held<T> {
  return held && overtaken ? held : answer;
}

export function createResource<T>(
  { transport, clock, onBody }: ResourceContext,
  { name, path, parameters = {}, reader, choose = newest, at, present }: ResourceOptions<T>,
): Resource<T> {
  const key = path + searchText(parameters);
  return {
    name,
    key,
    ...(present && { present }),
    async load(origin, signal, onLongWait) {
      const readerLoaded = reader();
      // Where the request fails first, nobody waits for the reader any more.
      readerLoaded.catch(() => undefined);
      const etag = origin().held?.etag ?? null;
      const answer = await transport.get(key, { signal, etag, onLongWait });
      const { held } = origin();
      if (answer.unchanged) {
        if (!held) throw unreadable();
        return held.etag === etag ? { ...held, at: clock.now() } : held;
      }
      const read = await readerLoaded;
      const value = read(answer.body);
      const fresh: Held<T> = { value, at: at?.(value) ?? clock.now(), etag: answer.etag };
      const chosen = choose(fresh, origin());
      if (chosen === fresh) onBody?.(name, answer.body);
      return chosen;
    },
  };
}
