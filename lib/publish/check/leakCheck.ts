import { getFilePath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import { getLeakPatterns, getSentences, type LeakPattern } from './leakPatterns';
import { createLeakScan } from './leakScan';
import type { PageFault } from './pageFault';

/** The faults of a file that holds something of an article that is not published. */
export type LeakCheck = (file: string, bytes: Uint8Array) => readonly PageFault[];

/** A sentence that a published article has too is not a leak: news repeats its background. */
export function createLeakCheck(archive: Archive, unpublished: readonly Article[]): LeakCheck {
  const scan = createLeakScan(getLeakPatterns(archive, unpublished));
  let published: ReadonlySet<string> | undefined;
  const isPublished = ({ kind, text }: LeakPattern) => {
    if (kind !== 'sentence') return false;
    published ??= new Set(
      archive.articles.flatMap((article) => getArticleSentences(archive, article)),
    );
    return published.has(text);
  };
  return (file, bytes) =>
    scan(bytes)
      .filter((pattern) => !isPublished(pattern))
      .slice(0, 3)
      .map(({ article, kind, text }) => {
        const page = getFilePath(file);
        return { page, rule: 'page-leak', values: { page, article, kind, text }, traces: [text] };
      });
}

function getArticleSentences({ converter }: Archive, { texts }: Article): readonly string[] {
  return Object.values(texts).flatMap((text) => getSentences(converter, text));
}
