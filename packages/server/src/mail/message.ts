import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Email } from '@usage-kit/engine';

/** Which email it is: the place in an account’s outbox, and the place among its recipients. */
export interface Delivery {
  readonly account: string;
  readonly email: number;
  readonly recipient: number;
}

export interface Sender {
  /** The address that emails come from. */
  readonly address: string;
  /** What tells this queue’s emails from those of any other. */
  readonly queueId: string;
}

/**
 * The same for the same email to the same recipient, however often and from whichever process it is sent: so that who
 * gets it twice can tell.
 */
export function messageIdOf(delivery: Delivery, { address, queueId }: Sender): string {
  const name = createHash('sha256')
    .update(JSON.stringify([queueId, delivery.account, delivery.email, delivery.recipient]))
    .digest('hex')
    .slice(0, 32);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return `<${name}@${domain}>`;
}

/** An email as it goes over the wire, to one recipient. */
export async function messageOf(
  email: Email,
  delivery: Delivery,
  sender: Sender,
  language: string,
): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: 'Usage', address: sender.address },
    to: { name: '', address: email.to[delivery.recipient] ?? '' },
    subject: email.subject,
    messageId: messageIdOf(delivery, sender),
    date: new Date(email.at),
    text: email.text,
    html: email.html,
    // Nobody returns a machine, and no machine should.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}
