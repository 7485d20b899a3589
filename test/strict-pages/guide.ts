import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const guide = readFileSync(
  fileURLToPath(new URL('../../docs/guides/content-security-policy.md', import.meta.url)),
  'utf8',
);

/** A code block of the guide to strict pages, as it is there: the first of its language under a heading. */
export function blockOf(heading: string, language: 'http' | 'html' | 'js', at = 0): string {
  const section = guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const blocks = [...(section ?? '').matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(
    ([, of]) => of === language,
  );
  const code = blocks[at]?.[2];
  if (code === undefined) throw new Error(`The guide has no ${language} under "${heading}".`);
  return code;
}

/** The guide's code for what every host provides. */
export interface OwnValues {
  readonly billing: string;
  readonly cdn: string;
  readonly account: string;
}

/** Puts a host's own values in place of the guide's. */
export function withOwn(text: string, { billing, cdn, account }: OwnValues): string {
  return text
    .replaceAll('https://billing.example', billing)
    .replaceAll('https://cdn.example', cdn)
    .replaceAll('acc_1', account);
}

/** A header of the guide as a server sends it. */
export function headerOf(heading: string, own: OwnValues): Readonly<Record<string, string>> {
  const [name = '', ...value] = withOwn(blockOf(heading, 'http'), own).trim().split(': ');
  return { [name]: value.join(': ') };
}
