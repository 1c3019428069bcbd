import type { Rule } from '@/lib/fault/rules';

/** Something that a copy editor would correct without asking, by its place in a text. */
export interface CopyFault {
  readonly rule: CopyRule;
  /** UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
  /** What belongs there; undefined where only an editor can say. */
  readonly fix?: string;
}

export type CopyRule = Extract<Rule, `copy-${string}`>;
