import type { WidgetMutation } from './mutation.js';

/** What people see, hear and press. */
export const ofElements: readonly WidgetMutation[] = [
  {
    name: 'an account exactly at the negative limit is not reported as stopped',
    file: 'packages/elements/src/usage-banners/banner.ts',
    search: 'remaining <= limit',
    replacement: 'remaining < limit',
    caughtBy: 'packages/elements/src/usage-banners/alert-text.test.ts',
  },
  {
    name: 'a warning has the color of a notice',
    file: 'packages/elements/src/usage-banners/usage-banners.styles.ts',
    search: `    --_tone: var(--_moderate);
    --_tint: var(--_moderate-quiet);`,
    replacement: `    --_tone: var(--_info);
    --_tint: var(--_info-quiet);`,
    caughtBy: 'packages/elements/src/usage-banners/alert-text.test.ts',
  },
  {
    name: 'the clock of a low balance has the color of a moderate one',
    file: 'packages/elements/src/usage-clock/usage-clock.styles.ts',
    search: 'color: var(--_low);',
    replacement: 'color: var(--_moderate);',
    caughtBy: 'packages/elements/src/usage-clock/clock-states.test.ts',
  },
  {
    name: 'the bar of a low balance has the color of a moderate one',
    file: 'packages/elements/src/parts/meter/meter.ts',
    search: '--_tone: var(--_low);',
    replacement: '--_tone: var(--_moderate);',
    caughtBy: 'packages/elements/src/parts/meter/meter.test.ts',
  },
  {
    name: 'the first press on any header sorts upwards',
    file: 'packages/elements/src/list/table/column.ts',
    search: ': column.firstOrder;',
    replacement: ": 'ascending';",
    caughtBy: 'packages/elements/src/usage-tools/sort-order.test.ts',
  },
  {
    name: 'headers report the order that was requested, before its rows are shown',
    file: 'packages/elements/src/list/table/table-part.ts',
    search: 'orderOf(this.sort);',
    replacement: 'orderOf(this.askedSort || this.sort);',
    caughtBy: 'packages/elements/src/usage-tools/sort-order.test.ts',
  },
  {
    name: 'the announcement of an order names the other direction',
    file: 'packages/elements/src/list/list-cells.ts',
    search: 'words.table.sortedUp : words.table.sortedDown',
    replacement: 'words.table.sortedDown : words.table.sortedUp',
    caughtBy: 'packages/elements/src/usage-tools/sort-order.test.ts',
  },
  {
    name: 'a drawer that closes leaves the focus to the browser',
    file: 'packages/elements/src/list/detail-controller.ts',
    search: 'void this.#returnFocus(id);',
    replacement: '',
    caughtBy: 'packages/elements/src/usage-guardrails/usage-guardrails.test.ts',
  },
  {
    name: 'Escape closes a filter and drops the focus',
    file: 'packages/elements/src/list/table/status-filter.ts',
    search: `    this._open = false;
    this._button.focus();`,
    replacement: '    this._open = false;',
    caughtBy: 'packages/elements/src/usage-tools/search-and-filter.test.ts',
  },
  {
    name: 'a search without results says that there are no rows yet',
    file: 'packages/elements/src/list/list-controller.ts',
    search: "return this.#searched !== '' || this.asking.statuses.length > 0;",
    replacement: 'return this.asking.statuses.length > 0;',
    caughtBy: 'packages/elements/src/usage-tools/search-and-filter.test.ts',
  },
  {
    name: 'each letter of a search sends a request',
    file: 'packages/elements/src/list/list-controller.ts',
    search: 'if (typing) this.#typing.after(search);\n    else {',
    replacement: '{',
    caughtBy: 'packages/elements/src/usage-tools/search-and-filter.test.ts',
  },
  {
    name: '"Try again" sends another request during the first',
    file: 'packages/elements/src/parts/notice/notice.ts',
    search: 'if (!busy) onRetry();',
    replacement: 'onRetry();',
    caughtBy: 'packages/elements/src/parts/notice/notice.test.ts',
  },
  {
    name: 'a tab opens although the page has prevented it',
    file: 'packages/elements/src/usage-page/usage-page.ts',
    search: "if (!emit(this, 'usage-tab-change', detail, { cancelable: true })) return;",
    replacement: "emit(this, 'usage-tab-change', detail, { cancelable: true });",
    caughtBy: 'packages/elements/src/usage-page/usage-page.test.ts',
  },
  {
    name: "a row of the doughnut's legend does not show its value in the middle",
    file: 'packages/elements/src/parts/doughnut/doughnut.ts',
    search: `              @pointerenter=\${this.#onEnter}
              @pointerleave=\${this.#onLeave}
`,
    replacement: '',
    caughtBy: 'packages/elements/src/parts/doughnut/doughnut.test.ts',
  },
  {
    name: 'arrow keys go the wrong way along tabs from right to left',
    file: 'packages/elements/src/parts/tabs/tab-key.ts',
    search: "return (index + (dir === 'rtl' ? count - 1 : 1)) % count;",
    replacement: 'return (index + 1) % count;',
    caughtBy: 'packages/elements/src/parts/tabs/tab-key.node-test.ts',
  },
  {
    name: 'the popover has the same place from right to left',
    file: 'packages/elements/src/controllers/placement.ts',
    search: 'isRightToLeft ? anchor.left : anchor.right - size.width',
    replacement: 'anchor.right - size.width',
    caughtBy: 'packages/elements/src/controllers/placement.node-test.ts',
  },
  {
    name: 'a range ends before its last day',
    file: 'packages/elements/src/time/zoned-range.ts',
    search: 'startOf(addDays(range.lastDay, 1), resolved.toMs)',
    replacement: 'startOf(range.lastDay, resolved.toMs)',
    caughtBy: 'packages/elements/src/time/zoned-range.node-test.ts',
  },
  {
    name: 'a day on which clocks change starts an hour off',
    file: 'packages/elements/src/time/zoned-calendar.ts',
    search: `  const before = wall - offsetAt(wall - DAY_MS, timezone);
  const after = wall - offsetAt(wall + DAY_MS, timezone);`,
    replacement: `  const before = wall - offsetAt(wall, timezone);
  const after = wall - offsetAt(wall, timezone);`,
    caughtBy: 'packages/elements/src/time/zoned-calendar.node-test.ts',
  },
  {
    name: 'rounded credits are shown although they do not add up',
    file: 'packages/elements/src/list/amounts-that-add-up.ts',
    search: 'divideHalfEven(micro ?? 0n, hundredth)',
    replacement: '(micro ?? 0n) / hundredth',
    caughtBy: 'packages/elements/src/list/amounts-that-add-up.node-test.ts',
  },
  {
    name: 'an export with a row in it twice is not reported as changed',
    file: 'packages/elements/src/list/export/collect-rows.ts',
    search: 'if (id !== undefined && ids.has(id)) changed = true;',
    replacement: '',
    caughtBy: 'packages/elements/src/list/export.test.ts',
  },
  {
    name: 'a range picker that refuses a day leaves the focus on its button',
    file: 'packages/elements/src/parts/range-picker/range-picker.ts',
    search: 'else void this.#focusProblem();',
    replacement: '',
    caughtBy: 'packages/elements/src/parts/range-picker/range-picker.test.ts',
  },
  {
    name: 'a cell of CSV with a quote in it is not quoted',
    file: 'packages/elements/src/files/csv.ts',
    search: String.raw`const needsQuotes = /[",\r\n]/;`,
    replacement: String.raw`const needsQuotes = /[,\r\n]/;`,
    caughtBy: 'packages/elements/src/files/csv.node-test.ts',
  },
  {
    name: 'a text of CSV that begins with a minus runs as a formula',
    file: 'packages/elements/src/files/csv.ts',
    search: String.raw`/^[=+\-@\t\r]/`,
    replacement: String.raw`/^[=+@\t\r]/`,
    caughtBy: 'packages/elements/src/files/csv.node-test.ts',
  },
];
