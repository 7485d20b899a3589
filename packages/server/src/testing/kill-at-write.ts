/**
 * Loaded into a process by `node --import`. The process is told when to die: in its n-th write to a file from then on,
 * once a part of the bytes is written.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** When a process kills itself. */
export interface KillPoint {
  /** In which write, from 1. */
  readonly write: number;
  /** The part of that write's bytes that is still written, from 0 to 1. */
  readonly share: number;
}

type Write = (
  fd: number,
  bytes: Uint8Array,
  offset?: number,
  length?: number,
  at?: number,
) => number;

const { writeSync } = fs as { writeSync: Write };
let killPoint: KillPoint | undefined;
let writes = 0;

const writeAndDie: Write = (fd, bytes, offset = 0, length = bytes.length - offset, at) => {
  writes += 1;
  if (killPoint === undefined || writes < killPoint.write) {
    return writeSync(fd, bytes, offset, length, at);
  }
  const part = Math.floor(length * killPoint.share);
  if (part > 0) writeSync(fd, bytes, offset, part, at);
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way. Nothing more may happen here before it arrives.
  for (;;);
};

process.on('message', (message) => {
  killPoint = message as KillPoint;
  writes = 0;
});
// The process may end while it listens.
process.channel?.unref();
Object.assign(fs, { writeSync: writeAndDie });
syncBuiltinESMExports();
