import type { EngineOptions } from '@usage-kit/engine';
import type { Deed } from './resolve.js';

/** A life as code that can be pasted into a table test. */
export function printLife(options: EngineOptions, deeds: readonly Deed[]): string {
  const lines = deeds.map((deed) => {
    switch (deed.do) {
      case 'execute':
        return `engine.execute(${literal(deed.command)});`;
      case 'advance':
        return `engine.advance('${deed.to}');`;
      case 'restore':
        return 'engine = restoreEngine(engine.snapshot());';
    }
  });
  return [`let engine = createEngine(${literal(options)});`, ...lines].join('\n');
}

/** JavaScript for plain data; numbers that JSON does not know included. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => `${/^[a-z]\w*$/i.test(key) ? key : literal(key)}: ${literal(field)}`)
      .join(', ')} }`;
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value);
}
