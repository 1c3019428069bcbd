import type { ArticleCheck } from '@/lib/desk/check/articleCheck';
import type { Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';

/** A row of the table. */
export interface ArticleStatus {
  readonly slug: string;
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly languages: readonly Language[];
  readonly isDraft: boolean;
  /** Whether the blocks of both languages pair; `single` where there is only one language. */
  readonly pairing: 'paired' | 'unpaired' | 'single';
  /**
   * The translation against its original: up to date, behind it, never recorded, beside it in one
   * file, or missing.
   */
  readonly translation: 'current' | 'stale' | 'unrecorded' | 'bilingual' | 'single';
  readonly errors: number;
  readonly warnings: number;
}

/** One row for each article, in the order of the slugs. */
export function getStatus(
  articles: readonly ArticleCheck[],
  faults: readonly Fault[],
): readonly ArticleStatus[] {
  const bySlug = new Map<string, Fault[]>();
  for (const fault of faults) {
    const slug = /articles\/([^/]+)\/[^/]+$/.exec(fault.file)?.[1] ?? '';
    const own = bySlug.get(slug) ?? [];
    own.push(fault);
    bySlug.set(slug, own);
  }
  return articles.map((article) => getRow(article, bySlug.get(article.slug) ?? []));
}

function getRow({ slug, state }: ArticleCheck, faults: readonly Fault[]): ArticleStatus {
  const isSingle = state.languages.length < 2;
  const has = (group: string): boolean => faults.some(({ rule }) => rule.startsWith(`${group}-`));
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const pairing = has('pairing') ? 'unpaired' : 'paired';
  return {
    slug,
    title: state.title,
    languages: state.languages,
    isDraft: state.isDraft,
    pairing: isSingle ? 'single' : pairing,
    translation: isSingle ? 'single' : getTranslation(state, has('stale')),
    errors,
    warnings: faults.length - errors,
  };
}

function getTranslation(
  { form, isRecorded }: ArticleCheck['state'],
  isStale: boolean,
): ArticleStatus['translation'] {
  if (form === 'bilingual') return 'bilingual';
  if (!isRecorded) return 'unrecorded';
  return isStale ? 'stale' : 'current';
}
