import type { Language } from '@/lib/language/language';

/** The programs whose archives are read; `plain` is any folder of Markdown. */
export type Generator = 'hexo' | 'hugo' | 'jekyll' | 'wordpress' | 'plain';

/** An article as the other program kept it. */
export interface OldArticle {
  /** Its file, relative to the archive; of an export, the file and the number of the article in it. */
  readonly source: string;
  /** The line on which its text begins in the file of `place`. */
  readonly line: number;
  /** Path of the file that it stands in, for those who look at it. */
  readonly place: string;
  readonly fields: ReadonlyMap<string, unknown>;
  /** What stood above the text, as written. */
  readonly frontMatter: string;
  readonly body: string;
  readonly markup: 'markdown' | 'html';
  /** The language that its path or its fields name: a tag as written, in small letters. */
  readonly tag: string;
  /** What its languages have in common: the path without them. */
  readonly key: string;
  readonly isDraft: boolean;
  /** Paths from the root of the old site at which it could be read, the one of its file last. */
  readonly addresses: readonly string[];
  /** Folders in which pictures that it names may lie: absolute paths. */
  readonly folders: readonly string[];
}

/** What is the same for all articles of an archive. */
export interface ArchiveTraits {
  readonly generator: Generator;
  /** Origin of the old site, where it is known. */
  readonly origin?: string;
  /** Whether a line break in a paragraph is one for readers. */
  readonly breaks: boolean;
  /** The language of the site. */
  readonly language?: Language;
  /** Folders that paths from the root of the site are looked for in: absolute paths. */
  readonly roots: readonly string[];
}

/** An archive to be read: once for the plan, once for the texts, so that it may be of any size. */
export interface OldArchive extends ArchiveTraits {
  readonly read: () => AsyncIterable<OldArticle>;
}

/** A finding of the import: what could not be taken over as it was. Words are in the messages. */
export interface ImportNote {
  readonly rule: ImportRule;
  readonly file: string;
  readonly line: number;
  /** Where one is known. */
  readonly column?: number;
  readonly text: string;
}

/** In the order of the report: what an editor has to do first comes first. */
export const importRules = [
  'unreadable',
  'language',
  'traditional',
  'noDate',
  'noTitle',
  'empty',
  'duplicate',
  'pictureMissing',
  'pictureRemote',
  'pictureFormat',
  'pictureAlt',
  'shortcode',
  'embed',
  'script',
  'link',
  'anchor',
  'author',
  'summary',
  'address',
] as const;

export type ImportRule = (typeof importRules)[number];

/** Takes down a finding at a line of the text that is being converted. */
export type Note = (rule: ImportRule, line: number, text: string) => void;
