export interface StreamedEvent {
  /** Its type; empty where the stream names none. */
  readonly event: string;
  readonly data: string;
  /** As this event says it; undefined where it does not. */
  readonly id: string | undefined;
}

/**
 * Takes the text of an event stream piece by piece, as the HTML standard's "Interpreting an event stream" says, and
 * tells each event at the empty line that ends it. `retry` is passed over: how long to wait is the client's decision.
 */
export function createEventParser(onEvent: (event: StreamedEvent) => void): (text: string) => void {
  let rest = '';
  let event = '';
  let data = '';
  let id: string | undefined;
  return (text) => {
    // A carriage return at the very end may be the first half of a line's end.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data) onEvent({ event, data: data.slice(0, -1), id });
        event = data = '';
        id = undefined;
        continue;
      }
      const [, field, value = ''] = /^([^:]*):? ?(.*)/s.exec(line) ?? [];
      if (field === 'event') event = value;
      else if (field === 'data') data += `${value}\n`;
      else if (field === 'id' && !value.includes('\0')) id = value;
    }
  };
}
