import { join } from 'node:path';
import { BodyStore } from '@/lib/content/compiled/bodyStore';
import type { CompiledArticle } from '@/lib/content/compiled/compiledArticle';
import { getCodeVersion } from '@/lib/store/codeVersion';
import { FolderStore, type Kept } from '@/lib/store/folderStore';
import { dropOldPapers, getPaperFolder, markRead } from '@/lib/store/paperFolder';
import type { Outline } from './readOutline';

/** What is kept of a paper’s articles between runs. */
export class ContentStore {
  readonly bodies: BodyStore;
  private readonly version: string;
  private readonly articles: FolderStore<CompiledArticle>;

  /** `before` is a store of the same paper in which everything stands that was kept last. */
  constructor(
    private readonly outline: Outline,
    before?: ContentStore,
  ) {
    const { path, site } = outline;
    const folder = getPaperFolder(path);
    this.bodies = new BodyStore(join(folder, 'bodies'));
    this.version = [getCodeVersion(), path, site.timeZone].join('\n');
    this.articles =
      before?.version === this.version
        ? before.articles
        : new FolderStore(join(folder, 'articles'), this.version);
  }

  /**
   * What an article yielded, if its folder and everything it refers to are still there; `isSame` where
   * its folder is known not to have changed.
   */
  find(slug: string, isSame = false): Kept<CompiledArticle> | undefined {
    const kept = this.articles.find(slug, `${this.outline.path}/articles/${slug}`, isSame);
    return kept && this.isLasting(kept.value) ? kept : undefined;
  }

  /** Keeps these articles and their bodies, and nothing else of the paper. */
  keep(articles: ReadonlyMap<string, Kept<CompiledArticle>>): void {
    const lasting = [...articles].filter(([, { value }]) => this.isLasting(value));
    const isChanged = this.articles.keep(new Map(lasting));
    markRead(this.outline.path);
    if (!isChanged) return;
    this.bodies.drop(
      new Set(lasting.flatMap(([, { value }]) => value.texts.map(({ hash }) => hash))),
    );
    dropOldPapers();
  }

  /** Whether what was found holds as long as the folder stays the same: everything it refers to exists. */
  private isLasting({ article, uses }: CompiledArticle): boolean {
    const { known } = this.outline;
    return (
      article !== undefined &&
      (['topics', 'authors', 'articles'] as const).every((kind) =>
        uses[kind].every((name) => known[kind].has(name)),
      )
    );
  }
}
