import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/** Where emails are handed to, as a URL says it. */
export interface SmtpAddress {
  readonly options: SMTPConnectionOptions;
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
  /** The address with its password omitted, to be shown. */
  readonly shown: string;
}

/**
 * Reads `smtp://user:password@host:port` or `smtps://…` (TLS from the first byte). `smtp` changes to TLS where the
 * server offers it; `?tls=require` insists on that, `?tls=none` does without, `?tls=unchecked` takes any certificate.
 *
 * @throws TypeError with a message for the user.
 */
export function readSmtpAddress(text: string): SmtpAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new TypeError('must be smtp://HOST:PORT or smtps://HOST:PORT');
  }
  const tls = url.searchParams.get('tls') ?? 'offered';
  const others = [...url.searchParams.keys()].filter((key) => key !== 'tls');
  if (others.length > 0 || !['offered', 'require', 'none', 'unchecked'].includes(tls)) {
    throw new TypeError('accepts only ?tls=require, ?tls=none and ?tls=unchecked');
  }
  const secure = url.protocol === 'smtps:';
  if (secure && (tls === 'none' || tls === 'require')) {
    throw new TypeError(`can't combine smtps:// with ?tls=${tls}; use smtp://`);
  }
  const user = decodeURIComponent(url.username);
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port);
  return {
    options: {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port,
      secure,
      requireTLS: tls === 'require',
      ignoreTLS: tls === 'none',
      ...(tls === 'unchecked' && { tls: { rejectUnauthorized: false } }),
    },
    auth: user === '' ? undefined : { user, pass: decodeURIComponent(url.password) },
    shown: `${url.protocol}//${user === '' ? '' : `${user}@`}${url.hostname}:${port}`,
  };
}
