import type { Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import type { State } from './alignPassages';
import type { DocumentKey } from './document';

/** How the content differs from an earlier state of it. Plain data, as `--json` gives it. */
export interface Comparison {
  /** What it was compared with, as it was asked for, and the commit. */
  readonly ref: string;
  readonly commit: string;
  /** Articles first, then pages, topics, authors and the site, each by their names. */
  readonly changes: readonly Change[];
  /** Errors in what did not change itself, such as a link to an article that is gone. */
  readonly elsewhere: readonly Fault[];
}

/** What became of a document. */
export interface Change extends DocumentKey {
  readonly state: 'added' | 'removed' | 'renamed' | 'changed';
  /** Of one that was renamed: the name it had. */
  readonly formerId?: string;
  /** Path of its folder or file, relative to the project. */
  readonly path: string;
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly isDraft: boolean;
  readonly original?: Language;
  /** Only what changed, in the order of the page. */
  readonly rows: readonly Row[];
  readonly pictures: readonly PictureChange[];
  /** Whether the record of what the translation was made from is a new one. */
  readonly isRecorded: boolean;
  /** The languages that did not follow the other one somewhere. */
  readonly behind: readonly Language[];
  /** Those that stand at none of the rows. */
  readonly findings: readonly Fault[];
}

/** A field or a paragraph in the languages that have it. */
export interface Row {
  readonly kind: 'field' | 'paragraph';
  /** The field; of a paragraph its permalink, `p3`, or none where it is gone. */
  readonly name: string;
  /** `both` where the value has no language of its own. */
  readonly cells: Readonly<Partial<Record<Language | 'both', Cell>>>;
  /** The language that changed while the other stayed as it was. */
  readonly alone?: Language;
  /** The other one, where it has to follow: a translation its original. */
  readonly behind?: Language;
  readonly findings: readonly Fault[];
}

export interface Cell {
  readonly state: State;
  readonly before?: string;
  readonly after?: string;
  readonly file: string;
  /** In the file as it is now; of what was removed, as it was. */
  readonly line: number;
  readonly end: number;
}

export interface PictureChange {
  readonly file: string;
  readonly state: 'added' | 'removed' | 'changed';
}
