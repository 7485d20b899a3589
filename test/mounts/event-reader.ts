/** One frame of an event stream: an event, or a comment. */
export interface Frame {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
  readonly comment?: string;
}

function frameOf(text: string): Frame {
  const fields = text.split('\n').map((line) => {
    const colon = line.indexOf(':');
    const name = colon === 0 ? 'comment' : line.slice(0, colon);
    return [name, line.slice(colon + 1).replace(/^ /, '')] as const;
  });
  return Object.fromEntries(fields);
}

/** Reads a stream frame by frame; `undefined` at its end. */
export function eventReader(answer: Response) {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next(): Promise<Frame | undefined> {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const frame = frameOf(text.slice(0, end));
          text = text.slice(end + 2);
          return frame;
        }
        const read = await reader?.read();
        if (read === undefined || read.done) return undefined;
        text += read.value;
      }
    },
    /** What came after the last whole frame. */
    rest: () => text,
    cancel: () => reader?.cancel(),
  };
}
