import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a host's build makes of a line, with lit left to the host. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    outdir: root,
    conditions: ['@usage-kit/source', 'production'],
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    external: ['lit', 'lit/*', '@lit/*'],
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

/** Something of each package that a host may import. */
const examples = {
  elements: 'UsageClock',
  client: 'createUsageClient',
  contract: 'amountOf',
  backend: 'createBackend',
};

void describe('what an import brings about', () => {
  for (const [name, one] of Object.entries(examples)) {
    void it(`is nothing, where nothing of @usage-kit/${name} is used`, async () => {
      assert.equal((await bundled(`import '@usage-kit/${name}';`)).trim(), '');
      assert.equal((await bundled(`import { ${one} } from '@usage-kit/${name}';`)).trim(), '');
    });
  }

  void it('is not a tag, where a class is used', async () => {
    const code = await bundled(
      `import { UsageRates } from '@usage-kit/elements'; console.log(UsageRates);`,
    );
    assert.ok(code.length > 1_000);
    assert.doesNotMatch(code, /customElements\.define|"usage-clock"/);
  });

  void it('is its tag and nothing of the other panels, where define is asked for it', async () => {
    const code = await bundled(`import '@usage-kit/elements/define/usage-rates.js';`);
    assert.match(code, /"usage-rates"/);
    assert.match(code, /customElements\.define/);
    assert.doesNotMatch(code, /"usage-overview"|"usage-banners"/);
  });

  void it('leaves Lit to the host', async () => {
    const code = await bundled(`import '@usage-kit/elements/define/usage-clock.js';`);
    assert.match(code, /from\s*"lit"/);
    assert.doesNotMatch(code, /litHtmlVersions/);
  });
});
