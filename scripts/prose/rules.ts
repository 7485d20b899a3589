/** Wording that we don't use, and what to write instead. */
export interface ProseRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly instead: string;
  /** A sentence that breaks the rule. */
  readonly example: string;
}

const rule = (name: string, pattern: RegExp, instead: string, example: string): ProseRule => ({
  name,
  pattern,
  instead,
  example,
});

export const PROSE_RULES: readonly ProseRule[] = [
  rule(
    'answers',
    /\banswer(?:s|ed|ing)?\b/i,
    'return, respond, serve; a response',
    'It answers the current balance.',
  ),
  rule('left out', /\b(?:left|leaves?|leaving) out\b/i, 'omit, default', 'Any, where left out.'),
  rule(
    'where none',
    /\bwhere (?:none|nothing) is\b|\bwhere (?:it|they) (?:is|are) none\b/i,
    'if there is none, default',
    'Undefined where none is given.',
  ),
  rule(
    'go on',
    /\b(?:go|goes|going|went|gone) on\b(?! (?:a|its|the|your)\b)/i,
    'continue, resume, keep …ing',
    'The clock goes on.',
  ),
  rule('anew', /\banew\b/i, 'again, reset', 'It is drawn anew.'),
  rule(
    'any more',
    /\bany more\b(?! (?:than|to|of|\w+s)\b)|\bno more(?=[.,;:]|$)/i,
    'no longer, not … anymore',
    'It is not shown any more.',
  ),
  rule('mend', /\bmend(?:s|ed|ing)?\b/i, 'fix', 'Something its writer can mend.'),
  rule(
    'has to',
    /\b(?:has|have|had|having) to\b(?! do\b)/i,
    'must, need to',
    'The limit has to be positive.',
  ),
  rule('may not', /\bmay not\b/i, 'must not, can’t, might not', 'Elements may not fetch.'),
  rule(
    'whom',
    /\bwhom\b|\bwho may\b|\bfor who\b|\bwho(?:ever)? shows\b|\b(?:of|with|to) those who\b/i,
    'name the person: users who can upgrade',
    'The one to whom it belongs.',
  ),
  rule(
    'is no',
    /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|such\b|doubt\b)\w+/i,
    'is not a, doesn’t have',
    'The text is no number.',
  ),
  rule(
    'one X a Y',
    /\b(?:a|an|one) \w+ an? (?:account|banner|element|file|folder|message|page|request|resource|screen|state|tag|test)\b/i,
    'one X per Y',
    'Stories show a story a state.',
  ),
  rule(
    'stand',
    /\bst(?:ands?|anding|ood) (?:in|there|for as|where|beside|over|under|before|after|on|by|still|above|below|between)\b|\bas it stands\b/i,
    'is, is shown, is placed; replaces; is paused',
    'The name stands beside its label.',
  ),
  rule(
    'reckon',
    /\breckon(?:s|ed|ing)?\b|\bdearest\b|\blest\b|\bwherein\b|\bthereof\b|\bof (?:its|their|our|your|his|her|one(?:'|’)s) own\b/i,
    'calculate; most expensive; so that … not; where; its, your own',
    'Reckoned from a page of its own.',
  ),
  rule(
    'belongs into',
    /\bbelongs? into\b|\bat its moment\b|\bin time of\b/i,
    'goes in; when it happens; during',
    'The clock belongs into the bar.',
  ),
  rule(
    'British spelling',
    /\b\w*(?:colour|cancelled|cancelling|neighbour|licence|recognis|behaviour|favour|initialis|serialis|normalis|organis|summaris|minimis|maximis|modelled|honour|centre|grey)\w*\b/i,
    'American spelling: color, canceled, neighbor, license, gray',
    'The colour of the line.',
  ),
];
