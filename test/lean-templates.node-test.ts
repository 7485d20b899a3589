import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leanTemplates } from '../scripts/lean-templates.js';

void test('line breaks and indents of css, html and svg templates become one space', () => {
  assert.equal(
    leanTemplates('const a = css`\n  p {\n    color: red;\n  }\n`;\nnext();'),
    'const a = css` p { color: red; } `\n\n\n\n;\nnext();',
  );
});

void test('comments of css go, and every line keeps its number', () => {
  assert.equal(
    leanTemplates("css`\n  /* One,\n     two. */\n  p { content: '/'; }\n`;\nnext();"),
    "css` p { content: '/'; } `\n\n\n\n;\nnext();",
  );
  const text = 'html`<a href="x/*y*/">`;';
  assert.equal(leanTemplates(text), text);
});

void test('templates in templates become lean as well, and every line keeps its number', () => {
  const code = 'html`<b>\n  ${on ? html`<i>\n</i>` : svg`\n\n<g/>`}\n  x  y</b>`;\nnext();';
  const lean = leanTemplates(code);
  assert.equal(lean, 'html`<b> ${\non ? html`<i> </i>`\n : svg` <g/>`\n\n} x  y</b>`\n;\nnext();');
  assert.equal(lean.split('\n').length, code.split('\n').length);
});

void test('other templates, strings and comments stay as they are', () => {
  const code =
    '// css`\n// `\nconst a = `\n  x\n`, b = text`\n  y`, c = "html`\\n`", d = css`one line`;';
  assert.equal(leanTemplates(code), code);
});
