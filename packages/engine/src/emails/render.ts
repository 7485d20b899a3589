import type { Letter, Tone } from './email.js';
import { LAYOUTS } from './generated/layouts.js';
import { directionOf } from './language.js';
import { fill } from './piece.js';

const COLOURS: Readonly<Record<Tone, string>> = {
  info: '#2f5bd7',
  moderate: '#b25e09',
  low: '#c62a2f',
  done: '#17803d',
};

/** Keeps what follows the preheader out of the line that a mailbox shows of an email. */
const GAP = '\u00A0\u200C'.repeat(60);

/** A subject is one line of a message’s head: whatever would end that line is gone. */
export function renderSubject({ subject }: Letter): string {
  return subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

export function renderHtml(letter: Letter): string {
  const { language, tone, meter, list, call, action } = letter;
  const color = COLOURS[tone];
  const paragraphs = (texts: readonly string[]) => texts.map((paragraph) => ({ paragraph }));
  return fill(LAYOUTS[directionOf(language)], {
    language,
    tone,
    color,
    subject: renderSubject(letter),
    preheader: letter.preheader,
    gap: GAP,
    account: letter.account,
    title: letter.title,
    before: paragraphs(letter.before),
    meter: meter === undefined ? [] : [meterView(meter, tone, color)],
    list:
      list === undefined
        ? []
        : [
            {
              heading: list.heading,
              items: list.items.map(({ name, id }) => ({ name, id })),
              more: list.more === '' ? [] : [{ text: list.more }],
            },
          ],
    call: call === undefined ? [] : [{ ...call }],
    after: paragraphs(letter.after),
    action: action === undefined ? [] : [{ ...action }],
    figures: letter.figures.map(([label, value]) => ({ label, value })),
    footer: letter.footer,
  });
}

function meterView(meter: NonNullable<Letter['meter']>, tone: Tone, color: string) {
  const { label, left, used, share, percent } = meter;
  const rest = 100 - percent;
  return {
    label,
    left,
    used,
    share,
    filled: percent > 0 ? [{ percent: String(percent), tone, color }] : [],
    empty: rest > 0 ? [{ percent: String(rest) }] : [],
  };
}

export function renderText(letter: Letter): string {
  const { list, call, action, meter } = letter;
  const blocks = [
    letter.title,
    ...letter.before,
    ...(meter === undefined
      ? []
      : [`${meter.label}: ${meter.used} (${meter.share}). ${meter.left}.`]),
    ...(list === undefined
      ? []
      : [
          [
            `${list.heading}:`,
            ...list.items.map(({ name, id }) => `- ${name} (${id})`),
            ...(list.more === '' ? [] : [`  ${list.more}`]),
          ].join('\n'),
        ]),
    ...(call === undefined
      ? []
      : [
          `${call.endpointLabel}:\n${call.endpoint}`,
          `${call.howLabel}:\n${call.how}`,
          indented(call.code),
        ]),
    ...letter.after,
    ...(action === undefined
      ? []
      : [`${action.heading}:\n${action.text}\n${action.label}: ${action.url}`]),
    letter.figures.map(([label, value]) => `${label}: ${value}`).join('\n'),
    letter.footer,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function indented(code: string): string {
  return code
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
