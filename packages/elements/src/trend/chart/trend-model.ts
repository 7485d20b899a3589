/** Numbers to draw, by bucket. They are rounded to binary; what is read comes from the exact amounts. */
export interface TrendSeries {
  readonly credits: readonly (number | undefined)[];
  readonly runs: readonly (number | undefined)[];
}

/** What is on the canvas, without any color. */
export interface TrendDrawing {
  readonly now: TrendSeries;
  /** The range before, bucket for bucket under the same places. */
  readonly before: TrendSeries | undefined;
  /** What each bucket after the last one would use at the present pace. */
  readonly ahead: readonly number[];
  /** What is said at the end of what is ahead: when the credits are used up, here or beyond the edge. */
  readonly usedUp: { readonly label: string; readonly isBeyond: boolean } | undefined;
  readonly creditsEnd: number;
  readonly runsEnd: number;
  readonly times: readonly { readonly index: number; readonly label: string }[];
  /** The labels of the value axes' lines from 0 to the end. */
  readonly creditLabels: readonly string[];
  readonly runLabels: readonly string[];
  readonly dir: 'ltr' | 'rtl';
}

/** Colors as `rgb()`, and the font, as the page's style has them now. */
export interface TrendInks {
  readonly credits: string;
  readonly area: string;
  readonly runs: string;
  readonly before: string;
  readonly line: string;
  readonly base: string;
  readonly text: string;
  readonly surface: string;
  readonly font: { readonly family: string; readonly size: number };
}
