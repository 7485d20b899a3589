import type { PageWords } from '../locales/page.js';
import type { TrendData } from './model/trend-data.js';

/** What the legend explains, with the shape that it has in a box of 16 by 12 pixels. */
export interface LegendKey {
  readonly kind: 'credits' | 'runs' | 'before' | 'ahead';
  readonly name: string;
  readonly path: string;
  readonly dash: readonly number[];
  readonly width: number;
}

const line = { path: 'M1 6h14', width: 2 } as const;
const bars = { path: 'M4 11V6M8 11V3M12 11V8', width: 2.4, dash: [] } as const;

/** A key for all that is drawn, and for nothing else. */
export function legendKeys(
  { overview }: PageWords,
  { before, ahead }: Pick<TrendData, 'before' | 'ahead'>,
): readonly LegendKey[] {
  const keys: LegendKey[] = [
    { kind: 'credits', name: overview.credits(), ...line, dash: [] },
    { kind: 'runs', name: overview.runs(), ...bars },
  ];
  if (before) keys.push({ kind: 'before', name: overview.before(), ...line, dash: [0.1, 4] });
  if (ahead.length > 0) keys.push({ kind: 'ahead', name: overview.ahead(), ...line, dash: [3, 5] });
  return keys;
}
