import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guides = join(root, 'docs/guides');

/** A block whose first line names the file that it is taken from: "```tsx examples/react/src/app.tsx". */
interface Excerpt {
  readonly guide: string;
  readonly file: string;
  /** What must be in the file, one after the other: a line with `…` alone stands for what is omitted. */
  readonly pieces: readonly string[];
}

/** Indents differ between a guide and a file: what counts is what each line says. */
const saying = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const pages = ['docs', 'docs/guides'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);
const excerpts: readonly Excerpt[] = pages.flatMap((guide) =>
  [...readFileSync(join(root, guide), 'utf8').matchAll(/^```\w+ (\S+\/\S+)\n(.*?)^```$/gms)].map(
    ([, file = '', code = '']) => ({
      guide,
      file,
      pieces: code.split(/^\s*…\s*$/m).map(saying),
    }),
  ),
);

void test('what a guide shows of an example is in the example', () => {
  assert.ok(excerpts.length > 20, 'the guides show the examples');
  for (const { guide, file, pieces } of excerpts) {
    assert.ok(existsSync(join(root, file)), `${guide} shows ${file}, which is not there.`);
    let rest = saying(readFileSync(join(root, file), 'utf8'));
    for (const piece of pieces) {
      const at = rest.indexOf(piece);
      assert.ok(at >= 0, `${guide} shows what ${file} no longer has:\n\n${piece}`);
      rest = rest.slice(at + piece.length);
    }
  }
});

void test('in the guides to embedding each block is an excerpt, checks itself, or is a command that there is', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const examples = readdirSync(join(root, 'examples'));
  const commands: readonly [RegExp, (found: string) => boolean][] = [
    [/^npm ci$/, () => true],
    [/^npm run example -- (\S+)$/, (name) => 'example' in scripts && examples.includes(name)],
    [/^npm install (.+)$/, (names) => names.split(' ').every((name) => isKnown(name))],
  ];
  const example = JSON.parse(
    readFileSync(join(root, 'examples/server-rendered/package.json'), 'utf8'),
  ) as { readonly dependencies: Readonly<Record<string, string>> };
  const isKnown = (name: string): boolean => name in example.dependencies;

  for (const guide of ['embed.md', 'server-rendering.md', 'authentication.md', 'events.md']) {
    const text = readFileSync(join(guides, guide), 'utf8');
    for (const [, info = '', code = ''] of text.matchAll(/^```([^\n]+)\n(.*?)^```$/gms)) {
      if (/^\w+ \S+\/\S+$/.test(info)) continue;
      if (info === 'ts' && code.includes("from 'node:assert/strict'")) continue;
      assert.equal(info, 'sh', `${guide} has a block that nobody checks:\n\n${code}`);
      for (const line of code.trim().split('\n')) {
        const known = commands.some(
          ([form, holds]) => holds(form.exec(line)?.[1] ?? '') && form.test(line),
        );
        assert.ok(known, `${guide}: ${line}`);
      }
    }
  }
});
