import { isPublished } from '@/lib/content/isPublished';
import type { Linkable } from '@/lib/content/links/checkLinks';
import { getTimestamp } from '@/lib/date/timestamp';
import type { ArticleCheck } from '@/lib/desk/check/articleCheck';
import type { PaperCheck } from '@/lib/desk/check/checkPaper';
import { countFaults, type Fault, type FaultCounts } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import type { Due } from './listDue';
import type { VaryingName } from './varyingNames';

/** A row of the table. */
export interface ArticleStatus extends FaultCounts {
  readonly slug: string;
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly languages: readonly Language[];
  /** Whether readers see it; `unknown` where `article.yaml` has an error. */
  readonly state: 'published' | 'embargoed' | 'draft' | 'withdrawn' | 'unknown';
  /** Since or from when: an instant in the paper’s time zone (RFC 3339), or a month. */
  readonly published?: string;
  /** Whether the blocks of both languages pair; `single` where there is only one language. */
  readonly pairing: 'paired' | 'unpaired' | 'single';
  /**
   * The translation against its original: up to date, behind it, never recorded, beside it in one
   * file, or missing.
   */
  readonly translation: 'current' | 'stale' | 'unrecorded' | 'bilingual' | 'single';
}

/** What an editor is shown of a paper. */
export interface PaperStatus {
  readonly rows: readonly ArticleStatus[];
  /** What the clock changes first. */
  readonly next?: Due;
  readonly names?: readonly VaryingName[];
  /** How many findings are of no article. */
  readonly elsewhere?: number;
}

/** One row for each article as it is at `now` (milliseconds since the epoch), in the order of the slugs. */
export function getStatus(
  { articles, faults, timeZone }: PaperCheck,
  now: number,
): readonly ArticleStatus[] {
  const bySlug = new Map<string, Fault[]>();
  for (const fault of faults) {
    const slug = /articles\/([^/]+)\/[^/]+$/.exec(fault.file)?.[1] ?? '';
    const own = bySlug.get(slug) ?? [];
    own.push(fault);
    bySlug.set(slug, own);
  }
  return articles.map((article) => ({
    ...getPublication(article.state.linkable, timeZone, now),
    ...getProgress(article, bySlug.get(article.slug) ?? []),
  }));
}

function getPublication(
  article: Linkable | undefined,
  timeZone: string,
  now: number,
): Pick<ArticleStatus, 'state' | 'published'> {
  if (!article) return { state: 'unknown' };
  const published = getTimestamp(article.published, timeZone) ?? article.published.iso;
  if (article.draft) return { state: 'draft', published };
  if (article.withdrawn) return { state: 'withdrawn', published };
  return { state: isPublished(article, now) ? 'published' : 'embargoed', published };
}

function getProgress(
  { slug, state }: ArticleCheck,
  faults: readonly Fault[],
): Omit<ArticleStatus, 'state' | 'published'> {
  const isSingle = state.languages.length < 2;
  // A paragraph that is asked about has its counterpart.
  const has = (group: string): boolean =>
    faults.some(({ rule, severity }) => rule.startsWith(`${group}-`) && severity !== 'question');
  const pairing = has('pairing') ? 'unpaired' : 'paired';
  return {
    slug,
    title: state.title,
    languages: state.languages,
    pairing: isSingle ? 'single' : pairing,
    translation: isSingle ? 'single' : getTranslation(state, has('stale')),
    ...countFaults(faults),
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
