import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findProse } from '../../scripts/prose/find-prose.js';
import { PROSE_RULES } from '../../scripts/prose/rules.js';

const namesIn = (path: string, source: string): string[] =>
  findProse(path, source).map(({ rule }) => rule.name);

describe('each rule for prose', () => {
  for (const { name, example } of PROSE_RULES) {
    it(`refuses ${name}: ${example}`, () => {
      assert.ok(namesIn('a.md', example).includes(name));
      assert.ok(namesIn('a.ts', `/** ${example} */\nexport const a = 1;`).includes(name));
      assert.ok(namesIn('a.ts', `throw new Error(${JSON.stringify(example)});`).includes(name));
      assert.ok(namesIn('en/page.json', `{ "key": ${JSON.stringify(example)} }`).includes(name));
    });
  }
});

describe('the prose check', () => {
  const good = [
    'The server returns the current balance. If omitted, it continues.',
    'There is no backend yet. It is no longer shown, and no more than ten are.',
    'Set --usage-grey-0 to change the background.',
    'The page goes on its own route.',
  ];
  for (const text of good) {
    it(`accepts: ${text}`, () => assert.deepEqual(namesIn('a.md', text), []));
  }

  it('reports the line of a finding', () => {
    const source = 'const a = 1;\n\n/**\n * First.\n * Drawn anew.\n */\nexport default a;\n';
    assert.deepEqual(
      findProse('a.ts', source).map(({ line, match }) => [line, match]),
      [[5, 'anew']],
    );
  });

  it('skips code: names, fences and values', () => {
    assert.deepEqual(namesIn('a.ts', 'const answers = colourOf(anew);'), []);
    assert.deepEqual(namesIn('a.md', '```ts\n// Drawn anew.\n```\n\nCall `answers anew`.'), []);
    assert.deepEqual(namesIn('a.css', '.anew { color: red; }\n/* Plain. */'), []);
  });

  it('reads comments of style sheets, pages and components', () => {
    assert.deepEqual(namesIn('a.css', '/* Drawn anew. */'), ['anew']);
    assert.deepEqual(namesIn('a.html', '<!-- Drawn anew. -->'), ['anew']);
    assert.deepEqual(namesIn('a.vue', '<script>\n// Drawn anew.\n</script>'), ['anew']);
  });
});
