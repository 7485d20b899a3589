import { expect } from 'chai';
import { describe, it } from 'node:test';
import { createEventParser, type StreamedEvent } from './event-parser.js';

function eventsOf(...pieces: readonly string[]): StreamedEvent[] {
  const events: StreamedEvent[] = [];
  const parse = createEventParser((event) => events.push(event));
  for (const piece of pieces) parse(piece);
  return events;
}

const plain = { event: '', id: undefined };

describe('the parser of event streams', () => {
  const cases: readonly [string, string, readonly StreamedEvent[]][] = [
    ['an event', 'id: 7\nevent: a\ndata: x\n\n', [{ event: 'a', data: 'x', id: '7' }]],
    ['lines of data', 'data: x\ndata\ndata:  y\n\n', [{ ...plain, data: 'x\n\n y' }]],
    ['a value with colons', 'data:{"a":1}\n\n', [{ ...plain, data: '{"a":1}' }]],
    ['empty data', 'data\n\n', [{ ...plain, data: '' }]],
    ['no data', 'event: a\nid: 3\n\n', []],
    ['comments and unknown fields', ': hi\nretry: 5\nDATA: x\n data: y\n\n', []],
    ['an event without its end', 'data: x\n', []],
    ['a type for one event alone', 'event: a\n\ndata: x\n\n', [{ ...plain, data: 'x' }]],
    ['an id with a null', 'id: 1\0\ndata: x\n\n', [{ ...plain, data: 'x' }]],
    ['an id that is taken back', 'id\ndata: x\n\n', [{ event: '', data: 'x', id: '' }]],
    ['line separators of no meaning', 'data: a\u2028b\n\n', [{ ...plain, data: 'a\u2028b' }]],
  ];
  for (const [name, text, expected] of cases) {
    it(`reads ${name}, with any end of lines and cut anywhere`, () => {
      for (const end of ['\n', '\r\n', '\r']) {
        // After the last carriage return another line shows that no line feed follows.
        const whole = `${text.replaceAll('\n', end)}:`;
        expect(eventsOf(whole)).to.deep.equal(expected);
        expect(eventsOf(...(whole.match(/./gs) ?? []))).to.deep.equal(expected);
      }
    });
  }
});
