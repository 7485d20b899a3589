/** Typed pages of each framework: what must compile, and with `@ts-expect-error` what must not. */
export interface Fixture {
  readonly needs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly command: readonly [string, ...string[]];
}

const options = (more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'Bundler',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      ...more,
    },
    include: ['src'],
  });

/**
 * In JSX of React and Preact, which differ in nothing that is used here. Any name with a hyphen passes in JSX, so an
 * event that an element does not have cannot be refused.
 */
const jsx = (framework: string): string => `
import type {} from '@usage-kit/elements/types/${framework}';
import type { UsageClock } from '@usage-kit/elements';

const clocks: (UsageClock | null)[] = [];
export const page = (
  <usage-provider base-url="https://billing.example" accountId="acc_1" live="off" getToken={async (why) => why}>
    <usage-clock
      class="clock"
      open
      canUpgrade={false}
      manage-href="/billing"
      ref={(clock: UsageClock | null) => { clocks.push(clock); }}
      onusage-upgrade={({ detail }) => detail.resource === 'runs' && detail.reason === 'threshold'}
      onusage-manage-billing={(event) => event.preventDefault()}
    />
    <usage-page id="page" tab="tools" range="2026-11-01/2026-11-21" compare onusage-tab-change={({ detail }) => detail.previousTab.length} />
  </usage-provider>
);
// @ts-expect-error No field of this detail.
export const b = <usage-clock onusage-upgrade={({ detail }) => detail.alertId} />;
// @ts-expect-error As an attribute it takes words: a false would take it away, which means true.
export const c = <usage-clock can-upgrade={false} />;
// @ts-expect-error One of two.
export const d = <usage-provider live="sometimes" />;
// @ts-expect-error The clock says it; nobody tells the clock.
export const e = <usage-clock state="low" />;
// @ts-expect-error A building block, which is not for hosts.
export const f = <usage-part-table />;
`;

const solid = `
import type {} from '@usage-kit/elements/types/solid';
import type { UsageClock } from '@usage-kit/elements';

let clock: UsageClock | undefined;
export const page = () => (
  <usage-provider base-url="https://billing.example" accountId="acc_1" prop:getToken={async (why) => why}>
    <usage-clock
      class="clock"
      ref={clock}
      prop:open={true}
      canUpgrade={false}
      attr:manage-href="/billing"
      on:usage-upgrade={({ detail }) => detail.resource === 'runs' && detail.reason === 'threshold'}
    />
    <usage-page tab="tools" compare on:usage-tab-change={({ detail }) => detail.previousTab.length} />
  </usage-provider>
);
// @ts-expect-error No field of this detail.
export const b = () => <usage-clock on:usage-upgrade={({ detail }) => detail.alertId} />;
// @ts-expect-error One of two.
export const c = () => <usage-provider live="sometimes" />;
// @ts-expect-error A number is not an account.
export const d = () => <usage-clock prop:account={1} />;
export { clock };
`;

const svelte = (extra: string): string => `<script lang="ts">
  import type {} from '@usage-kit/elements/types/svelte';
  import type { UsageClock } from '@usage-kit/elements';
  let clock: UsageClock | undefined = $state();
</script>

<usage-provider base-url="https://billing.example" accountId="acc_1" getToken={async (why) => why}>
  <usage-clock
    class="clock"
    bind:this={clock}
    open
    canUpgrade={false}
    manage-href="/billing"
    onusage-upgrade={({ detail }) => detail.resource === 'runs' && detail.reason === 'threshold'}
  ></usage-clock>
  <usage-page tab="tools" compare onusage-tab-change={({ detail }) => detail.previousTab.length}></usage-page>
  ${extra}
</usage-provider>
`;

