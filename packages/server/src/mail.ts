import type { World } from '@usage-kit/mocks/world';
import { MailLog } from './mail/mail-log.js';
import { MailQueue } from './mail/mail-queue.js';
import { Relay } from './mail/relay.js';
import { readSmtpAddress } from './mail/smtp-address.js';

export interface MailOptions {
  /** `smtp://user:password@host:port`, or `smtps://…`. */
  readonly smtp: string;
  /** The address that emails come from; `usage@localhost` if omitted. */
  readonly from?: string | undefined;
  /** What becomes of an email that may have been taken already: `hold` if omitted. */
  readonly inDoubt?: 'hold' | 'send' | undefined;
  /** The wait before a second try, in milliseconds. 1 s if omitted. */
  readonly firstWaitMs?: number | undefined;
}

/** Sends what comes into the outboxes of a world. Without a file the queue ends with the process. */
export function sendMail(
  { smtp, from = 'usage@localhost', inDoubt = 'hold', firstWaitMs }: MailOptions,
  {
    world,
    file,
    report,
  }: { world: World; file: string | undefined; report: (sentence: string) => void },
): MailQueue {
  const { options, auth, shown } = readSmtpAddress(smtp);
  const log = file === undefined ? MailLog.inMemory() : MailLog.open(file);
  const relay = new Relay(options, auth);
  return new MailQueue({ world, log, relay, server: shown, from, inDoubt, report, firstWaitMs });
}
