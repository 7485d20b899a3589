import type { Letter } from './email.js';

export function renderText(letter: Letter): string {
  const blocks = [
    ...letter.paragraphs,
    ...(letter.list === undefined ? [] : [letter.list.map((item) => `- ${item}`).join('\n')]),
    ...(letter.code === undefined ? [] : [letter.code]),
    letter.figures.map(([label, value]) => `${label}: ${value}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Plain HTML without styles of a class or a script; every name in it is text. */
export function renderHtml(letter: Letter): string {
  const blocks = [
    `<h1 style="font-size:20px">${escapeHtml(letter.subject)}</h1>`,
    ...letter.paragraphs.map((paragraph) => `<p>${linked(paragraph)}</p>`),
    ...(letter.list === undefined
      ? []
      : [`<ul>${letter.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`]),
    ...(letter.code === undefined ? [] : [`<pre>${escapeHtml(letter.code)}</pre>`]),
    `<table>${letter.figures
      .map(([label, value]) => {
        return `<tr><th align="left">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`;
      })
      .join('')}</table>`,
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title></head><body style="font-family:sans-serif">${blocks.join('')}</body></html>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A paragraph ends in its address, where it has one: `…: https://…`. */
function linked(paragraph: string): string {
  const match = /^(.*: )(https:\/\/[^\s<>"']+)$/.exec(paragraph);
  if (match === null) return escapeHtml(paragraph);
  const url = escapeHtml(match[2] ?? '');
  return `${escapeHtml(match[1] ?? '')}<a href="${url}">${url}</a>`;
}
