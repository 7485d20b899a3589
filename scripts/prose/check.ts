/**
 * npm run lint:prose [-- file…]
 *
 * Fails on wording that we don't use (`rules.ts`), in comments, strings and documents.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { findProse } from './find-prose.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = '**/*.{ts,tsx,js,md,mdx,css,html,vue,svelte}';
const messages = [
  'packages/contract/openapi.yaml',
  'packages/elements/src/locales/messages/en/*.json',
  'packages/engine/templates/words/en.json',
];
const ignore = [
  '**/node_modules/**',
  '**/dist/**',
  '**/generated/**',
  'storybook-static/**',
  // The rules quote what they refuse, and other languages than English have rules of their own.
  'scripts/prose/**',
  'test/prose/**',
  // It lists the words that we don't use.
  'docs/glossary.md',
  'test/languages/**',
];

const given = process.argv.slice(2);
const paths =
  given.length > 0 ? given : globSync([sources, ...messages], { cwd: root, ignore, dot: true });
let findings = 0;
for (const path of paths.sort()) {
  for (const { line, match, rule } of findProse(path, readFileSync(`${root}/${path}`, 'utf8'))) {
    findings += 1;
    console.error(`${path}:${line}  “${match}” (${rule.name}): ${rule.instead}`);
  }
}
if (findings > 0) {
  console.error(`\n${findings} findings. scripts/prose/rules.ts has the rules.`);
  process.exitCode = 1;
}
