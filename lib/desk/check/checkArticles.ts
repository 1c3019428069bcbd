import type { CompiledArticle } from '@/lib/content/compiled/compiledArticle';
import { ContentStore } from '@/lib/content/paper/contentStore';
import type { Kept } from '@/lib/store/folderStore';
import { makeAll } from '@/lib/store/makeAll';
import type { ArticleCheck, CheckContext } from './articleCheck';
import { checkFolder } from './checkArticle';
import { FindingsStore, type KeptFindings } from './findingsStore';

export interface ArticleOptions {
  /** The content folder. */
  readonly directory: string;
  readonly progress?: (done: number, total: number) => void;
}

/** Checks every article by itself, or takes what was found the last time where nothing has changed. */
export async function checkArticles(
  context: CheckContext,
  { directory, progress = () => undefined }: ArticleOptions,
): Promise<readonly ArticleCheck[]> {
  const { slugs } = context.outline;
  const store = new ContentStore(context.outline);
  const findings = new FindingsStore(context);
  const compiled = new Map<string, Kept<CompiledArticle>>();
  const found = new Map<string, KeptFindings>();
  for (const slug of slugs) {
    const article = store.find(slug);
    const own = article && findings.find(slug, article.hash);
    if (!article || !own) continue;
    compiled.set(slug, article);
    found.set(slug, own);
  }
  const made = await makeAll({
    items: slugs.filter((slug) => !compiled.has(slug)),
    make: (slug) => checkFolder(context, store, slug),
    thread: { module: 'lib/desk/check/checkThread', data: directory },
    progress,
  });
  for (const { value, ...stamps } of made) {
    compiled.set(value.compiled.slug, { ...stamps, value: value.compiled });
    found.set(value.compiled.slug, { hash: stamps.hash, findings: value.findings });
  }
  store.keep(compiled);
  findings.keep(found);
  return slugs.flatMap((slug) => {
    const [article, own] = [compiled.get(slug)?.value, found.get(slug)?.findings];
    return article && own ? { ...article, ...own } : [];
  });
}
