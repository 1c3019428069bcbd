import type { CompiledArticle } from '@/lib/content/compiled/compiledArticle';
import type { Linkable } from '@/lib/content/links/checkLinks';
import type { Outline } from '@/lib/content/paper/readOutline';
import type { Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import type { Glossary } from '@/lib/translation/names/glossary';
import type { Rendering } from '@/lib/translation/names/renderings';

/** What each article is checked against. */
export interface CheckContext {
  readonly outline: Outline;
  readonly glossary: Glossary;
}

/** What the editors’ rules find in one article’s folder. Plain data: it passes between threads and is kept. */
export interface Findings {
  /** In its typography, and where its two languages are compared. */
  readonly findings: readonly Fault[];
  readonly state: ArticleState;
  /** Names that the glossary lacks, as its two languages have them. */
  readonly renderings: readonly Rendering[];
}

/** An article with everything found in it but what depends on other articles. */
export type ArticleCheck = CompiledArticle & Findings;

/** How far an article has come, for the status table. */
export interface ArticleState {
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly languages: readonly Language[];
  readonly original?: Language;
  readonly form: 'bilingual' | 'separate';
  /** Whether the translation has been recorded against its original. */
  readonly isRecorded: boolean;
  /** What decides whether readers see it; undefined where `article.yaml` has an error. */
  readonly linkable?: Linkable;
}
