import { unreadableError } from '../http/answer.js';
import { printSearch } from '../http/request-path.js';
import type { ServerClock } from '../http/server-clock.js';
import type { Transport } from '../http/transport.js';
import type { ResourceName } from './resource-name.js';
import type { Arrival, Held, Resource } from './resource.js';

export type Read<T> = (body: unknown) => T;

export interface ResourceContext {
  transport: Pick<Transport, 'get'>;
  clock: Pick<ServerClock, 'now'>;
  /** A response was read and kept: other tabs may want it. */
  onBody: (name: ResourceName, body: unknown) => void;
}

export interface HttpResourceOptions<T> {
  name: ResourceName;
  /** Relative to the account. */
  path: string;
  parameters?: object | undefined;
  /** Resolves to the reader, which may need to be loaded first. */
  reader: () => Promise<Read<T>>;
  /** Whether to keep the response or what is held. Default: the response, unless it was overtaken. */
  choose?: (response: Held<T>, arrival: Arrival<T>) => Held<T>;
  /** The server's time at which a value was true, in epoch milliseconds. Default, and if undefined: its arrival. */
  at?: (value: T) => number | undefined;
  present?: (value: T) => T;
}

function chooseNewest<T>(response: Held<T>, { held, overtaken }: Arrival<T>): Held<T> {
  return held && overtaken ? held : response;
}

/** A resource that is loaded by GET, with the ETag of the value that is held. */
export function createHttpResource<T>(
  { transport, clock, onBody }: ResourceContext,
  {
    name,
    path,
    parameters = {},
    reader,
    choose = chooseNewest,
    at,
    present,
  }: HttpResourceOptions<T>,
): Resource<T> {
  const key = path + printSearch(parameters);
  return {
    name,
    key,
    ...(present && { present }),
    async load({ arrival, signal, onDelay }) {
      const loadingReader = reader();
      // If the request fails first, no one awaits the reader.
      loadingReader.catch(() => undefined);
      const etag = arrival().held?.etag ?? null;
      const response = await transport.get(key, { signal, etag, onDelay });
      const { held } = arrival();
      if (response.unchanged) {
        if (!held) throw unreadableError();
        return held.etag === etag ? { ...held, at: clock.now() } : held;
      }
      const read = await loadingReader;
      const value = read(response.body);
      const loaded: Held<T> = { value, at: at?.(value) ?? clock.now(), etag: response.etag };
      const chosen = choose(loaded, arrival());
      if (chosen === loaded) onBody(name, response.body);
      return chosen;
    },
  };
}
