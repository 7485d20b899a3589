/**
 * Zone and locale of the pages that tests open. They are pinned, so that a test says the same on each machine;
 * USAGE_KIT_PAGE=machine takes those of the machine, to see that no test relies on them.
 */
const followsMachine = process.env.USAGE_KIT_PAGE === 'machine';
const machine = new Intl.DateTimeFormat().resolvedOptions();
const languageOf = (value) => value?.replace(/[.@].*$/, '').replace('_', '-');
const machineLocale =
  languageOf(process.env.LC_ALL || process.env.LANG)?.replace(/^(C|POSIX)$/, '') || machine.locale;

export const pageZone = followsMachine ? machine.timeZone : 'America/New_York';
export const pageLocale = followsMachine ? machineLocale : 'en-US';
