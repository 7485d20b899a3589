import type { Fault } from '../faults/fault.js';
import { body, streamed } from '../faults/answers.js';
import { faulty } from './faulty.js';
import type { Scenario } from './scenario.js';

function stream(answer: NonNullable<Fault['answer']>): Fault[] {
  return [{ on: ['events'], answer }];
}

function isEvent(frame: Uint8Array): boolean {
  return frame[0] !== ':'.charCodeAt(0);
}

/** Scenarios with a working API and a faulty live connection. */
export const FAULTY_STREAMS: readonly Scenario[] = [
  faulty(
    'stream-cut',
    'Stream cut',
    'The live stream ends in the middle of its second event, each time.',
    stream(
      streamed(() => {
        let events = 0;
        return (frame, reader) => {
          events += isEvent(frame) ? 1 : 0;
          reader.pass(events < 2 ? frame : frame.slice(0, Math.ceil(frame.length / 2)));
          if (events >= 2) reader.end();
        };
      }),
    ),
  ),
  faulty(
    'stream-silent',
    'Stream silent',
    'The live stream opens and says nothing: no event, no sign of life.',
    stream(streamed(() => () => undefined)),
  ),
  faulty(
    'stream-gap',
    'Stream with gaps',
    'Of the live stream’s later events every second one is lost.',
    stream(
      streamed(() => {
        let events = 0;
        return (frame, reader) => {
          events += isEvent(frame) ? 1 : 0;
          if (!isEvent(frame) || events <= 2 || events % 2 === 0) reader.pass(frame);
        };
      }),
    ),
  ),
  faulty(
    'stream-repeated',
    'Stream repeated',
    'The live stream says everything twice.',
    stream(
      streamed(() => (frame, reader) => {
        reader.pass(frame);
        reader.pass(frame);
      }),
    ),
  ),
  faulty(
    'stream-out-of-order',
    'Stream out of order',
    'After each new event the live stream sends the first ones again, which are older.',
    stream(
      streamed(() => {
        const first: Uint8Array[] = [];
        return (frame, reader) => {
          reader.pass(frame);
          if (!isEvent(frame)) return;
          if (first.length < 2) first.push(frame);
          else first.forEach((old) => reader.pass(old));
        };
      }),
    ),
  ),
  faulty(
    'stream-blocked',
    'Stream blocked',
    'A proxy responds for the live stream, with a page of HTML.',
    stream(body('<!doctype html><title>Blocked</title>', 'text/html')),
  ),
  faulty(
    'stream-none',
    'No stream',
    'The server has no live stream: 204, and never again.',
    stream(() => new Response(null, { status: 204 })),
  ),
];
