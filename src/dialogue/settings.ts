/** What a person may choose about pacing; settings change how a reply sounds, never which phase comes next. */

export const PACES = ['slower', 'normal', 'faster'] as const;
export type Pace = (typeof PACES)[number];

/** `sparse`: every ten, then the last five one by one. `ends`: only the start and the end. */
export const COUNT_STYLES = ['every-second', 'fives', 'sparse', 'ends'] as const;
export type CountStyle = (typeof COUNT_STYLES)[number];

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

export const HOLD_SECONDS = [5, 10, 15, 20, 25, 30] as const;
export type HoldSeconds = (typeof HOLD_SECONDS)[number];

export interface Settings {
  pace: Pace;
  countStyle: CountStyle;
  /** Seconds asked for by voice, clamped to each technique's range; null: each technique's own dose. */
  holdSeconds: HoldSeconds | null;
  firstSide: Side;
}

export const DEFAULT_SETTINGS: Settings = { pace: 'normal', countStyle: 'sparse', holdSeconds: null, firstSide: 'right' };