const vue = (extra: string): string => `<script setup lang="ts">
import type {} from '@usage-kit/elements/types/vue';
import { ref } from 'vue';
import type { UsageClock } from '@usage-kit/elements';
const clock = ref<UsageClock>();
const getToken = async (why: string) => why;
</script>

<template>
  <usage-provider base-url="https://billing.example" account-id="acc_1" :getToken="getToken">
    <usage-clock
      ref="clock"
      class="clock"
      open
      :can-upgrade="false"
      manage-href="/billing"
      @usage-upgrade="({ detail }) => detail.resource === 'runs' && detail.reason === 'threshold'"
    />
    <usage-page tab="tools" compare @usage-tab-change="({ detail }) => detail.previousTab.length" />
    ${extra}
  </usage-provider>
</template>
`;

const typescript = { typescript: '6.0.3' };

export const fixtures: Readonly<Record<string, Fixture>> = {
  'React 19': {
    needs: { ...typescript, react: '19.3.1', '@types/react': '19.3.0' },
    files: {
      'tsconfig.json': options({ jsx: 'react-jsx' }),
      // React has \`className\`; on custom elements it hands \`class\` on as it is, and its types know that too.
      'src/page.tsx': jsx('react').replaceAll('class=', 'className='),
    },
    command: ['npx', 'tsc'],
  },
  Preact: {
    needs: { ...typescript, preact: '11.2.0' },
    files: {
      'tsconfig.json': options({ jsx: 'react-jsx', jsxImportSource: 'preact' }),
      'src/page.tsx': jsx('preact'),
    },
    command: ['npx', 'tsc'],
  },
  'Preact 10': {
    needs: { ...typescript, preact: '^10.26.0' },
    files: {
      'tsconfig.json': options({ jsx: 'react-jsx', jsxImportSource: 'preact' }),
      'src/page.tsx': jsx('preact'),
    },
    command: ['npx', 'tsc'],
  },
  Solid: {
    needs: { ...typescript, 'solid-js': '1.9.19' },
    files: {
      'tsconfig.json': options({ jsx: 'preserve', jsxImportSource: 'solid-js' }),
      'src/page.tsx': solid,
    },
    command: ['npx', 'tsc'],
  },
  'Svelte 5': {
    needs: { ...typescript, svelte: '5.57.3', 'svelte-check': '4.7.8' },
    files: {
      'tsconfig.json': options({ verbatimModuleSyntax: true }),
      'src/page.svelte': svelte(''),
    },
    command: ['npx', 'svelte-check', '--fail-on-warnings', '--output', 'machine'],
  },
  'Vue 3': {
    needs: { ...typescript, vue: '3.5.45', 'vue-tsc': '3.3.14' },
    files: {
      'tsconfig.json': JSON.stringify({
        ...(JSON.parse(options({ jsx: 'preserve' })) as object),
        vueCompilerOptions: { strictTemplates: true },
      }),
      'src/page.vue': vue(''),
    },
    command: ['npx', 'vue-tsc', '--noEmit'],
  },
};

/** Templates have no line that expects an error: each of these must be refused by itself. */
export const refused: Readonly<Record<'Svelte 5' | 'Vue 3', Readonly<Record<string, string>>>> = {
  'Svelte 5': {
    'an event that the clock does not have': svelte(
      '<usage-clock onusage-tab-change={({ detail }) => detail.tab}></usage-clock>',
    ),
    'no field of this detail': svelte(
      '<usage-clock onusage-upgrade={({ detail }) => detail.alertId}></usage-clock>',
    ),
    'one of two': svelte('<usage-provider live="sometimes"></usage-provider>'),
  },
  'Vue 3': {
    'an event that the clock does not have': vue(
      '<usage-clock @usage-tab-change="({ detail }) => detail.tab" />',
    ),
    'no field of this detail': vue(
      '<usage-clock @usage-upgrade="({ detail }) => detail.alertId" />',
    ),
    'one of two': vue('<usage-provider live="sometimes" />'),
  },
};

export const refusedFile = { 'Svelte 5': 'src/page.svelte', 'Vue 3': 'src/page.vue' } as const;
