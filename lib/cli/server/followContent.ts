import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Archive } from '@/lib/archive/archive';
import { devContentVersion } from '@/lib/archive/contentVersion';
import { shareArchive } from '@/lib/archive/getArchive';
import { getContentFolder, openArchive } from '@/lib/archive/readPaper';
import { describeContent } from '@/lib/cli/check/checkContent';
import { getLanguage } from '@/lib/cli/terminal/language';
import { type CompiledContent, getContent } from '@/lib/content/paper/compileContent';
import { type Changes, watchFolder } from './watchFolder';

/** What is known of the content now. */
export interface ContentState {
  /** What the check says, while no page can be made; otherwise nothing. */
  readonly getFindings: () => string | undefined;
  /** What pages are made from, drafts included; none while none can be made. */
  readonly getArchive: () => Archive | undefined;
}

/**
 * Has Next render every open page again whenever the content changes, from an archive that is shared with
 * it, and prints what the check says.
 */
export async function followContent(): Promise<ContentState> {
  const follower = new ContentFollower();
  watchFolder(resolve(getContentFolder()), (changes) => follower.note(changes));
  await follower.note(undefined);
  return follower;
}

class ContentFollower implements ContentState {
  private content: CompiledContent | undefined;
  private words = '';
  private findings: string | undefined;
  private archive: Archive | undefined;
  /** What has changed since the content was compiled last. */
  private changes: Changes = new Set();
  private updated = Promise.resolve();

  readonly getFindings = () => this.findings;
  readonly getArchive = () => this.archive;

  /** Takes the content as it is after these changes. One after the other, so that the last state has the last word. */
  note(changes: Changes): Promise<void> {
    this.changes = this.changes && changes && new Set([...this.changes, ...changes]);
    this.updated = this.updated.then(() => this.update());
    return this.updated;
  }

  private async update(): Promise<void> {
    const { changes, content: last } = this;
    this.changes = new Set();
    // An update before has taken what was noted while it waited.
    if (changes?.size === 0) return;
    const changed = changes && getChangedArticles(changes);
    const earlier = last && { store: last.store, ...(changed && { changed }) };
    const { content, words, isReadable } = await describeContent(getLanguage(process.env), earlier);
    this.content = content;
    if (last && isSame(content, last)) return;
    if (words !== this.words) console.log(words);
    this.words = words;
    this.findings = isReadable ? undefined : words;
    this.archive = isReadable ? openArchive(getContent(content), { drafts: true }) : undefined;
    shareArchive(this.archive);
    writeContentVersion();
  }
}

/** The articles whose folders may have changed; none where any may have. */
function getChangedArticles(changes: ReadonlySet<string>): ReadonlySet<string> | undefined {
  const paths = Array.from(changes, (path) => path.split(/[/\\]/));
  const isAny = paths.some(([first, slug]) => first === 'articles' && slug === undefined);
  if (isAny) return undefined;
  return new Set(paths.flatMap(([first, slug]) => (first === 'articles' && slug) || []));
}

/** Whether nothing was compiled anew, and all around the articles reads as it did. */
function isSame(content: CompiledContent, last: CompiledContent): boolean {
  return (
    content.articles.length === last.articles.length &&
    content.articles.every((article, place) => article === last.articles[place]) &&
    JSON.stringify(content.outline) === JSON.stringify(last.outline)
  );
}

/** Makes Next see that a module of the archive changed. */
function writeContentVersion(): void {
  mkdirSync(dirname(devContentVersion), { recursive: true });
  writeFileSync(devContentVersion, `export const contentVersion: number = ${Date.now()};\n`);
}
