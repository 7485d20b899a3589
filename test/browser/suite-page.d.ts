/** The font family of the page, in which each test measures. */
export const suiteFontFamily: string;

/** The page that loads a test runner's module once its fonts have loaded. */
export function suitePage(runner: string): string;
