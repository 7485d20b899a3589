import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { catalogFaults, messagesOf, type Messages } from './catalog-faults.js';
import { languages } from './languages.js';

const folder = new URL('../../packages/elements/src/locales/messages/', import.meta.url);
const files = ['core.json', 'shared.json', 'page.json'];
const read = (language: string, file: string): Messages =>
  JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')) as Messages;

void test('the languages are those that the guide names', () => {
  assert.deepEqual(readdirSync(folder).sort(), [...Object.keys(languages), 'en'].sort());
});

for (const [code, language] of Object.entries(languages)) {
  void test(`${language.name} says everything, and says it in ${language.name}`, () => {
    const faults = files.flatMap((file) =>
      catalogFaults(language, file, read('en', file), read(code, file)),
    );
    assert.deepEqual(faults, []);
  });
}

void test('no message speaks French with the apostrophe of a typewriter, which MessageFormat reads as a quote', () => {
  const straight = files.flatMap((file) =>
    [...messagesOf(read('fr', file))].filter(([, text]) => text.includes("'")),
  );
  assert.deepEqual(straight, []);
});

const testish = { name: 'Testish', plurals: ['one', 'other'], sameAsEnglish: ['CSV'] };
const rows: readonly [english: string, own: string | undefined, fault: string | undefined][] = [
  ['Close', 'Zu', undefined],
  ['CSV', 'CSV', undefined],
  ['{a}, {b}', '{a}, {b}', undefined],
  ['Close', undefined, 'Testish has no words for x.json key: "Close".'],
  ['Close', ' ', 'Testish has no words for x.json key: "Close".'],
  ['Close', 'Close', 'Testish says x.json key in English: "Close".'],
  ['{a} left', '{a} da', undefined],
  ['{a} left', 'da', 'Testish leaves {a} out of x.json key.'],
  ['{a} left', '{a} {b} da', 'Testish asks in x.json key for {b}, which nobody gives.'],
  ['Ask', 'Frag!', 'Testish shouts in x.json key.'],
  [
    '{n, plural, one {{s} row} other {{s} rows}}',
    '{n, plural, one {eine Zeile} other {{s} Zeilen}}',
    undefined,
  ],
  [
    '{n, plural, one {{s} row} other {{s} rows}}',
    '{n, plural, =1 {eine} other {{s} Zeilen}}',
    'Testish counts by one, other; x.json key has other.',
  ],
  ['{n, plural, one {{s} row} other {{s} rows}}', 'Zeilen: {s}', undefined],
];
for (const [english, own, fault] of rows) {
  void test(`${JSON.stringify(english)} as ${JSON.stringify(own)}: ${fault ?? 'is right'}`, () => {
    assert.deepEqual(
      catalogFaults(testish, 'x.json', { key: english }, own === undefined ? {} : { key: own }),
      fault === undefined ? [] : [fault],
    );
  });
}

void test('a key that English has not is told', () => {
  assert.deepEqual(catalogFaults(testish, 'x.json', {}, { stray: 'x' }), [
    'Testish has x.json stray, which English has not.',
  ]);
});
