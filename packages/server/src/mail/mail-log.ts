import { existsSync, renameSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { CorruptRecordError, type Ending, readRecords } from '../store/read-records.js';
import { RecordFile } from '../store/record-file.js';
import type { Delivery } from './message.js';

type MailRecord =
  | { readonly kind: 'mail'; readonly format: 'usage-kit-mail/1'; readonly queueId: string }
  /** Emails of the account from this one on are the queue’s. */
  | { readonly kind: 'from'; readonly account: string; readonly email: number }
  | ({ readonly kind: 'queued'; readonly at: number } & Delivery)
  /** The server waits for the message: from here on it may have it. */
  | ({ readonly kind: 'handing-over' } & Delivery)
  /** The server has said that it does not have it. */
  | ({ readonly kind: 'postponed' } & Delivery)
  | ({
      readonly kind: 'done';
      readonly how: 'sent' | 'refused' | 'doubt';
      readonly said: string;
    } & Delivery);

export interface OpenDelivery extends Delivery {
  /** When it was queued, in milliseconds of the real time. */
  readonly at: number;
  /** It was handed over and no response is known. */
  readonly isInDoubt: boolean;
}

const COMPACT_RECORDS = 2_000;

/**
 * What became of each email, on the disk before and after each step, so that a queue continues where another one ended.
 * Without a path it is kept in memory.
 */
export class MailLog {
  readonly queueId: string;
  readonly #file: RecordFile | undefined;
  readonly #from = new Map<string, number>();
  readonly #open = new Map<string, OpenDelivery>();

  private constructor(queueId: string, file: RecordFile | undefined) {
    this.queueId = queueId;
    this.#file = file;
  }

  static inMemory(): MailLog {
    return new MailLog(randomUUID(), undefined);
  }

  /** @throws Error where a record is not as it was written, with a sentence that says what to do. */
  static open(path: string): MailLog {
    if (!existsSync(path)) {
      const queueId = randomUUID();
      return new MailLog(queueId, createFile(path, [head(queueId)]));
    }
    const { records, ending } = read(path);
    const [first] = records;
    if (first?.kind !== 'mail') {
      throw new Error(`${path} is not an email queue. Restore the directory from a backup.`);
    }
    if (records.length < COMPACT_RECORDS) {
      const log = new MailLog(first.queueId, RecordFile.resume(path, ending));
      for (const record of records) log.#apply(record);
      return log;
    }
    const long = new MailLog(first.queueId, undefined);
    for (const record of records) long.#apply(record);
    const log = new MailLog(first.queueId, createFile(path, long.#essence()));
    for (const record of long.#essence()) log.#apply(record);
    return log;
  }

  /** The first email of an account that is not in the queue yet; undefined where the account is new here. */
  next(account: string): number | undefined {
    return this.#from.get(account);
  }

  /** What is not done, in the order in which it was queued. */
  get open(): readonly OpenDelivery[] {
    return [...this.#open.values()];
  }

  /** Leaves an account’s emails before this one alone. */
  begin(account: string, email: number): void {
    this.#write({ kind: 'from', account, email });
  }

  /** Takes an email for so many recipients, in one write. */
  queue(account: string, email: number, recipients: number, at: number): OpenDelivery[] {
    const deliveries = Array.from({ length: recipients }, (_, recipient) => {
      return { account, email, recipient, at };
    });
    this.#write(...deliveries.map((delivery) => ({ kind: 'queued' as const, ...delivery })), {
      kind: 'from',
      account,
      email: email + 1,
    });
    return deliveries.map((delivery) => ({ ...delivery, isInDoubt: false }));
  }

  handingOver(delivery: Delivery): void {
    this.#write({ kind: 'handing-over', ...only(delivery) });
  }

  postponed(delivery: Delivery): void {
    this.#write({ kind: 'postponed', ...only(delivery) });
  }

  done(delivery: Delivery, how: 'sent' | 'refused' | 'doubt', said: string): void {
    this.#write({ kind: 'done', how, said, ...only(delivery) });
  }

  close(): void {
    this.#file?.close();
  }

  #write(...records: readonly MailRecord[]): void {
    this.#file?.append(...records);
    for (const record of records) this.#apply(record);
  }

  #apply(record: MailRecord): void {
    switch (record.kind) {
      case 'mail':
        return;
      case 'from':
        this.#from.set(record.account, record.email);
        return;
      case 'queued':
        this.#open.set(keyOf(record), { ...only(record), at: record.at, isInDoubt: false });
        return;
      case 'handing-over':
      case 'postponed': {
        const open = this.#open.get(keyOf(record));
        const isInDoubt = record.kind === 'handing-over';
        if (open !== undefined) this.#open.set(keyOf(record), { ...open, isInDoubt });
        return;
      }
      case 'done':
        this.#open.delete(keyOf(record));
    }
  }

  /** The fewest records that come to the same. */
  #essence(): MailRecord[] {
    return [
      head(this.queueId),
      ...[...this.#from].map(([account, email]): MailRecord => ({ kind: 'from', account, email })),
      ...this.open.flatMap(({ isInDoubt, at, ...delivery }): MailRecord[] => [
        { kind: 'queued', at, ...delivery },
        ...(isInDoubt ? [{ kind: 'handing-over' as const, ...delivery }] : []),
      ]),
    ];
  }
}

function read(path: string): { records: MailRecord[]; ending: Ending } {
  const records: MailRecord[] = [];
  try {
    const ending = readRecords(path, (value) => records.push(value as MailRecord), {
      mayBeTorn: true,
    });
    return { records, ending };
  } catch (error) {
    if (!(error instanceof CorruptRecordError)) throw error;
    // Cutting it would forget what was sent, and send it again.
    throw new Error(
      `${path} is damaged: record ${error.record}, at byte ${error.offset}. The server did not start. Restore the directory ` +
        'from a backup. If there is none, remove this file: no email is sent twice, but emails that were ' +
        'waiting are not sent.',
      { cause: error },
    );
  }
}

function head(queueId: string): MailRecord {
  return { kind: 'mail', format: 'usage-kit-mail/1', queueId };
}

function createFile(path: string, records: readonly MailRecord[]): RecordFile {
  rmSync(`${path}.tmp`, { force: true });
  const made = RecordFile.create(`${path}.tmp`, records);
  made.close();
  renameSync(`${path}.tmp`, path);
  return RecordFile.resume(path, { records: made.records, end: made.bytes, tornBytes: 0 });
}

export function keyOf({ account, email, recipient }: Delivery): string {
  return `${email}/${recipient}/${account}`;
}

function only({ account, email, recipient }: Delivery): Delivery {
  return { account, email, recipient };
}
