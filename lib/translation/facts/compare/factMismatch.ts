import type { Language } from '@/lib/language/language';
import type { Fact } from '@/lib/translation/facts/lexer/fact';

/** A text and the language that it is in. */
export interface FactText {
  readonly text: string;
  readonly language: Language;
}

/** A figure or a date that the two texts do not share. */
export interface FactMismatch {
  /**
   * `differs`: each side has one that the other lacks, and they look like one fact with two
   * values; `missing`: only the original has it; `added`: only the translation has it;
   * `bound`: the same value, over on one side and under on the other; `unbounded`: over, under or about it on
   * one side only; `trend`: a rise by it
   * on one side, a fall on the other; `swapped`: figures that changed places; `part`: a date that
   * lost its day; `calendar`: a date and a word for another day.
   */
  readonly reason:
    | 'differs'
    | 'missing'
    | 'added'
    | 'bound'
    | 'unbounded'
    | 'trend'
    | 'swapped'
    | 'part'
    | 'calendar';
  /** Whether free translation may well leave it out or say it in other words: a small count, a second round. */
  readonly isUnsure?: boolean;
  /** The fact on that side; for `missing` and `added` the nearest of the other side, if any. */
  readonly original?: Fact;
  readonly translation?: Fact;
}
