import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/node_modules/**',
      'storybook-static/**',
      // Each has its own toolchain, which is there once it is installed.
      'examples/**',
      'test/interop/fixtures/**',
    ],
  },
  js.configs.recommended,
  noUnsanitized.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A number in a template is printed as it is meant to be read: ids, ports, sizes.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'lit/directives/unsafe-html.js',
              message: 'Server text is text: Trusted Types do not protect what this lets through.',
            },
            {
              name: 'lit/directives/style-map.js',
              message:
                'Its first render is blocked by a strict CSP: set a custom property instead.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/elements/**/*.ts', 'host/**/*.ts'],
    extends: [
      wc.configs['flat/best-practice'],
      lit.configs['flat/all'],
      litA11y.configs.recommended,
    ],
    rules: {
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      'lit/no-template-bind': 'off',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'lit/prefer-query-decorators': 'off',
      // `as` names the element that `!` would leave unnamed.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Decorator',
          message: 'Decorators weigh 0.7 kB: use `static properties` and `declare` fields.',
        },
      ],
    },
  },
  {
    // It imports the test files that it finds in this repository.
    files: ['test/run/shared-process/*.js'],
    rules: { 'no-unsanitized/method': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.node-test.ts', '**/testing/**/*.ts', 'test/{fonts,mounts}/*.ts'],
    rules: {
      // Chai's assertions are properties, and node:test returns promises that its runner awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['it', 'test', 'describe', 'suite'], package: 'node:test' },
            // Typed as a promise by the plugin that compares DOM, which it is for snapshots alone.
            { from: 'package', name: 'Equal', package: 'chai' },
          ],
        },
      ],
    },
  },
);
