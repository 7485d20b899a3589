import { circlePath, icon } from './core-icons.js';

export { closeIcon, triangleIcon } from './core-icons.js';

export const copyIcon = /* @__PURE__ */ icon(
  16,
  'M7.1 5.5h4.3A1.6 1.6 0 0 1 13 7.1v4.3a1.6 1.6 0 0 1-1.6 1.6H7.1a1.6 1.6 0 0 1-1.6-1.6V7.1a1.6 1.6 0 0 1 1.6-1.6ZM3.2 10.4V4.6a1.4 1.4 0 0 1 1.4-1.4h5.8',
);
export const checkIcon = /* @__PURE__ */ icon(16, 'm3.5 8.5 3 3 6-7');
export const refreshIcon = /* @__PURE__ */ icon(16, 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5V5h-2.5');
export const searchIcon = /* @__PURE__ */ icon(
  16,
  'M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4ZM10.2 10.2l3 3',
);
export const clockIcon = /* @__PURE__ */ icon(16, `${circlePath}M8 4.6V8l2.2 1.6`);
export const chevronIcon = /* @__PURE__ */ icon(16, 'm6 4 4 4-4 4');
export const arrowIcon = /* @__PURE__ */ icon(16, 'M8 3v10M3.8 8.8 8 13l4.2-4.2');
