/** What sort of value a stretch of text holds. */
export type FactKind =
  /** A count or a measure; `unit` gives currency or unit. */
  | 'number'
  /** A part of a whole: 12 %, a third, 两成. 1 is the whole. */
  | 'ratio'
  /** So many times as much: doubled, 翻一番, 三倍. */
  | 'multiple'
  | 'ordinal'
  | 'year'
  /** 1 to 12. */
  | 'month'
  /** A day of a month, as month × 100 + day. */
  | 'date'
  /** A day of a month that is not named, 1 to 31. */
  | 'day'
  | 'quarter'
  /** First or second half of a year or a game. */
  | 'half'
  /** The year it begins with, 1980; 80 where the century is not said. */
  | 'decade'
  | 'century'
  /** 1 is Monday, 7 Sunday. */
  | 'weekday'
  /** Minutes after midnight; `unit` is `12h` where the half of the day is not said. */
  | 'time'
  /** So many years, months, weeks or days from now; `unit` says which. */
  | 'relative'
  /** Spring is 1, winter 4. */
  | 'season'
  /** Of a month, a year or longer: 1 its beginning, 2 its middle, 3 its end. */
  | 'part'
  /** 0 the small hours, 1 morning, 2 afternoon, 3 evening and night. */
  | 'daypart'
  /** Of a game, in either order: 2-0 is 2000. */
  | 'score'
  /** An order of magnitude: dozens, 数百. */
  | 'vague';

/** One way to understand a stretch of text. */
export interface FactValue {
  readonly kind: FactKind;
  readonly value: number;
  /** Key of `units.ts`, `point` of a ratio, `12h` of a time, or the step of a relative time. */
  readonly unit?: string;
}

/** How a value is bounded by the words beside it. */
export type Qualifier = 'over' | 'under' | 'about';

/**
 * How much its absence on the other side says:
 * `strong` is a finding by itself; `hinted` is one unless the other text hints at it in
 * another way, and an ordinal, a pair or a half only where the other text says otherwise;
 * `weak` is one only where it does; `soft` never is, it only answers facts of the other side.
 */
export type Weight = 'strong' | 'hinted' | 'weak' | 'soft';

/** A figure or a date in a text. */
export interface Fact extends FactValue {
  /** Other ways to understand it, less likely first-hand: `10-11日` is a day too. */
  readonly others: readonly FactValue[];
  /** What it is by the calendar, if it is told from a day that is known: yesterday is a date. */
  readonly dates?: readonly FactValue[];
  readonly weight: Weight;
  readonly qualifier?: Qualifier | undefined;
  /** Offsets in the text, UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Its tokens: places of the first and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Name of the rule that has read it. */
  readonly rule: string;
}

/** A value that a rule has read; where it stands is added by the scanner. */
export interface FactDraft extends FactValue {
  readonly others?: readonly FactValue[];
  readonly weight?: Weight;
  readonly qualifier?: Qualifier | undefined;
}
