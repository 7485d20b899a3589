import { Readable } from 'node:stream';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/**
 * What became of an email that was not taken:
 *
 * - `trouble`: the server could not be reached, or takes nothing from us. It is not this email’s fault.
 * - `temporary`: the server asks to try this one again later.
 * - `permanent`: the server will never take this one.
 * - `doubt`: it was handed over whole, and no response came. It may have been taken.
 */
export type Outcome = 'trouble' | 'temporary' | 'permanent' | 'doubt';

export class RelayError extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome, message: string) {
    super(message);
    this.name = 'RelayError';
    this.outcome = outcome;
  }
}

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

interface Failure {
  readonly message: string;
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** Hands emails to an SMTP server, one a connection. */
export class Relay {
  readonly #options: SMTPConnectionOptions;
  readonly #auth: { user: string; pass: string } | undefined;
  readonly #open = new Set<SMTPConnection>();

  constructor(options: SMTPConnectionOptions, auth?: { user: string; pass: string }) {
    this.#options = { ...PATIENCE, ...options };
    this.#auth = auth;
  }

  /**
   * Sends a message and returns what the server said when it took it.
   *
   * @param onHandOver is called when the server waits for the message, before the first byte of it goes out. Only
   * after it has returned can the server have the whole of it. Where it throws, nothing is handed over.
   * @throws RelayError
   */
  async send(message: Buffer, envelope: Envelope, onHandOver: () => void): Promise<string> {
    let isHandedOver = false;
    const connection = new SMTPConnection(this.#options);
    this.#open.add(connection);
    try {
      return await new Promise<string>((resolve, reject) => {
        connection.once('error', reject);
        connection.once('end', () => reject(new Error('The server closed the connection.')));
        const send = (): void => {
          // Read once the server has said that it wants the message, and not before.
          const body = new Readable({
            read() {
              try {
                onHandOver();
              } catch (error) {
                reject(error instanceof Error ? error : new Error(String(error)));
                // A message that is cut off here has no end, so the server does not take it.
                connection.close();
                return;
              }
              isHandedOver = true;
              this.push(message);
              this.push(null);
            },
          });
          connection.send({ from: envelope.from, to: [envelope.to] }, body, (error, info) => {
            if (error === null) resolve(info.response);
            else reject(error);
          });
        };
        connection.connect((error) => {
          if (error) reject(error);
          else if (this.#auth === undefined) send();
          else {
            connection.login({ credentials: this.#auth }, (refusal) => {
              if (refusal) reject(refusal);
              else send();
            });
          }
        });
      });
    } catch (error) {
      throw relayError(error as Failure, isHandedOver);
    } finally {
      this.#open.delete(connection);
      connection.once('error', () => undefined);
      connection.quit();
    }
  }

  /** Breaks off what is under way. */
  close(): void {
    for (const connection of this.#open) connection.close();
  }
}

const PATIENCE: SMTPConnectionOptions = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 60_000,
};

function relayError(failure: Failure, isHandedOver: boolean): RelayError {
  const { message, code, command, responseCode } = failure;
  return new RelayError(outcomeOf(code, command, responseCode, isHandedOver), message);
}

function outcomeOf(
  code: string | undefined,
  command: string | undefined,
  response: number | undefined,
  isHandedOver: boolean,
): Outcome {
  if (isHandedOver && response === undefined) return 'doubt';
  // A response about the recipient or the message; one about the sender or the session is for all emails.
  const isAboutThis = command === 'RCPT TO' || command === 'DATA';
  if (response !== undefined && isAboutThis && response !== 421) {
    return response >= 500 ? 'permanent' : 'temporary';
  }
  if (isHandedOver) return 'temporary';
  return code === 'EENVELOPE' && command === 'API' ? 'permanent' : 'trouble';
}
