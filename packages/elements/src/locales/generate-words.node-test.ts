import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { staleSentence, writeWords } from '../../generate-words.js';
import { pseudoMessage } from '../../pseudo-message.js';

const locales = mkdtempSync(join(tmpdir(), 'usage-kit-words-'));
after(() => rmSync(locales, { recursive: true }));

function say(file: string, messages: object): void {
  const path = join(locales, 'messages', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(messages));
}

const compiled = (name: string): string => readFileSync(join(locales, 'generated', name), 'utf8');
const stale = async (): Promise<readonly string[]> =>
  (await writeWords(locales, { check: true })).stale;
const tools = {
  count: '{count, plural, one {{shown} tool} other {{shown} tools}}',
  greeting: 'Hello {name}',
};

void test('messages become typed functions, and a language is a folder', async () => {
  say('en/core.json', { tools });
  say('de/core.json', { tools: { ...tools, greeting: 'Hallo {name}' } });
  assert.deepEqual((await writeWords(locales)).notes, []);
  const types = compiled('messages.ts');
  assert.match(types, /count: \(values: \{ readonly count: number; readonly shown: string \}\)/);
  assert.match(types, /greeting: \(values: \{ readonly name: string \}\) => string/);
  assert.match(compiled('core-languages.ts'), /de: \(\) => import\('\.\/de\/core\.js'\)/);
  assert.match(compiled('de/core.ts'), /'Hallo ' \+ d\.name/);
  assert.deepEqual(await stale(), []);
});

void test('what a language lacks is said in English, and told', async () => {
  say('de/core.json', { tools: { count: tools.count } });
  const { notes } = await writeWords(locales);
  assert.deepEqual(notes, ['de/core.json.tools.greeting is not translated yet: English is in.']);
  assert.match(compiled('de/core.ts'), /'Hello ' \+ d\.name/);
});

void test('stale words are found, those of a language that is gone too, and brought up to date', async () => {
  say('en/core.json', { tools: { ...tools, greeting: 'Good day {name}' } });
  assert.deepEqual((await stale()).toSorted(), ['de/core.ts', 'en/core.ts']);
  assert.match(
    staleSentence(await stale()),
    /older than src\/locales\/messages \(.*en\/core\.ts.*Run `npm run generate -w packages\/elements`/,
  );
  rmSync(join(locales, 'messages/de'), { recursive: true });
  assert.ok((await stale()).includes('de/core.ts'));
  await writeWords(locales);
  assert.deepEqual(await stale(), []);
});

void test('mistakes are named with their place', async () => {
  const mistakes: [object, object, RegExp][] = [
    [{ a: '{n, number}' }, {}, /en\/core\.json\.a: \{n, number\} formats by itself/],
    [{ a: '{n, plural, other {#}}' }, {}, /a: "#" formats by itself/],
    [{ a: '{n, plural, other {{n}}}' }, {}, /a: \{n\} is used in two ways/],
    [{ 'a-b': 'x' }, {}, /"a-b" cannot be a key/],
    [{ a: 'x' }, { b: 'y' }, /de\/core\.json: English has no b/],
    [{ a: 'x' }, { a: '{y}' }, /de\/core\.json\.a: \{y\} is not in the English message/],
  ];
  for (const [english, german, sentence] of mistakes) {
    say('en/core.json', english);
    say('de/core.json', german);
    await assert.rejects(writeWords(locales), sentence);
  }
  say('en/core.json', { tools });
  say('en/page.json', { tools });
  await assert.rejects(writeWords(locales), /Two of the catalogs have tools/);
});

void test('the pseudo-locale stretches and brackets words, and leaves placeholders and choices alone', () => {
  assert.equal(pseudoMessage('Sort by {column}'), '[Šööŕţ ƀý {column}]');
  assert.equal(
    pseudoMessage("{n, plural, =1 {it's one} one {{s} row} other {{s} rows}}."),
    "[{n, plural, =1 {ííţ''š ööñéé} one {{s} ŕööŵ} other {{s} ŕööŵš}}.]",
  );
  assert.equal(
    pseudoMessage('{kind, select, more {up} other {}} {a}'),
    '[{kind, select, more {üüþ} other {}} {a}]',
  );
  assert.throws(() => pseudoMessage('{n, number}'), /formats by itself/);
});
