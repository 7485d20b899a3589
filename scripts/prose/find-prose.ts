import { PROSE_RULES, type ProseRule } from './rules.js';
import { proseOf } from './texts.js';

export interface ProseFinding {
  readonly line: number;
  readonly match: string;
  readonly text: string;
  readonly rule: ProseRule;
}

/** Published names that keep their spelling. */
const PUBLISHED = /--usage-grey[\w-]*|--_grey[\w-]*|\bgrey-\d\b|\b\w+-answers\b/g;

/** Where the prose of a file breaks a rule. */
export function findProse(path: string, source: string): readonly ProseFinding[] {
  return proseOf(path, source).flatMap(({ line, text }) => {
    const prose = text.replace(PUBLISHED, '…');
    return PROSE_RULES.flatMap((rule) => {
      const match = rule.pattern.exec(prose)?.[0];
      return match === undefined ? [] : [{ line, match, text, rule }];
    });
  });
}
