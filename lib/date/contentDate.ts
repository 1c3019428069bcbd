/**
 * A date as the newsroom wrote it. A day or a month is a civil date, not an instant:
 * it is shown as written in every time zone.
 */
export interface ContentDate {
  /** `2024-01`, `2024-01-12` or `2024-01-12T09:30+08:00`: ISO 8601, as written. */
  readonly iso: string;
  readonly precision: 'month' | 'day' | 'minute';
  /** Milliseconds since the epoch; for a day or a month, where it begins in the paper's time zone. */
  readonly instant: number;
}
